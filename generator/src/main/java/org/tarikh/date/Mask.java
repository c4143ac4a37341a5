package org.tarikh.date;

import java.util.regex.Pattern;

/**
 * The digits of one component of a date, some of them perhaps unspecified, as in {@code 19XX}.
 *
 * @param pattern decimal digits, with {@code X} for each digit that is not specified
 */
record Mask(String pattern) {
  private static final char UNSPECIFIED = 'X';

  // 18 digits fit a long whatever they are.
  private static final Pattern DIGITS = Pattern.compile("[0-9X]{1,18}");

  /** Any month, any day of the month. */
  static final Mask ANY_OF_TWO = new Mask("XX");

  Mask {
    if (!DIGITS.matcher(pattern).matches()) {
      throw new IllegalArgumentException("not a mask: " + pattern);
    }
  }

  boolean exact() {
    return pattern.indexOf(UNSPECIFIED) < 0;
  }

  boolean unspecified() {
    return pattern.chars().allMatch(c -> c == UNSPECIFIED);
  }

  /** How many digits are not specified. */
  int unspecifiedDigits() {
    return (int) pattern.chars().filter(c -> c == UNSPECIFIED).count();
  }

  long min() {
    return Long.parseLong(pattern.replace(UNSPECIFIED, '0'));
  }

  /** The least number above 0 that matches, of digits that are not all known. */
  long minAboveZero() {
    if (exact() || min() > 0) {
      return min();
    }
    int last = pattern.lastIndexOf(UNSPECIFIED);
    return new Mask(pattern.substring(0, last) + '1' + pattern.substring(last + 1)).min();
  }

  long max() {
    return Long.parseLong(pattern.replace(UNSPECIFIED, '9'));
  }

  boolean matches(long number) {
    long rest = number;
    for (int i = pattern.length() - 1; i >= 0; i--) {
      char c = pattern.charAt(i);
      if (c != UNSPECIFIED && c - '0' != rest % 10) {
        return false;
      }
      rest /= 10;
    }
    return rest == 0;
  }
}
