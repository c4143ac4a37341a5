package org.tarikh.date;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes a date only if its days exist, and says which do not.
 *
 * @param written the date as the author wrote it
 */
record DayCheck(String written) {

  SingleDate date(YearPart year, @Nullable Mask month, @Nullable Mask day, Qualification mark)
      throws DateFault {
    if (month != null && month.max() == 0) {
      throw new DateFault("there is no month 0", "write a month from 01 to 12");
    }
    if (day != null && day.max() == 0) {
      throw new DateFault("there is no day 0", "write a day from 01");
    }
    if (month != null && day != null) {
      checkDay(year, month, day);
    }
    return new CalendarDate(
        year,
        month == null ? null : new Part(month, mark),
        day == null ? null : new Part(day, mark));
  }

  private void checkDay(YearPart year, Mask month, Mask day) throws DateFault {
    if (!month.exact() || new MatchingDays(year, month, day).first().isPresent()) {
      return;
    }
    int number = (int) month.min();
    int last = ProlepticGregorian.daysOf(year.min(), number);
    String alone = year.text() + "-" + month.pattern();
    throw new DateFault(
        rule(number, year, last),
        "write the last day as \""
            + alone
            + "-"
            + last
            + "\", or the month alone as \""
            + alone
            + "\"");
  }

  static String rule(int month, YearPart year, int days) {
    String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ROOT);
    return name + " " + year.text() + " has " + days + " days";
  }
}
