package org.tarikh.prose;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tarikh.date.HijriCalendar;
import org.tarikh.date.HijriDate;

/**
 * Resolves a date as it is written: with the year last told, or the nearest that fits.
 *
 * <p>Without a year, a day and a month are the latest on or before the reference day, and where the
 * sentence speaks of the future the first on or after it; "last" and "next" are strict.
 */
final class Resolver {
  private static final int LATEST_HIJRI = 1700;
  private static final int SOME_WEEKS = 45;

  /** Where what has no year lies: before the reference day, behind it, or as the year told says. */
  private enum Direction {
    BACK,
    OPEN,
    AHEAD,
    /** The last such day, whatever year was told. */
    LAST,
    /** The next such day, whatever year was told. */
    NEXT;

    boolean ahead() {
      return this == AHEAD || this == NEXT;
    }
  }

  private final Paragraph paragraph;
  private final Context context;
  private final Tense tense;

  Resolver(Paragraph paragraph, Context context, Tense tense) {
    this.paragraph = paragraph;
    this.context = context;
    this.tense = tense;
  }

  /** The value of what begins at the token; null if there is no such date. */
  Piece.@Nullable Told told(Match match, int i) {
    if (!(match.piece() instanceof Written written) || written.year() != null) {
      return told(match, Direction.OPEN);
    }
    boolean dated = written.month() != 0;
    boolean past = tense.past(i);
    boolean after = context.toldToCome() && !past;
    boolean future =
        tense.future(i, match.next())
            || (after
                && ((written.isWeekday() && tense.present(i)) || (dated && !isJustPast(match))));
    boolean near = dated && (tense.monthly(i) || (!future && tense.planned(i)));
    if (near) {
      return nearest(match);
    }
    return told(match, future ? Direction.AHEAD : past ? Direction.BACK : Direction.OPEN);
  }

  /** Whether its last such day or month is but some weeks ago. */
  private boolean isJustPast(Match match) {
    Piece.Told past = context.toldYear() != null ? null : told(match, Direction.OPEN);
    return past != null && distance(past) <= SOME_WEEKS;
  }

  /** The value of what something lasts until: a month's day is near, a weekday ahead. */
  Piece.@Nullable Told limit(Match match, int i) {
    if (!(match.piece() instanceof Written written) || tense.future(i, match.next())) {
      return told(match, i);
    }
    if (written.isWeekday()) {
      return tense.lasted(i) ? told(match, i) : told(match, Direction.AHEAD);
    }
    return tense.past(i) ? told(match, i) : nearest(match);
  }

  /** The value, where a day without a year is the last such day. */
  Piece.@Nullable Told past(Match match) {
    return told(match, Direction.BACK);
  }

  /** The value, where a day without a year is the nearest such day. */
  Piece.@Nullable Told nearest(Match match) {
    Integer year = context.toldYear();
    boolean old = year != null && year < context.reference().getYear() - 1;
    if (year != null && !old && !context.toldToCome()) {
      return told(match, Direction.OPEN);
    }
    Piece.Told past = told(match, Direction.LAST);
    Piece.Told coming = told(match, Direction.NEXT);
    return past != null && coming != null && isNearer(coming, past) ? coming : past;
  }

  private Piece.@Nullable Told told(Match match, Direction direction) {
    return match.piece() instanceof Written written
        ? resolve(written, direction, match.from(), paragraph.token(match.next() - 1).end())
        : (Piece.Told) match.piece();
  }

  /**
   * The value; null if there is no such date, which is then among the doubts.
   *
   * @param start where the wording begins, for the doubts
   * @param end where it ends
   */
  private Piece.@Nullable Told resolve(Written date, Direction direction, int start, int end) {
    if (date.era() == Era.OTHER) {
      return null;
    }
    if (date.ofHijra()) {
      return hijri(date, direction.ahead());
    }
    if (date.isYear()) {
      return year(date);
    }
    if (date.month() == 0) {
      return weekday(date, direction.ahead());
    }
    return dayOrMonth(date, direction, start, end);
  }

  /** Whether the one is nearer to the reference day than the other. */
  private boolean isNearer(Piece.Told one, Piece.Told other) {
    return distance(one) < distance(other);
  }

  private long distance(Piece.Told told) {
    Simple start = Values.startOf(told.when());
    return start == null
        ? Long.MAX_VALUE
        : Math.abs(start.firstDay().toEpochDay() - context.reference().toEpochDay());
  }

