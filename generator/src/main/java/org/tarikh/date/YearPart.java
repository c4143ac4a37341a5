package org.tarikh.date;

/**
 * The year of a date, astronomical: 0 is 1 BCE. It has its own qualification.
 *
 * @param negative whether a minus sign stands before the digits
 * @param digits four digits, or more for a year written with {@code Y}
 */
record YearPart(boolean negative, Mask digits, Qualification qualification) {
  /** No year is read that is farther from the year 0. */
  static final long FARTHEST = 1_000_000_000_000_000L;

  YearPart {
    if (negative && digits.max() == 0) {
      throw new IllegalArgumentException("the year 0 has no sign");
    }
    if (digits.max() > FARTHEST) {
      throw new IllegalArgumentException("the year is too far away: " + digits.pattern());
    }
  }

  static YearPart of(long year) {
    return new YearPart(
        year < 0,
        new Mask(
            "0".repeat(Math.max(0, 4 - Long.toString(Math.abs(year)).length())) + Math.abs(year)),
        Qualification.NONE);
  }

  boolean exact() {
    return digits.exact();
  }

  /**
   * The first year that matches. As centuries and decades are counted, {@code 00XX} and {@code
   * 000X} begin with the year 1.
   */
  long min() {
    return negative ? -digits.max() : Math.max(exact() ? 0 : 1, digits.min());
  }

  /** The last year that matches; no year is written {@code -0000}. */
  long max() {
    return negative ? -Math.max(1, digits.min()) : digits.max();
  }

  boolean matches(long year) {
    return year >= min() && year <= max() && digits.matches(Math.abs(year));
  }

  /** The EDTF text without marks. */
  String text() {
    String prefix = digits.pattern().length() > 4 ? "Y" : "";
    return prefix + (negative ? "-" : "") + digits.pattern();
  }
}
