package org.tarikh.prose;

/** A unit of time; the tables number the units from the day on. */
enum Unit {
  DIVISION,
  DAY,
  WEEK,
  MONTH,
  YEAR,
  DECADE,
  CENTURY,
  MILLENNIUM;

  static Unit of(int number) {
    return values()[number];
  }

  /** How many years it has, from the year on. */
  int years() {
    return switch (this) {
      case DECADE -> 10;
      case CENTURY -> 100;
      case MILLENNIUM -> 1000;
      default -> 1;
    };
  }
}