  private static int astronomical(int year, Era era) {
    return era == Era.BEFORE_COMMON ? 1 - year : year;
  }

  private static Piece.@Nullable Told year(Written date) {
    Integer year = date.year();
    if (year == null || (year == 0 && date.era() != Era.NONE)) {
      return null;
    }
    int number = astronomical(year, date.era());
    return new Piece.Told(Simple.year(number).marked(date.mark()), date.yearFound())
        .withYear(number);
  }

  private Piece.@Nullable Told weekday(Written date, boolean future) {
    if (date.weekday() == 0) {
      return null;
    }
    LocalDate reference = context.reference();
    DayOfWeek weekday = DayOfWeek.of(date.weekday());
    Integer shift = date.shift();
    LocalDate day;
    if (shift != null && shift < 0) {
      day = reference.with(TemporalAdjusters.previous(weekday)).plusWeeks(shift + 1L);
    } else if (shift != null && shift > 0) {
      day = reference.with(TemporalAdjusters.next(weekday)).plusWeeks(shift - 1L);
    } else if (future) {
      day = reference.with(TemporalAdjusters.nextOrSame(weekday));
    } else {
      day = reference.with(TemporalAdjusters.previousOrSame(weekday));
    }
    return new Piece.Told(Simple.day(day).at(date.time()).marked(date.mark()), Found.RELATIVE);
  }

  private Piece.@Nullable Told dayOrMonth(Written date, Direction direction, int start, int end) {
    Integer written = date.year();
    Found found = written != null ? date.yearFound() : Found.INFERRED;
    int year;
    if (written != null) {
      year = astronomical(written, date.era());
    } else {
      year = yearOf(date, direction);
      int other = yearOf(date, direction.ahead() ? Direction.OPEN : Direction.AHEAD);
      if (!fits(date, year) && fits(date, other)) {
        // "الجمعة 22 نيسان" is in the year in which that day is a Friday.
        year = other;
      }
      found = date.shift() != null ? Found.RELATIVE : Found.INFERRED;
    }
    When when;
    if (date.day() == 0) {
      when =
          date.monthTo() == date.month()
              ? Simple.month(year, date.month())
              : new When.Span(
                  Simple.month(date.monthTo() < date.month() ? year - 1 : year, date.month()),
                  Simple.month(year, date.monthTo()));
    } else {
      int last = YearMonth.of(year, date.month()).lengthOfMonth();
      int day = date.day() == Written.LAST_DAY ? last : date.day();
      if (day > last) {
        context.doubt(
            start,
            end,
            "there is no day " + day + " in month " + date.month() + " of " + year,
            "its last day is " + last);
        return null;
      }
      LocalDate exact = LocalDate.of(year, date.month(), day);
      checkWeekday(date, exact, start, end);
      when = Simple.day(exact).at(date.time());
    }
    when = partOf(date, when);
    Piece.Told told = new Piece.Told(when.marked(date.mark()), found);
    return written != null ? told.withYear(year) : told;
  }

  private static When partOf(Written date, When month) {
    When part = date.part() == 0 ? null : Values.part(month, date.part());
    return part == null ? month : part;
  }

  /** Whether the weekday that is written is that of the day in that year. */
  private static boolean fits(Written date, int year) {
    return date.weekday() == 0
        || date.day() == 0
        || date.day() > YearMonth.of(year, date.month()).lengthOfMonth()
        || LocalDate.of(year, date.month(), date.day()).getDayOfWeek().getValue() == date.weekday();
  }

  private void checkWeekday(Written date, LocalDate day, int start, int end) {
    // Before the Gregorian calendar a source counts weekdays by the Julian one.
    boolean comparable = day.getYear() > 1582;
    if (date.weekday() != 0 && comparable && day.getDayOfWeek().getValue() != date.weekday()) {
      context.doubt(
          start,
          end,
          day
              + " is a "
              + english(day.getDayOfWeek())
              + ", not a "
              + english(DayOfWeek.of(date.weekday())),
          "correct the day of the week or the date");
    }
  }

