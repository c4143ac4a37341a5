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
      for (int m = 1; year.matches(y) && m <= 12; m++) {
        for (int d = 1; month.matches(m) && d <= ProlepticGregorian.daysOf(y, m); d++) {
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
      for (int m = 12; year.matches(y) && m >= 1; m--) {
        for (int d = ProlepticGregorian.daysOf(y, m); month.matches(m) && d >= 1; d--) {
          if (day.matches(d)) {
            return OptionalLong.of(ProlepticGregorian.epochDay(y, m, d));
          }
        }
      }
    }
    return OptionalLong.empty();
  }
}
