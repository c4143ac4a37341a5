package org.tarikh.date;

import java.util.OptionalLong;

/**
 * Finds the first and the last existing day whose year, month and day match.
 *
 * <p>It looks at the days themselves, because with unspecified digits the bounds of the components
 * do not tell: the first 29 February of the 1900s is that of 1904.
 */
final class MatchingDays {
  private final YearPart year;
  private final Mask month;
  private final Mask day;

  MatchingDays(YearPart year, Mask month, Mask day) {
    this.year = year;
    this.month = month;
    this.day = day;
  }

  OptionalLong first() {
    for (long y = year.min(); y <= year.max(); y++) {
      for (int m = least(month); year.matches(y) && m <= greatest(month, 12); m++) {
        int last = greatest(day, ProlepticGregorian.daysOf(y, m));
        for (int d = least(day); month.matches(m) && d <= last; d++) {
          if (day.matches(d)) {
            return OptionalLong.of(ProlepticGregorian.epochDay(y, m, d));
          }
        }
      }
    }
    return OptionalLong.empty();
  }

  OptionalLong last() {
    for (long y = year.max(); y >= year.min(); y--) {
      for (int m = greatest(month, 12); year.matches(y) && m >= least(month); m--) {
        int last = greatest(day, ProlepticGregorian.daysOf(y, m));
        for (int d = last; month.matches(m) && d >= least(day); d--) {
          if (day.matches(d)) {
            return OptionalLong.of(ProlepticGregorian.epochDay(y, m, d));
          }
        }
      }
    }
    return OptionalLong.empty();
  }

  private static int least(Mask digits) {
    return (int) Math.max(1, digits.min());
  }

  private static int greatest(Mask digits, int greatest) {
    return (int) Math.min(greatest, digits.max());
  }
}
