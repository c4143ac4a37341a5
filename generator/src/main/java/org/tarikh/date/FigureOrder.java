package org.tarikh.date;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Explains dates in figures that are not written as year, month and day with hyphens. */
final class FigureOrder {
  private static final Pattern EDTF = Pattern.compile("-?[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(-?[0-9]{4}) ?[-/.] ?([0-9]{1,2})(?: ?[-/.] ?([0-9]{1,2}))?");
  private static final Pattern MONTH_FIRST = Pattern.compile("([0-9]{1,2}) ?[-/.] ?([0-9]{4})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("([0-9]{1,2}) ?[-/.] ?([0-9]{1,2}) ?[-/.] ?([0-9]{2}|[0-9]{4})");

  private static final String YEAR_COMES_FIRST = "a date in figures begins with its year";
  private static final String HYPHENS = "hyphens stand between year, month and day";

  private FigureOrder() {}

  static void refuse(String text) throws DateFault {
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches() && !EDTF.matcher(text).matches()) {
      String day = yearFirst.group(3);
      throw day == null
          ? month(text, yearFirst.group(1), yearFirst.group(2))
          : day(text, yearFirst.group(1), yearFirst.group(2), day);
    }
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    if (monthFirst.matches()) {
      throw new DateFault(
          YEAR_COMES_FIRST,
          DateFault.writeIfRead(monthFirst.group(2) + "-" + twoDigits(monthFirst.group(1))));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      throw dayFirst(dayFirst.group(1), dayFirst.group(2), dayFirst.group(3));
    }
  }

  /** The interval that a year and two digits may mean, such as 1990 and 95. */
  static Optional<String> years(String year, String digits) {
    boolean plain = digits.length() == 2 && year.matches("[0-9]{4}");
    return plain && digits.compareTo(year.substring(2)) > 0
        ? Optional.of(year + "/" + year.substring(0, 2) + digits)
        : Optional.empty();
  }

  static String writeYears(String years) {
    return "write \"" + years + "\" for the years from the one to the other";
  }

  private static DateFault month(String text, String year, String month) {
    Optional<String> years = text.contains(".") ? Optional.empty() : years(year, month);
    if (isMonth(month)) {
      String mended = DateFault.write(year + "-" + twoDigits(month));
      boolean slash = text.contains("/");
      return new DateFault(
          slash || text.contains(".") ? HYPHENS : "a month has two digits",
          slash && years.isPresent()
              ? mended + ", or \"" + years.get() + "\" for the years from the one to the other"
              : mended);
    }
    return new DateFault(
        years.isPresent() ? "a year has four digits" : "there is no month " + month,
        years.isPresent()
            ? writeYears(years.get())
            : "write a month from 01 to 12, as in \"" + year + "-12\"");
  }

  private static DateFault day(String text, String year, String month, String day) {
    String date = date(year, month, day);
    if (date != null) {
      boolean hyphens = text.matches("[0-9-]*");
      return new DateFault(
          hyphens ? "months and days have two digits" : HYPHENS, DateFault.write(date));
    }
    String swapped = date(year, day, month);
    if (swapped != null) {
      return new DateFault("the month comes before the day", DateFault.write(swapped));
    }
    return noDay(year, month);
  }

  private static DateFault dayFirst(String day, String month, String year) {
    if (year.length() < 4) {
      String recent = date("20" + year, month, day);
      String earlier = date("19" + year, month, day);
      return new DateFault(
          "a date in figures begins with its year, in four digits",
          recent == null || earlier == null
              ? DateFault.EXAMPLES
              : "write \"" + earlier + "\" or \"" + recent + "\"");
    }
    String date = date(year, month, day);
    if (date != null) {
      String name = MonthNames.table().name(Integer.parseInt(month), MonthStyle.IRAQI);
      String inWords = Integer.parseInt(day) + " " + name + " " + year;
      return new DateFault(
          YEAR_COMES_FIRST, "write \"" + inWords + "\", or in figures \"" + date + "\"");
    }
    String swapped = date(year, day, month);
    return swapped != null
        ? new DateFault(YEAR_COMES_FIRST, DateFault.write(swapped))
        : noDay(year, month);
  }

  private static DateFault noDay(String year, String month) {
    if (!isMonth(month)) {
      return new DateFault("there is no month " + Integer.parseInt(month), DateFault.EXAMPLES);
    }
    return DayCheck.noDay(YearPart.of(Long.parseLong(year)), Integer.parseInt(month));
  }

  private static @Nullable String date(String year, String month, String day) {
    String date = year + "-" + twoDigits(month) + "-" + twoDigits(day);
    return isMonth(month) && TemporalReader.strictly(date).isPresent() ? date : null;
  }

  private static boolean isMonth(String digits) {
    int month = Integer.parseInt(digits);
    return month >= 1 && month <= 12;
  }

  private static String twoDigits(String number) {
    return number.length() < 2 ? "0" + number : number;
  }
}
