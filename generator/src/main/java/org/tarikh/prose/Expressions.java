package org.tarikh.prose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a temporal expression: a date, a range, an interval with an open end, or several dates. */
final class Expressions {
  private static final int DAYS_OF_WEEK = 7;
  private static final int MONTHS_OF_YEAR = 12;

  private final Paragraph paragraph;
  private final Numbers numbers;
  private final Points points;
  private final Spans spans;
  private final Lists lists;
  private final YearPairs yearPairs;
  private final Ranges ranges;
  private final Resolver resolver;
  private final Tense tense;

  Expressions(
      Paragraph paragraph,
      Numbers numbers,
      Points points,
      Spans spans,
      Lists lists,
      YearPairs yearPairs,
      Ranges ranges,
      Resolver resolver,
      Tense tense) {
    this.paragraph = paragraph;
    this.numbers = numbers;
    this.points = points;
    this.spans = spans;
    this.lists = lists;
    this.yearPairs = yearPairs;
    this.ranges = ranges;
    this.resolver = resolver;
    this.tense = tense;
  }

  /**
   * @param cued whether a word before the token asks for a time
   */
  @Nullable Match expression(int i, int skip, boolean cued) {
    Match match = qualified(i, skip, cued);
    if (match == null) {
      match = ranges.fromTo(i, skip);
    }
    if (match == null) {
      match = ranges.between(i, skip);
    }
    if (match == null) {
      match = ranges.since(i, skip);
    }
    if (match == null) {
      match = ranges.bounded(i, skip);
    }
    if (match == null) {
      match = lists.several(i, skip);
    }
    if (match == null) {
      match = lists.days(i, skip);
    }
    if (match == null) {
      match = yearPairs.pair(i, skip, cued);
    }
    if (match == null) {
      match = continued(i, skip, cued);
    }
    return match;
  }

  /** "نحو 480-560م": a qualifier before a range holds for both ends. */
  private @Nullable Match qualified(int i, int skip, boolean cued) {
    Hit hit = paragraph.qualifier(i, skip);
    Match inner = hit == null ? null : expression(hit.next(), 0, cued);
    return hit != null
            && inner != null
            && inner.piece() instanceof Piece.Told told
            && told.when() instanceof When.Span
        ? inner.from(paragraph.token(i).start(skip)).with(told.marked(Mark.of(hit)))
        : null;
  }

  /** A date, and what may make it more: a dash and an end, "or" and another, "and" and another. */
  private @Nullable Match continued(int i, int skip, boolean cued) {
    boolean bracket = paragraph.is(i - 1, "(");
    boolean life = bracket && Numbers.joins(paragraph.token(i + 1));
    Match first = points.point(i, skip, cued || life);
    if (first == null && life) {
      first = earlyYear(i);
    }
    if (first == null) {
      return null;
    }
    if (first.piece() instanceof Written name
        && name.day() != 0
        && name.year() == null
        && paragraph.anyHit(i - 1, Word.NAMER) != null) {
      // "ملعب 5 جويلية إلى السبت": a name begins no range.
      return first;
    }
    Match night = night(i, first);
    if (night != null) {
      return night;
    }
    int next = first.next();
    boolean openLife =
        Numbers.joins(paragraph.token(next)) && paragraph.is(next + 1, ")") && bracket;
    if (openLife) {
      Piece.Told born = resolver.told(first, i);
      return born == null
          ? null
          : first
              .until(next + 1)
              .with(
                  new Piece.Told(
                      new When.Span(Values.startOf(born.when()), null),
                      born.found(),
                      false,
                      born.year()));
    }
    if (Numbers.joins(paragraph.token(next))) {
      Match end = points.point(next + 1, 0, true);
      if (end != null && Ends.fits(first, end)) {
        return spans.span(i, first.from(), first, end);
      }
    }
    Hit to = paragraph.hit(next, 0, Word.TO);
    if (to != null && !tense.moved(i)) {
      Match end = points.point(to.next(), 0, true);
      Match span =
          end != null && Ends.fits(first, end) ? spans.span(i, first.from(), first, end) : null;
      if (span != null) {
        return span;
      }
    }
    List<Match> alternatives = lists.alternatives(first);
    Match either = alternatives.size() > 1 ? lists.all(i, first.from(), alternatives, false) : null;
    if (either != null) {
      return either;
    }
    if (alternatives.size() > 1) {
      return Ends.withYearBorrowed(first, alternatives.get(1));
    }
    List<Match> weekdays = weekdays(first);
    if (weekdays.size() > 1) {
      return lists.all(i, first.from(), weekdays, true);
    }
    List<Match> months = months(first);
    if (months.size() > 1) {
      return lists.all(i, first.from(), months, true);
    }
    Paragraph.At and = paragraph.afterAnd(next);
    if (and != null
        && first.piece() instanceof Written written
        && written.year() == null
        && written.month() != 0
        && written.shift() == null) {
      Match other = points.point(and.token(), and.skip(), false);
      if (other != null
          && other.piece() instanceof Written last
          && last.month() != 0
          && last.year() != null
          && last.unit() == written.unit()
          && last.hijri() == written.hijri()) {
        Match both = lists.all(i, first.from(), List.of(first, other), true);
        return both != null ? both : Ends.withYearBorrowed(first, other);
      }
    }
    return first;
  }

