package org.tarikh.date;

/**
 * The year of a date, astronomical: 0 is 1 BCE. It has its own qualification.
 *
 * @param negative whether a minus sign stands before the digits
 * @param digits four digits, or more for a year written with {@code Y}
 * @param significant how many digits are known, from the left, of a year that is an estimate, as in
 *     {@code 1950S2}; 0 where nothing is said of it
 */
record YearPart(boolean negative, Mask digits, int significant, Qualification qualification) {
  /** No year is read that is farther from the year 0. */
  static final long FARTHEST = 1_000_000_000_000_000L;

  YearPart {
    if (negative && digits.max() == 0) {
      throw new IllegalArgumentException("the year 0 has no sign");
    }
    if (digits.max() > FARTHEST) {
      throw new IllegalArgumentException("the year is too far away: " + digits.pattern());
    }
    if (significant < 0
        || significant > digits.pattern().length()
        || (significant > 0 && !digits.exact())) {
      throw new IllegalArgumentException(significant + " digits of " + digits.pattern());
    }
  }

  YearPart(boolean negative, Mask digits, Qualification qualification) {
    this(negative, digits, 0, qualification);
  }

  static YearPart of(long year) {
    return new YearPart(
        year < 0,
        new Mask(
            "0".repeat(Math.max(0, 4 - Long.toString(Math.abs(year)).length())) + Math.abs(year)),
        Qualification.NONE);
  }

  boolean exact() {
    return digits.exact() && significant == 0;
  }

  /** Whether it tells nothing at all. */
  boolean unspecified() {
    return digits.unspecified();
  }

  /** The year that the digits say, of a year without unspecified digits. */
  long estimate() {
    return negative ? -digits.min() : digits.min();
  }

  /**
   * The first year that matches. As centuries and decades are counted, {@code 00XX} and {@code
   * 000X} begin with the year 1.
   */
  long min() {
    return negative ? -greatest() : least();
  }

  /** The last year that matches; no year is written {@code -0000}. */
  long max() {
    return negative ? -least() : greatest();
  }

  boolean matches(long year) {
    return year >= min() && year <= max() && (significant > 0 || digits.matches(Math.abs(year)));
  }

  /** The EDTF text without marks. */
  String text() {
    String prefix = digits.pattern().length() > 4 ? "Y" : "";
    String estimated = significant == 0 ? "" : "S" + significant;
    return prefix + signed() + estimated;
  }

  private String signed() {
    return (negative ? "-" : "") + digits.pattern();
  }

  /** The digits that are not known, as if they were unspecified. */
  private long step() {
    long step = 1;
    for (int i = significant; significant > 0 && i < digits.pattern().length(); i++) {
      step *= 10;
    }
    return step;
  }

  private long least() {
    long least = digits.exact() ? digits.min() / step() * step() : digits.minAboveZero();
    return negative ? Math.max(1, least) : least;
  }

  private long greatest() {
    return digits.max() / step() * step() + step() - 1;
  }
}
