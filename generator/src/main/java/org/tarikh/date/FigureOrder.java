package org.tarikh.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Explains dates in figures that are not written as year, month and day with hyphens. */
final class FigureOrder {
  private static final Pattern EDTF = Pattern.compile("-?[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(-?[0-9]{4})[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?");
  private static final Pattern MONTH_FIRST = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{4})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{2}|[0-9]{4})");

  private static final String YEAR_COMES_FIRST = "a date in figures begins with its year";
  private static final String BY_NAME =
      "write the month by its name, as in \"5 نيسان 2022\", or EDTF, as in \"2022-04-05\"";

  private FigureOrder() {}

  static void refuse(String text) throws DateFault {
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches() && !EDTF.matcher(text).matches()) {
      throw yearFirst(text, yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    if (monthFirst.matches()) {
      throw monthFirst(monthFirst.group(1), monthFirst.group(2));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      throw dayFirst(dayFirst.group(1), dayFirst.group(2), dayFirst.group(3));
    }
  }

  private static DateFault yearFirst(String text, String year, String month, @Nullable String day) {
    if (!isMonth(month)) {
      return new DateFault(
          text.contains("/") && day == null
              ? month + " is neither a month nor a year of four digits"
              : "there is no month " + month,
          "write a month from 01 to 12, as in \"" + year + "-12\"");
    }
    String rule =
        text.matches("[0-9-]*")
            ? "months and days have two digits"
            : "hyphens stand between year, month and day";
    String mended = year + "-" + twoDigits(month);
    if (day == null) {
      return new DateFault(rule, DateFault.write(mended));
    }
    return isDay(year, month, day)
        ? new DateFault(rule, DateFault.write(mended + "-" + twoDigits(day)))
        : new DateFault("there is no day " + day + " in " + mended, DateFault.write(mended));
  }

  private static DateFault monthFirst(String month, String year) {
    return new DateFault(
        YEAR_COMES_FIRST,
        isMonth(month) ? DateFault.write(year + "-" + twoDigits(month)) : BY_NAME);
  }

  private static DateFault dayFirst(String day, String month, String year) {
    if (year.length() < 4 || !isMonth(month) || !isDay(year, month, day)) {
      return new DateFault(YEAR_COMES_FIRST, BY_NAME);
    }
    String edtf = year + "-" + twoDigits(month) + "-" + twoDigits(day);
    String name = MonthNames.table().name(Integer.parseInt(month), MonthStyle.IRAQI);
    return new DateFault(
        YEAR_COMES_FIRST,
        DateFault.write(Integer.parseInt(day) + " " + name + " " + year)
            + ", or in EDTF \""
            + edtf
            + "\"");
  }

  private static boolean isMonth(String digits) {
    int month = Integer.parseInt(digits);
    return month >= 1 && month <= 12;
  }

  private static boolean isDay(String year, String month, String day) {
    int number = Integer.parseInt(day);
    return number >= 1
        && number <= ProlepticGregorian.daysOf(Long.parseLong(year), Integer.parseInt(month));
  }

  private static String twoDigits(String number) {
    return number.length() < 2 ? "0" + number : number;
  }
}
