package org.tarikh.date;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.util.List;

/**
 * The lunar Hijri calendar: Umm al-Qura from 1300 to 1600, and outside of these years the civil
 * rule, which may be a day or two off what people saw of the moon then and there.
 *
 * <p>Umm al-Qura is that of the JDK, whose chronology throws outside of those years, and for 1601
 * not even a {@link java.time.DateTimeException}; so it is asked within them only. The civil rule
 * (1 Muharram of the year 1 is 16 July 622 Julian; of thirty years 2, 5, 7, 10, 13, 16, 18, 21, 24,
 * 26 and 29 have 355 days) meets it at both ends without a gap or an overlap.
 */
public final class HijriCalendar {
  /** The last year that is counted: days after 9999 CE cannot be written in EDTF. */
  public static final int LAST_YEAR = 9665;

  private static final List<String> NAMES =
      List.of(
          "محرم",
          "صفر",
          "ربيع الأول",
          "ربيع الآخر",
          "جمادى الأولى",
          "جمادى الآخرة",
          "رجب",
          "شعبان",
          "رمضان",
          "شوال",
          "ذو القعدة",
          "ذو الحجة");

  private static final int FIRST_EXACT = 1300;
  private static final int LAST_EXACT = 1600;
  private static final int MONTHS = 12;
  private static final long EPOCH = LocalDate.of(622, 7, 19).toEpochDay();
  private static final int DAYS_OF_CYCLE = 10_631;
  private static final int YEARS_OF_CYCLE = 30;

  private HijriCalendar() {}

  /** Whether the days of a year are told by a table; if not, they are approximate. */
  public static boolean isExact(int year) {
    return year >= FIRST_EXACT && year <= LAST_EXACT;
  }

  /**
   * Whether there is such a year.
   *
   * <p>Every other function throws {@link IllegalArgumentException} where there is not.
   */
  public static boolean hasYear(long year) {
    return year >= 1 && year <= LAST_YEAR;
  }

  /** How many days a month has: 29 or 30. */
  public static int lengthOfMonth(int year, int month) {
    checkMonth(year, month);
    return (int) (firstOfMonth(year, month + 1) - firstOfMonth(year, month));
  }

  /** Days since 1970-01-01 of a day that exists. */
  public static long toEpochDay(int year, int month, int day) {
    if (day < 1 || day > lengthOfMonth(year, month)) {
      throw new IllegalArgumentException("no day " + day + " in " + year + "-" + month);
    }
    return firstOfMonth(year, month) + day - 1;
  }

  /** The first and the last day of a year. */
  public static DayBounds boundsOf(int year) {
    return new DayBounds(
        toEpochDay(year, 1, 1), toEpochDay(year, MONTHS, lengthOfMonth(year, MONTHS)));
  }

  /** The first and the last day of a month. */
  public static DayBounds boundsOf(int year, int month) {
    long first = toEpochDay(year, month, 1);
    return new DayBounds(first, first + lengthOfMonth(year, month) - 1);
  }

  /**
   * Whether the day is one of this calendar: not before the Hijra, nor thousands of years ahead.
   */
  public static boolean hasDay(long epochDay) {
    return epochDay >= EPOCH && epochDay < firstOfMonth(LAST_YEAR, MONTHS + 1);
  }

  public static HijriDate fromEpochDay(long epochDay) {
    if (!hasDay(epochDay)) {
      throw new IllegalArgumentException("not a day of the Hijri calendar: " + epochDay);
    }
    int year = (int) (((epochDay - EPOCH) * YEARS_OF_CYCLE) / DAYS_OF_CYCLE) + 1;
    while (epochDay < firstOfMonth(year, 1)) {
      year--;
    }
    while (epochDay >= firstOfMonth(year, MONTHS + 1)) {
      year++;
    }
    int month = 1;
    while (epochDay >= firstOfMonth(year, month + 1)) {
      month++;
    }
    return new HijriDate(year, month, (int) (epochDay - firstOfMonth(year, month)) + 1);
  }

  /**
   * The name of a month as it is shown.
   *
   * @param month from 1 to 12
   */
  public static String nameOf(int month) {
    return NAMES.get(month - 1);
  }

  private static void checkMonth(int year, int month) {
    if (!hasYear(year) || month < 1 || month > MONTHS) {
      throw new IllegalArgumentException("no Hijri month " + year + "-" + month);
    }
  }

  /** The first day of a month; the thirteenth is the first of the next year. */
  private static long firstOfMonth(int year, int month) {
    if (month > MONTHS) {
      return firstOfMonth(year + 1, 1);
    }
    return isExact(year)
        ? HijrahChronology.INSTANCE.date(year, month, 1).toEpochDay()
        : civilFirstOfMonth(year, month);
  }

  /** Months have 30 and 29 days in turn, and the last a day more in a long year. */
  private static long civilFirstOfMonth(int year, int month) {
    long longYearsBefore = Math.floorDiv(3 + 11L * year, YEARS_OF_CYCLE);
    return EPOCH + (year - 1) * 354L + longYearsBefore + (59L * (month - 1) + 1) / 2;
  }
}
