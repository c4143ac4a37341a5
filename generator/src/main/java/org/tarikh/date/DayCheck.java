package org.tarikh.date;

import java.time.Month;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes a date only if it has existing days, and says why there are none. */
final class DayCheck {
  private DayCheck() {}

  static CalendarDate date(
      YearPart year, @Nullable Mask month, @Nullable Mask day, Qualification mark)
      throws DateFault {
    if (month != null && month.max() == 0) {
      throw new DateFault("there is no month 0", "write a month from 01 to 12");
    }
    if (day != null && day.max() == 0) {
      throw new DateFault("there is no day 0", "write a day from 01 to 31");
    }
    if (month != null && day != null) {
      checkDay(year, month, day);
    }
    return new CalendarDate(
        year,
        month == null ? null : new Part(month, mark),
        day == null ? null : new Part(day, mark));
  }

  /** The rule that a day breaks which is after the last of its month. */
  static String rule(YearPart year, int month) {
    String name = Month.of(month).name();
    return name.charAt(0)
        + name.substring(1).toLowerCase(Locale.ROOT)
        + " "
        + year.text()
        + " has "
        + ProlepticGregorian.daysOf(year.min(), month)
        + " days";
  }

  private static void checkDay(YearPart year, Mask month, Mask day) throws DateFault {
    if (new MatchingDays(year, month, day).first().isPresent()) {
      return;
    }
    throw noDay(year, (int) month.min());
  }

  /** The fault of a day that is not in its month. */
  static DateFault noDay(YearPart year, int month) {
    String alone = year.text() + "-" + Part.of(month).digits().pattern();
    String last = alone + "-" + ProlepticGregorian.daysOf(year.min(), month);
    return new DateFault(
        rule(year, month),
        "write the last day as \"" + last + "\", or the month alone as \"" + alone + "\"");
  }
}