  private static String english(DayOfWeek day) {
    String name = day.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /** The year of a day and month, or of a month, that is written without. */
  private int yearOf(Written date, Direction direction) {
    LocalDate reference = context.reference();
    Integer shift = date.shift();
    int year = reference.getYear();
    if (shift != null && shift == 0) {
      return year;
    }
    Integer toldYear = context.toldYear();
    int order = compare(date, reference);
    boolean gone = toldYear != null && (toldYear < year || (toldYear == year && order < 0));
    boolean toCome = toldYear != null && (toldYear > year || (toldYear == year && order > 0));
    boolean against =
        switch (direction) {
          case AHEAD -> gone;
          case BACK -> toCome;
          case OPEN -> false;
          case LAST, NEXT -> true;
        };
    if (shift == null && toldYear != null && !against) {
      return toldYear;
    }
    return placed(year, order, shift, direction.ahead());
  }

  /**
   * The year, or the one before or after it.
   *
   * @param order whether the date is before, on or after the reference in the reference's year
   */
  private static int placed(int year, int order, @Nullable Integer shift, boolean future) {
    if (shift != null) {
      return shift < 0 ? (order < 0 ? year : year - 1) : (order > 0 ? year : year + 1);
    }
    if (future) {
      return order >= 0 ? year : year + 1;
    }
    return order <= 0 ? year : year - 1;
  }

  /** Whether the date in the reference's own year is before, on or after the reference. */
  private static int compare(Written date, LocalDate reference) {
    int byMonth = Integer.compare(date.month(), reference.getMonthValue());
    return byMonth != 0 || date.day() == 0
        ? byMonth
        : Integer.compare(date.day(), reference.getDayOfMonth());
  }

  private Piece.@Nullable Told hijri(Written date, boolean future) {
    Integer written = date.year();
    boolean common =
        date.era() == Era.COMMON
            || (written != null && written > LATEST_HIJRI && date.era() == Era.NONE);
    if (written != null && common && !date.isYear()) {
      if (!HijriCalendar.hasDay(LocalDate.of(written, 1, 1).toEpochDay())) {
        return null;
      }
      written = yearOfMonthIn(written, date.month());
    }
    if (written != null && (written < 1 || !HijriCalendar.hasYear(written))) {
      return null;
    }
    if (date.isYear() && written != null) {
      return new Piece.Told(
          Values.hijriDays(written, written).marked(date.mark()), date.yearFound());
    }
    if (written == null && !HijriCalendar.hasDay(context.reference().toEpochDay())) {
      return null;
    }
    int year = written != null ? written : hijriYear(date, future);
    if (!HijriCalendar.hasYear(year)) {
      return null;
    }
    Found found =
        written != null ? date.yearFound() : date.shift() != null ? Found.RELATIVE : Found.INFERRED;
    When when;
    if (date.day() == 0) {
      when = Values.hijriMonth(year, date.month());
    } else {
      int length = HijriCalendar.lengthOfMonth(year, date.month());
      int day = date.day() == Written.LAST_DAY ? length : date.day();
      if (day > 30) {
        return null;
      }
      // A month that was seen to last a day longer is not an error of the writer.
      when = Values.hijriDay(year, date.month(), Math.min(day, length)).at(date.time());
    }
    return new Piece.Told(partOf(date, when).marked(date.mark()), found);
  }

  /** The Hijri year whose month begins in that year of the common era: "رمضان 2026". */
  private static int yearOfMonthIn(int commonYear, int month) {
    int year = HijriCalendar.fromEpochDay(LocalDate.of(commonYear, 1, 1).toEpochDay()).year();
    long start = HijriCalendar.toEpochDay(year, month, 1);
    return LocalDate.ofEpochDay(start).getYear() < commonYear ? year + 1 : year;
  }

  private int hijriYear(Written date, boolean future) {
    HijriDate reference = HijriCalendar.fromEpochDay(context.reference().toEpochDay());
    int order = Integer.compare(date.month(), reference.month());
    if (order == 0 && date.day() != 0) {
      order = Integer.compare(date.day(), reference.day());
    }
    Integer shift = date.shift();
    Integer told = context.toldHijriYear();
    if (shift == null && told != null) {
      return told;
    }
    Integer common = context.toldYear();
    if (shift == null
        && !future
        && common != null
        && HijriCalendar.hasDay(LocalDate.of(common, 1, 1).toEpochDay())) {
      return yearOfMonthIn(common, date.month());
    }
    return shift != null && shift == 0
        ? reference.year()
        : placed(reference.year(), order, shift, future);
  }
}
