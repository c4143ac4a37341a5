package org.tarikh.date;

/**
 * A day of the lunar Hijri calendar, as {@link HijriCalendar} counts it.
 *
 * @param year the year of the Hijra, from 1
 * @param month from 1, Muharram, to 12
 * @param day from 1 to 30
 */
public record HijriDate(int year, int month, int day) {
  public HijriDate {
    if (day < 1 || day > HijriCalendar.lengthOfMonth(year, month)) {
      throw new IllegalArgumentException(
          "no day " + day + " in month " + month + " of the Hijri year " + year);
    }
  }

  /** Days since 1970-01-01. */
  public long toEpochDay() {
    return HijriCalendar.toEpochDay(year, month, day);
  }
}
