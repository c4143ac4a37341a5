package org.tarikh.prose;

import org.jspecify.annotations.Nullable;

/**
 * A date as its wording has it; what is missing is 0 or null.
 *
 * @param weekday 1 Monday to 7 Sunday
 * @param day 1 to 31, or {@link #LAST_DAY}
 * @param monthTo the second of two months, as in "نيسان/أيار 2005"
 * @param part the beginning, middle or end of the month: 1, 2, 3, or 0 for all of it
 * @param year as written, counted by the era
 * @param yearFound how the year was found
 * @param shift where "last", "next" or "this" stands behind it: -1, 1, 0
 * @param bare whether nothing but a number was written, which may be a day or a year
 */
record Written(
    int weekday,
    int day,
    int month,
    int monthTo,
    int part,
    boolean hijri,
    @Nullable Integer year,
    Era era,
    Found yearFound,
    @Nullable Integer shift,
    String time,
    Mark mark,
    boolean bare)
    implements Piece {
  static final int LAST_DAY = 99;
  static final int LAST_CENTURY = 1900;

  static final Written NOTHING =
      new Written(0, 0, 0, 0, 0, false, null, Era.NONE, Found.EXPLICIT, null, "", Mark.NONE, false);

  /** The least number of two digits that is a year. */
  static final int LEAST_OF_TWO_DIGITS = 30;

  /** Two digits as a year: "67" is 1967. */
  static Written ofLastCentury(int digits) {
    return NOTHING.withYear(LAST_CENTURY + digits, Era.NONE, Found.INFERRED);
  }

  /** A number that stands for a day or for a year, as what follows tells. */
  static Written number(int number) {
    return NOTHING.withYear(number, Era.NONE, Found.EXPLICIT).asBare();
  }

  Written withWeekday(int number) {
    return new Written(
        number, day, month, monthTo, part, hijri, year, era, yearFound, shift, time, mark, bare);
  }

  Written withDay(int number) {
    return new Written(
        weekday, number, month, monthTo, part, hijri, year, era, yearFound, shift, time, mark,
        bare);
  }

  Written withMonth(int first, int last, boolean ofHijri) {
    return new Written(
        weekday, day, first, last, part, ofHijri, year, era, yearFound, shift, time, mark, bare);
  }

  Written withPart(int number) {
    return new Written(
        weekday, day, month, monthTo, number, hijri, year, era, yearFound, shift, time, mark, bare);
  }

  Written withYear(@Nullable Integer number, Era counted, Found found) {
    return new Written(
        weekday, day, month, monthTo, part, hijri, number, counted, found, shift, time, mark, bare);
  }

  Written withShift(int shifted) {
    return new Written(
        weekday, day, month, monthTo, part, hijri, year, era, yearFound, shifted, time, mark, bare);
  }

  Written at(String clock) {
    return new Written(
        weekday, day, month, monthTo, part, hijri, year, era, yearFound, shift, clock, mark, bare);
  }

  Written marked(Mark more) {
    return new Written(
        weekday,
        day,
        month,
        monthTo,
        part,
        hijri,
        year,
        era,
        yearFound,
        shift,
        time,
        mark.and(more),
        bare);
  }

  private Written asBare() {
    return new Written(
        weekday, day, month, monthTo, part, hijri, year, era, yearFound, shift, time, mark, true);
  }

  private Written asFull() {
    return new Written(
        weekday, day, month, monthTo, part, hijri, year, era, yearFound, shift, time, mark, false);
  }

  /** The year alone. */
  boolean isYear() {
    return year != null && month == 0 && day == 0 && weekday == 0;
  }

  /** A day of the week alone. */
  boolean isWeekday() {
    return weekday != 0 && day == 0 && month == 0;
  }

  boolean ofHijra() {
    return hijri || era == Era.HIJRI;
  }

  /** The unit of what is written. */
  Unit unit() {
    return day != 0 || weekday != 0 ? Unit.DAY : month != 0 ? Unit.MONTH : Unit.YEAR;
  }

  /** The same with what a later date says for both: the month, the year, the era. */
  Written completedBy(Written later) {
    Written mine = this;
    boolean twoDigits = yearFound == Found.INFERRED && isYear() && year != null;
    if (twoDigits && later.era != Era.NONE && year != null) {
      mine = withYear(year - LAST_CENTURY, Era.NONE, Found.EXPLICIT);
    }
    if (bare && later.day != 0 && later.month != 0) {
      return asFull()
          .withYear(null, Era.NONE, Found.EXPLICIT)
          .withDay(year == null ? 0 : year)
          .completedBy(later);
    }
    if (mine.day != 0 && mine.month == 0 && mine.weekday == 0) {
      mine = mine.withMonth(later.month, later.monthTo, later.hijri);
    }
    if (mine.year == null && later.year != null) {
      mine = mine.withYear(later.year, later.era, later.yearFound);
    }
    if (mine.year == null && mine.shift == null && later.shift != null) {
      mine = mine.withShift(later.shift);
    }
    if (mine.era == Era.NONE && mine.year != null && later.era != Era.NONE && !mine.hijri) {
      mine = mine.withYear(mine.year, later.era, mine.yearFound);
    }
    return mine.asFull();
  }
}
