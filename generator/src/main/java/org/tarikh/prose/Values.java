package org.tarikh.prose;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarikh.date.DayBounds;
import org.tarikh.date.HijriCalendar;
import org.tarikh.date.HijriDate;

/** Makes values: centuries before the common era, Hijri years, parts and fractions of a time. */
final class Values {
  private static final int MONTHS = 12;
  private static final int DAYS_OF_WEEK = 7;
  private static final int WEEKS_OF_MONTH = 4;
  private static final int LONGEST_MONTH = 31;
  private static final int LEAST_DAYS_OF_CENTURY = 35_000;

  private Values() {}

  /** The n-th decade, century or millennium of an era; null if there is none. */
  static @Nullable When nth(Unit unit, int n, Era era) {
    int years = unit.years();
    if (n < 1 || n * years > 10_000) {
      return null;
    }
    return switch (era) {
      case BEFORE_COMMON -> years(1 - n * years, -(n - 1) * years);
      case HIJRI ->
          n * years > HijriCalendar.LAST_YEAR ? null : hijriDays((n - 1) * years + 1, n * years);
      case OTHER -> null;
      default -> n * years > 9999 ? null : Simple.years(unit, (n - 1) * years);
    };
  }

  static When.Span years(int first, int last) {
    return new When.Span(Simple.year(first), Simple.year(last));
  }

  /** The days from the first of a Hijri year to the last of another. */
  static When.Span hijriDays(int firstYear, int lastYear) {
    return hijriSpan(
        HijriCalendar.boundsOf(firstYear), HijriCalendar.boundsOf(lastYear), firstYear, lastYear);
  }

  static When.Span hijriMonth(int year, int month) {
    DayBounds bounds = HijriCalendar.boundsOf(year, month);
    return hijriSpan(bounds, bounds, year, year);
  }

  static Simple hijriDay(int year, int month, int day) {
    return dayOf(HijriCalendar.toEpochDay(year, month, day), year);
  }

  private static When.Span hijriSpan(DayBounds first, DayBounds last, int from, int to) {
    return new When.Span(dayOf(first.lo(), from), dayOf(last.hi(), to));
  }

  private static Simple dayOf(long epochDay, int hijriYear) {
    Simple day = Simple.day(LocalDate.ofEpochDay(epochDay));
    return HijriCalendar.isExact(hijriYear) ? day : day.marked(Mark.ABOUT);
  }

  /** The beginning, the middle or the end: 1, 2, 3; null where that says nothing. */
  static @Nullable When part(When whole, int part) {
    if (whole instanceof Simple simple) {
      int year = simple.year();
      When value =
          switch (simple.unit()) {
            case YEAR -> Simple.division(year, 36 + part);
            case MONTH -> daysOf(simple, part);
            case DECADE -> span(year, part, new int[] {0, 3, 4, 6, 7, 9});
            case CENTURY -> span(year, part, new int[] {0, 33, 34, 66, 67, 99});
            case MILLENNIUM -> span(year, part, new int[] {0, 333, 334, 666, 667, 999});
            case DIVISION -> monthOfSeason(simple, part);
            default -> null;
          };
      return value == null ? null : value.marked(simple.mark());
    }
    Simple start = startOf(whole);
    Simple end = endOf(whole);
    return whole instanceof When.Span && start != null && end != null
        ? ofSpan(start, end, part)
        : null;
  }

  private static @Nullable When monthOfSeason(Simple season, int part) {
    int code = season.month();
    if (code < 21 || code > 24) {
      return null;
    }
    int month = 3 * (code - 21) + 3 + part - 1;
    return Simple.month(
            season.year() + (month > MONTHS ? 1 : 0), month > MONTHS ? month - MONTHS : month)
        .marked(Mark.ABOUT);
  }

  private static When span(int first, int part, int[] bounds) {
    return years(first + bounds[2 * part - 2], first + bounds[2 * part - 1]).marked(Mark.ABOUT);
  }

  private static When daysOf(Simple month, int part) {
    LocalDate first = month.firstDay();
    LocalDate last = month.lastDay();
    return days(
            part == 1 ? first : first.plusDays(part == 2 ? 10 : 20),
            part == 1 ? first.plusDays(9) : part == 2 ? first.plusDays(19) : last)
        .marked(Mark.ABOUT);
  }

  static When.Span days(LocalDate first, LocalDate last) {
    return new When.Span(Simple.day(first), Simple.day(last));
  }

  /** The first year of the Hijri century whose days those are; 0 if they are of none. */
  private static int hijriCentury(LocalDate first, long days) {
    if (days < LEAST_DAYS_OF_CENTURY || !HijriCalendar.hasDay(first.toEpochDay())) {
      return 0;
    }
    HijriDate start = HijriCalendar.fromEpochDay(first.toEpochDay());
    boolean whole = start.year() % 100 == 1 && start.month() == 1 && start.day() == 1;
    return whole ? start.year() : 0;
  }

