package org.tarikh.prose;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One date, as exact as its unit.
 *
 * @param year astronomical; of a decade, century or millennium the first, by the convention that
 *     1900 begins the twentieth century
 * @param month 1 to 12, or the EDTF code of a division of the year, or 0
 * @param day 1 to 31, or 0
 * @param time as EDTF writes it, or empty
 */
record Simple(Unit unit, int year, int month, int day, String time, Mark mark) implements When {
  private static final int MONTHS = 12;

  static Simple day(LocalDate day) {
    return new Simple(
        Unit.DAY, day.getYear(), day.getMonthValue(), day.getDayOfMonth(), "", Mark.NONE);
  }

  static Simple month(int year, int month) {
    return new Simple(Unit.MONTH, year, month, 0, "", Mark.NONE);
  }

  static Simple month(YearMonth month) {
    return month(month.getYear(), month.getMonthValue());
  }

  static Simple division(int year, int code) {
    return new Simple(Unit.DIVISION, year, code, 0, "", Mark.NONE);
  }

  static Simple year(int year) {
    return new Simple(Unit.YEAR, year, 0, 0, "", Mark.NONE);
  }

  /** A decade, century or millennium of the common era. */
  static Simple years(Unit unit, int first) {
    return new Simple(unit, first, 0, 0, "", Mark.NONE);
  }

  Simple at(String time) {
    return new Simple(unit, year, month, day, time, mark);
  }

  @Override
  public Simple marked(Mark more) {
    return new Simple(unit, year, month, day, time, mark.and(more));
  }

  @Override
  public Simple last() {
    return this;
  }

  @Override
  public String edtf() {
    return switch (unit) {
      case DAY -> yearText() + "-" + two(month) + "-" + two(day) + time + mark.edtf();
      case MONTH, DIVISION -> yearText() + "-" + two(month) + mark.edtf();
      case DECADE -> yearText().substring(0, 3) + "X" + mark.edtf();
      case CENTURY -> yearText().substring(0, 2) + "XX" + mark.edtf();
      case MILLENNIUM -> yearText().substring(0, 1) + "XXX" + mark.edtf();
      default -> yearText() + mark.edtf();
    };
  }

  /** The first day of a day, month or year. */
  LocalDate firstDay() {
    return LocalDate.of(
        year, unit == Unit.DAY || unit == Unit.MONTH ? month : 1, unit == Unit.DAY ? day : 1);
  }

  LocalDate lastDay() {
    return switch (unit) {
      case DAY -> firstDay();
      case MONTH -> YearMonth.of(year, month).atEndOfMonth();
      default -> LocalDate.of(year, MONTHS, 31);
    };
  }

  private String yearText() {
    int distance = Math.abs(year);
    String digits = Integer.toString(distance);
    String padded = "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    return (padded.length() > 4 ? "Y" : "") + (year < 0 ? "-" : "") + padded;
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }
}
