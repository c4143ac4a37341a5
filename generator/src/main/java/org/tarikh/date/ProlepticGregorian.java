package org.tarikh.date;

/**
 * The Gregorian calendar, extended to all years, in {@code long} arithmetic: {@link
 * java.time.LocalDate} ends at the year 999,999,999.
 *
 * @see <a href="https://howardhinnant.github.io/date_algorithms.html">The algorithms</a>
 */
final class ProlepticGregorian {
  private static final int DAYS_OF_ERA = 146_097;
  private static final int YEARS_OF_ERA = 400;
  private static final int EPOCH_FROM_MARCH_OF_YEAR_0 = 719_468;

  private ProlepticGregorian() {}

  static boolean isLeap(long year) {
    return Math.floorMod(year, 4) == 0
        && (Math.floorMod(year, 100) != 0 || Math.floorMod(year, 400) == 0);
  }

  static int daysOf(long year, int month) {
    return switch (month) {
      case 2 -> isLeap(year) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  /** The epoch day of a date that exists. */
  static long epochDay(long year, int month, int day) {
    // Years that begin in March have the leap day last.
    long fromMarch = month <= 2 ? year - 1 : year;
    long era = Math.floorDiv(fromMarch, YEARS_OF_ERA);
    long yearOfEra = fromMarch - era * YEARS_OF_ERA;
    int monthFromMarch = (month + 9) % 12;
    long dayOfYear = (153L * monthFromMarch + 2) / 5 + day - 1;
    long dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * DAYS_OF_ERA + dayOfEra - EPOCH_FROM_MARCH_OF_YEAR_0;
  }

  static long yearOf(long epochDay) {
    long days = epochDay + EPOCH_FROM_MARCH_OF_YEAR_0;
    long era = Math.floorDiv(days, DAYS_OF_ERA);
    long dayOfEra = days - era * DAYS_OF_ERA;
    long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
    long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    long firstOfJanuary = 306;
    return yearOfEra + era * YEARS_OF_ERA + (dayOfYear >= firstOfJanuary ? 1 : 0);
  }
}
