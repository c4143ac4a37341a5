package org.tarikh.prose;

import org.jspecify.annotations.Nullable;

/**
 * Reads an end of a range or a member of a list, which may be a number that another date completes.
 */
final class Ends {
  private static final int LEAST_IN_WORDS = 1000;
  private static final int HUNDRED = 100;
  private static final int LAST_OF_DAYS = 31;

  private final Paragraph paragraph;
  private final Numbers numbers;
  private final Years years;
  private final Dates dates;
  private final Points points;

  Ends(Paragraph paragraph, Numbers numbers, Years years, Dates dates, Points points) {
    this.paragraph = paragraph;
    this.numbers = numbers;
    this.years = years;
    this.dates = dates;
    this.points = points;
  }

  /** An end of a range: a date, or a number that the other end completes. */
  @Nullable Match end(int start, int skip) {
    int i = skip == 0 ? pastTimeOfDay(start) : start;
    Match point = points.point(i, skip, true);
    if (point != null) {
      return point;
    }
    if (paragraph.is(i, "(") && paragraph.is(i + 2, ")")) {
      Match inner = points.point(i + 1, 0, true);
      return inner == null || inner.next() != i + 2 ? null : inner.until(i + 3);
    }
    if (numbers.alone(i) && paragraph.token(i).digits() <= 4 && numbers.openAfter(i)) {
      return new Match(
          paragraph.token(i).start(0), i + 1, Written.number(paragraph.token(i).number()));
    }
    Numbers.Count words = numbers.words(i, skip);
    // A round number counts.
    if (words != null
        && words.value() >= LEAST_IN_WORDS
        && words.value() % HUNDRED != 0
        && !years.counted(words.next())) {
      return new Match(
          paragraph.token(i).start(skip),
          words.next(),
          Written.NOTHING.withYear(words.value(), Era.NONE, Found.EXPLICIT));
    }
    boolean partOfMore = paragraph.token(i).isNumber() && !numbers.openAfter(i);
    Dates.Day day = partOfMore ? null : dates.day(i, skip);
    return day == null
        ? null
        : new Match(paragraph.token(i).start(skip), day.next(), Written.number(day.number()));
  }

  /** "منذ فجر الاثنين": a time of day is no part of the value. */
  int pastTimeOfDay(int i) {
    Hit part = paragraph.hit(i, 0, Word.TIME_OF_DAY);
    return part != null && paragraph.hit(i, 0, Word.PART) == null ? part.next() : i;
  }

  /** "6 نوفمبر … 10 منه", "2019 و20": a number that the date before it completes. */
  Match shortened(Match first, Match second) {
    if (!(first.piece() instanceof Written a)
        || !(second.piece() instanceof Written b)
        || b.month() != 0
        || b.weekday() != 0
        || b.era() != Era.NONE) {
      return second;
    }
    Integer number = b.bare() || b.yearFound() == Found.INFERRED ? b.year() : null;
    if (number == null) {
      return second;
    }
    int digits = number >= Written.LAST_CENTURY ? number - Written.LAST_CENTURY : number;
    if (b.bare() && a.day() != 0 && a.month() != 0 && number <= LAST_OF_DAYS) {
      Hit ofThat = paragraph.hit(second.next(), 0, Word.OF_THAT);
      Match day = second.with(a.withWeekday(0).withDay(number));
      return ofThat == null ? day : day.until(ofThat.next());
    }
    Integer year = a.isYear() ? a.year() : null;
    return year != null && year >= 1000 && digits < 100
        ? second.with(a.withYear(year / 100 * 100 + digits, a.era(), a.yearFound()))
        : second;
  }

  /** "بين عامي 75 و90": two digits from 30 are a year of the last century. */
  static Match ofLastCentury(Match match) {
    return match.piece() instanceof Written written
            && written.bare()
            && written.year() != null
            && written.year() >= Written.LEAST_OF_TWO_DIGITS
            && written.year() < HUNDRED
        ? match.with(Written.ofLastCentury(written.year()))
        : match;
  }

  /** Whether the second may belong to the first: of one unit, or completing it. */
  static boolean fits(Match first, Match second) {
    Piece a = first.piece();
    Piece b = second.piece();
    if (a instanceof Written x && b instanceof Written y) {
      return x.unit() == y.unit() || (x.year() != null && y.year() != null);
    }
    return unitOf(a) == unitOf(b);
  }

  private static @Nullable Unit unitOf(Piece piece) {
    if (piece instanceof Written written) {
      return written.unit();
    }
    Simple last = ((Piece.Told) piece).when().last();
    return last == null ? null : last.unit();
  }

  /** The qualifier at the end of the wording, which holds for all of it: "1350 و1300 تقريبا". */
  Mark trailing(Match match) {
    if (paragraph.follows(match.next(), Word.ABOUT_AFTER)) {
      return Mark.ABOUT;
    }
    return paragraph.follows(match.next(), Word.PERHAPS_AFTER) ? Mark.PERHAPS : Mark.NONE;
  }

  /** "العامين الخامس والسابع" of something are no years. */
  boolean isOrdinal(Match match) {
    return isBare(match) && !paragraph.token(match.next() - 1).isNumber();
  }

  static boolean isBare(Match match) {
    return match.piece() instanceof Written written && written.bare();
  }

  /** With the year of a later date, where it has none of its own: "مطلع آذار ونهاية نيسان 2019". */
  static Match withYearBorrowed(Match earlier, Match later) {
    return earlier.piece() instanceof Written a
            && later.piece() instanceof Written b
            && a.year() == null
            && a.shift() == null
            && a.month() != 0
            && b.year() != null
        ? earlier.with(a.withYear(b.year(), b.era(), b.yearFound()))
        : earlier;
  }

  /** With the "last" or "next" of a later date: "آب وأيلول الماضيين". */
  static Match withShiftBorrowed(Match earlier, Match later) {
    return earlier.piece() instanceof Written a
            && later.piece() instanceof Written b
            && a.year() == null
            && a.shift() == null
            && b.shift() != null
            && a.unit() == b.unit()
        ? earlier.with(a.withShift(b.shift()))
        : earlier;
  }

  /** With the year of an earlier date, where it has none of its own. */
  static Match withYearOf(Match earlier, Match later) {
    return earlier.piece() instanceof Written a
            && later.piece() instanceof Written b
            && a.year() != null
            && b.year() == null
        ? later.with(b.withYear(a.year(), a.era(), a.yearFound()))
        : later;
  }

  static boolean bothNumbers(Match a, Match b) {
    return isBare(a) && isBare(b);
  }

  boolean yearsLike(Match a, Match b) {
    return years.bare(a.next() - 1) != null && years.bare(b.next() - 1) != null;
  }
}
