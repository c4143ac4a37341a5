package org.tarikh.date;

import java.time.Month;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes a date only if it has existing days, and says why there are none. */
final class DayCheck {
  private DayCheck() {}

  static CalendarDate date(YearPart year, @Nullable Part month, @Nullable Part day)
      throws DateFault {
    if (month != null) {
      checkRange(month.digits(), "month", 12);
    }
    if (day != null) {
      checkRange(day.digits(), "day", 31);
    }
    if (month != null && day != null) {
      checkDay(year, month.digits(), day.digits());
    }
    return new CalendarDate(year, month, day);
  }

  private static void checkRange(Mask digits, String unit, int last) throws DateFault {
    String proposal = "write a " + unit + " from 01 to " + last;
    if (digits.max() == 0) {
      throw new DateFault("there is no " + unit + " 0", proposal);
    }
    if (!digits.exact() && IntStream.rangeClosed(1, last).noneMatch(digits::matches)) {
      throw new DateFault("no " + unit + " is " + digits.pattern(), proposal + ", or XX for any");
    }
  }

  /** The rule that a day breaks which is after the last of its month. */
  static String rule(YearPart year, int month) {
    String name = Month.of(month).name();
    return name.charAt(0)
        + name.substring(1).toLowerCase(Locale.ROOT)
        + " "
        + year.text()
        + " has "
        + daysOf(year, month)
        + " days";
  }

  /** How many days the month has at most, of all years that match. */
  private static int daysOf(YearPart year, int month) {
    boolean leapDay =
        month == 2
            && new MatchingDays(year, Part.of(2).digits(), Part.of(29).digits())
                .first()
                .isPresent();
    return leapDay ? 29 : ProlepticGregorian.daysOf(year.min(), month);
  }

  private static void checkDay(YearPart year, Mask month, Mask day) throws DateFault {
    if (new MatchingDays(year, month, day).first().isPresent()) {
      return;
    }
    throw month.exact() && day.exact()
        ? noDay(year, (int) month.min())
        : new DateFault(
            "no day of " + year.text() + "-" + month.pattern() + " is " + day.pattern(),
            () -> DateFault.writeIfRead(year.text() + "-" + month.pattern() + "-XX"));
  }

  /** The fault of a day that is not in its month. */
  static DateFault noDay(YearPart year, int month) {
    if (!year.exact()) {
      return new DateFault(
          rule(year, month),
          DateFault.write(year.text() + "-" + Part.of(month).digits().pattern()));
    }
    String alone = year.text() + "-" + Part.of(month).digits().pattern();
    String last = alone + "-" + daysOf(year, month);
    return new DateFault(
        rule(year, month),
        "write the last day as \"" + last + "\", or the month alone as \"" + alone + "\"");
  }
}
