package org.tarikh.date;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes the Hijri date that stands beside a Gregorian one, in ASCII digits, to the day, the month
 * or the year as that is: 21 شوال 1445 هـ، رمضان – شوال 1445 هـ، 1445–1446 هـ.
 *
 * <p>Where no table tells the days of the Hijri calendar, and where the Gregorian date is but
 * approximate, "نحو" stands before it.
 */
final class HijriFormat {
  private static final String ERA = " هـ";
  private static final int LAST_MONTH = 12;
  private static final String DHU = "ذو ";

  private HijriFormat() {}

  /**
   * Empty for sets, for what has no year or an unknown end, and for what is not within the Hijri
   * calendar.
   */
  static Optional<String> text(TemporalExpression expression) {
    List<SingleDate> dates = dates(expression);
    if (dates.isEmpty() || dates.stream().anyMatch(date -> date.year().unspecified())) {
      return Optional.empty();
    }
    long lo = dates.get(0).bounds().lo();
    long hi = dates.get(dates.size() - 1).bounds().hi();
    if (hi < lo || !HijriCalendar.hasDay(lo) || !HijriCalendar.hasDay(hi)) {
      return Optional.empty();
    }
    HijriDate from = HijriCalendar.fromEpochDay(lo);
    HijriDate to = HijriCalendar.fromEpochDay(hi);
    boolean about =
        expression.qualification().approximate()
            || !HijriCalendar.isExact(from.year())
            || !HijriCalendar.isExact(to.year());
    return Optional.of((about ? MarksInWords.ABOUT : "") + range(dates, from, to, about) + ERA);
  }

  private static List<SingleDate> dates(TemporalExpression expression) {
    if (expression instanceof SingleDate date) {
      return List.of(date);
    }
    if (expression instanceof DateTime dateTime) {
      return List.of(dateTime.day());
    }
    if (expression instanceof Interval interval
        && interval.start() != IntervalEnd.Missing.UNKNOWN
        && interval.end() != IntervalEnd.Missing.UNKNOWN) {
      return Stream.of(interval.start(), interval.end())
          .flatMap(end -> end.date().stream())
          .toList();
    }
    return List.of();
  }

  private static String range(List<SingleDate> dates, HijriDate from, HijriDate to, boolean about) {
    boolean wholeMonths = from.day() == 1 && isLastOfMonth(to);
    boolean wholeYears = wholeMonths && from.month() == 1 && to.month() == LAST_MONTH;
    boolean days = dates.stream().allMatch(HijriFormat::isDay);
    if (days && !wholeMonths) {
      return days(from, to);
    }
    if ((days || dates.stream().allMatch(HijriFormat::isMonth)) && !wholeYears) {
      return months(from, to, about);
    }
    return from.year() == to.year() ? Integer.toString(from.year()) : from.year() + "–" + to.year();
  }

  private static boolean isLastOfMonth(HijriDate date) {
    return date.day() == HijriCalendar.lengthOfMonth(date.year(), date.month());
  }

  private static String days(HijriDate from, HijriDate to) {
    String last = day(to) + " " + to.year();
    if (from.equals(to)) {
      return last;
    }
    if (from.year() != to.year()) {
      return day(from) + " " + from.year() + " – " + last;
    }
    return from.month() == to.month() ? from.day() + "–" + last : day(from) + " – " + last;
  }

  private static String months(HijriDate from, HijriDate to, boolean about) {
    String first = month(from, about);
    String last = month(to, about) + " " + to.year();
    if (from.year() != to.year()) {
      return first + " " + from.year() + " – " + last;
    }
    return from.month() == to.month() ? last : first + " – " + last;
  }

  private static String month(HijriDate date, boolean about) {
    String name = HijriCalendar.nameOf(date.month());
    return about ? genitive(name) : name;
  }

  /** A day is one of its month, whose name is in the genitive. */
  private static String day(HijriDate date) {
    return date.day() + " " + genitive(HijriCalendar.nameOf(date.month()));
  }

  private static String genitive(String month) {
    return month.startsWith(DHU) ? "ذي " + month.substring(DHU.length()) : month;
  }

  private static boolean isDay(SingleDate date) {
    return date instanceof CalendarDate calendar
        && calendar.day() != null
        && isKnown(calendar)
        && calendar.day().digits().exact();
  }

  private static boolean isMonth(SingleDate date) {
    return date instanceof CalendarDate calendar && calendar.month() != null && isKnown(calendar);
  }

  private static boolean isKnown(CalendarDate date) {
    Part month = date.month();
    return date.year().exact() && month != null && month.digits().exact();
  }
}