  /** "آذار ونيسان وأيار 2008": months by name, of which the last may tell the year of all. */
  private List<Match> months(Match first) {
    List<Match> listed = new ArrayList<>();
    Match next = first;
    while (next != null && isMonth(next) && listed.size() < MONTHS_OF_YEAR) {
      listed.add(next);
      boolean more =
          next.piece() instanceof Written written
              && written.year() == null
              && written.shift() == null;
      Paragraph.At and = more ? paragraph.afterAnd(next.next()) : null;
      next = and == null ? null : points.point(and.token(), and.skip(), true);
    }
    Match last = listed.isEmpty() ? first : listed.get(listed.size() - 1);
    listed.replaceAll(month -> Ends.withShiftBorrowed(Ends.withYearBorrowed(month, last), last));
    return listed;
  }

  /** "السبت والأحد", "الأربعاء والأحد المقبلين". */
  private List<Match> weekdays(Match first) {
    boolean weekday =
        first.piece() instanceof Written one && one.isWeekday() && one.shift() == null;
    Paragraph.At and = weekday ? paragraph.afterAnd(first.next()) : null;
    Match second = and == null ? null : points.point(and.token(), and.skip(), false);
    return second != null
            && second.piece() instanceof Written other
            && other.isWeekday()
            && (other.shift() == null || paragraph.token(second.next() - 1).text().endsWith("ين"))
        ? List.of(Ends.withShiftBorrowed(first, second), second)
        : List.of();
  }

  private static boolean isMonth(Match match) {
    return match.piece() instanceof Written written
        && written.unit() == Unit.MONTH
        && written.month() == written.monthTo()
        && written.part() == 0;
  }

  /** "ليل السبت الأحد", "ليل السبت - الأحد 25 أيار": the night between the two days. */
  private @Nullable Match night(int i, Match first) {
    boolean weekday =
        paragraph.follows(i, Word.TIME_OF_DAY)
            && first.piece() instanceof Written written
            && written.isWeekday()
            && written.shift() == null;
    int dash = Numbers.joins(paragraph.token(first.next())) ? 1 : 0;
    Match second = weekday ? points.point(first.next() + dash, 0, false) : null;
    if (second == null
        || !(first.piece() instanceof Written one)
        || !(second.piece() instanceof Written other)
        || other.weekday() != one.weekday() % DAYS_OF_WEEK + 1) {
      return null;
    }
    if (other.day() == 0) {
      return spans.span(i, first.from(), first, second);
    }
    Piece.Told told = resolver.told(second, i);
    return told != null && told.when() instanceof Simple day
        ? second
            .from(first.from())
            .with(
                new Piece.Told(
                    new When.Span(Simple.day(day.firstDay().minusDays(1)), day),
                    told.found(),
                    false,
                    told.year()))
        : null;
  }

  /** "(980 - يونيو 1037)": in brackets, before a dash and a date, three digits are a year. */
  private @Nullable Match earlyYear(int i) {
    if (!numbers.alone(i) || paragraph.token(i).digits() != 3) {
      return null;
    }
    Match end = points.point(i + 2, 0, false);
    return end != null && end.piece() instanceof Written written && written.year() != null
        ? new Match(
            paragraph.token(i).start(0),
            i + 1,
            Written.NOTHING.withYear(paragraph.token(i).number(), Era.NONE, Found.EXPLICIT))
        : null;
  }
}