  /** A part of what is itself a span: years before the common era, days of a Hijri month. */
  private static @Nullable When ofSpan(Simple start, Simple end, int part) {
    if (start.unit() == Unit.YEAR && end.unit() == Unit.YEAR) {
      int length = end.year() - start.year() + 1;
      int third = Math.round(length / 3f);
      int cut = length == 10 ? 4 : length == 100 ? 34 : third;
      int second = length == 10 ? 7 : length == 100 ? 67 : 2 * third;
      int from = part == 1 ? 0 : part == 2 ? cut : second;
      int to = part == 1 ? cut - 1 : part == 2 ? second - 1 : length - 1;
      return years(start.year() + from, start.year() + to).marked(Mark.ABOUT);
    }
    if (start.unit() != Unit.DAY || end.unit() != Unit.DAY) {
      return null;
    }
    LocalDate first = start.firstDay();
    LocalDate last = end.firstDay();
    long length = last.toEpochDay() - first.toEpochDay() + 1;
    if (length == DAYS_OF_WEEK) {
      return days(
              first.plusDays(part == 1 ? 0 : part == 2 ? 2 : 5),
              first.plusDays(part == 1 ? 1 : part == 2 ? 4 : 6))
          .marked(Mark.ABOUT);
    }
    int century = hijriCentury(first, length);
    if (century > 0) {
      int from = part == 1 ? 0 : part == 2 ? 33 : 66;
      int to = part == 1 ? 32 : part == 2 ? 65 : 99;
      return hijriDays(century + from, century + to).marked(Mark.ABOUT);
    }
    long cut = length <= 31 ? 10 : length / 3;
    long from = (part - 1) * cut;
    LocalDate to = part == 3 ? last : first.plusDays(part * cut - 1);
    return days(first.plusDays(from), to).marked(Mark.ABOUT);
  }

  /** The k-th of n equal parts; null where that is not said of such a time. */
  static @Nullable When fraction(When whole, int k, int n) {
    if (!(whole instanceof Simple simple)) {
      Simple start = startOf(whole);
      Simple end = endOf(whole);
      if (start != null && end != null && start.unit() == Unit.YEAR && k <= n) {
        int length = end.year() - start.year() + 1;
        return years(start.year() + length * (k - 1) / n, start.year() + length * k / n - 1);
      }
      int century =
          start != null && end != null && start.unit() == Unit.DAY && end.unit() == Unit.DAY
              ? hijriCentury(
                  start.firstDay(), end.firstDay().toEpochDay() - start.firstDay().toEpochDay())
              : 0;
      return century == 0 || k > n
          ? null
          : hijriDays(century + 100 * (k - 1) / n, century + 100 * k / n - 1);
    }
    if (k < 1 || k > n) {
      return null;
    }
    int year = simple.year();
    return switch (simple.unit()) {
      case YEAR -> ofYear(year, k, n);
      case DECADE, CENTURY, MILLENNIUM -> {
        int length = simple.unit().years();
        yield years(year + length * (k - 1) / n, year + length * k / n - 1);
      }
      case MONTH -> n == 2 ? halfOf(simple, k) : n == 3 ? thirdOf(simple, k) : null;
      default -> null;
    };
  }

  private static When ofYear(int year, int k, int n) {
    return switch (n) {
      case 4 -> Simple.division(year, 32 + k);
      case 2 -> Simple.division(year, 39 + k);
      default -> Simple.division(year, 36 + k);
    };
  }

  /** The n-th week of a month, counted from its first day; 0 is the last seven days. */
  static @Nullable When week(When month, int n) {
    Simple start = startOf(month);
    Simple end = endOf(month);
    if (start == null || end == null || n > WEEKS_OF_MONTH) {
      return null;
    }
    LocalDate first = start.firstDay();
    LocalDate last = end.lastDay();
    boolean ofMonth =
        (month instanceof Simple simple && simple.unit() == Unit.MONTH)
            || (start.unit() == Unit.DAY && last.toEpochDay() - first.toEpochDay() < LONGEST_MONTH);
    if (!ofMonth) {
      return null;
    }
    LocalDate from =
        n == 0 ? last.minusDays(DAYS_OF_WEEK - 1) : first.plusDays((n - 1L) * DAYS_OF_WEEK);
    return days(from, from.plusDays(DAYS_OF_WEEK - 1)).marked(start.mark());
  }

  private static When thirdOf(Simple month, int third) {
    LocalDate first = month.firstDay();
    return days(
        first.plusDays(10L * (third - 1)),
        third == 3 ? month.lastDay() : first.plusDays(10L * third - 1));
  }

  private static When halfOf(Simple month, int half) {
    LocalDate first = month.firstDay();
    return half == 1 ? days(first, first.plusDays(14)) : days(first.plusDays(15), month.lastDay());
  }

  /** The first months of a year. */
  static When firstMonths(int year, int count) {
    return new When.Span(Simple.month(year, 1), Simple.month(year, count));
  }

  /** The start of a value that stands at the start of a range; null if it is open. */
  static @Nullable Simple startOf(When when) {
    if (when instanceof When.Span span) {
      return span.start();
    }
    return when instanceof When.Choice choice ? choice.dates().get(0) : (Simple) when;
  }

  static @Nullable Simple endOf(When when) {
    if (when instanceof When.Span span) {
      return span.end();
    }
    return when instanceof When.Choice choice ? choice.last() : (Simple) when;
  }

  static When.Choice choice(boolean all, Simple... dates) {
    return new When.Choice(all, List.of(dates));
  }
}
