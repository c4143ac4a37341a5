package org.tarikh.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names the rule that a text breaks, and what its author probably meant, for common mistakes. */
final class EdtfAdvice {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(-?[0-9]{4})([-/.])([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("[0-9]{1,2}([-/.])[0-9]{1,2}[-/.][0-9]{2,4}");
  private static final Pattern NUMBER = Pattern.compile("([-+]?)([0-9]+)");
  private static final Pattern RANGE =
      Pattern.compile("([0-9]{4}) ?(?:[–—-]|/| / ?| - ) ?([0-9]{4})");

  private static final String EXAMPLES =
      "write EDTF such as \"2024-04-30\", or Arabic such as \"30 نيسان 2024\"";

  private EdtfAdvice() {}

  /** Refuses what has a slash and is no interval, and what only level 2 has. */
  static void check(String text) throws DateFault {
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches() && !text.matches("-?[0-9]{4}-[0-9]{2}(-[0-9]{2})?")) {
      throw yearFirst(text, yearFirst);
    }
    if (DAY_FIRST.matcher(text).matches()) {
      throw new DateFault(
          "a day, a month and a year in figures can be read in two ways",
          "write the month by its name, as in \"5 نيسان 2022\", or EDTF, as in \"2022-04-05\"");
    }
    if (text.matches("[\\[{].*")) {
      throw levelTwo("a set");
    }
    if (text.matches("Y-?[0-9]+E[0-9].*")) {
      throw levelTwo("a year with an exponent");
    }
    if (text.matches("Y?-?[0-9]+S[0-9]+")) {
      throw levelTwo("a year with significant digits");
    }
    if (text.matches("[0-9XY/.~?%-]*[~?%](?!/|$)[0-9XY/.~?%-]*")) {
      throw levelTwo("a mark on a part of a date");
    }
  }

  static DateFault levelTwo(String form) {
    return new DateFault(form + " is EDTF level 2, which is not read", null);
  }

  /** The rule that a text breaks which has the shape of no date. */
  static DateFault of(String text) {
    Matcher range = RANGE.matcher(text);
    if (range.matches()) {
      return new DateFault(
          "an interval has a slash between its ends",
          "write \"" + range.group(1) + "/" + range.group(2) + "\"");
    }
    Matcher number = NUMBER.matcher(text);
    if (number.matches()) {
      return year(number);
    }
    return new DateFault("it is neither EDTF nor a day, a month's name and a year", EXAMPLES);
  }

  private static DateFault year(Matcher number) {
    String digits = number.group(2);
    if (digits.length() > 15) {
      return new DateFault("its year is more than 10^15 years away", null);
    }
    String sign = "-".equals(number.group(1)) ? "-" : "";
    String hint =
        digits.length() > 4
            ? "write \"Y" + sign + digits + "\" for the year"
            : "write \"" + sign + "0".repeat(4 - digits.length()) + digits + "\" for the year";
    return new DateFault("a year has four digits", hint);
  }

  private static DateFault yearFirst(String text, Matcher parts) {
    String year = parts.group(1);
    String month = twoDigits(parts.group(3));
    String day = parts.group(4) == null ? "" : twoDigits(parts.group(4));
    boolean monthExists = !month.equals("00") && month.compareTo("12") <= 0;
    if (!monthExists) {
      return new DateFault(
          day.isEmpty() && text.contains("/")
              ? parts.group(3) + " is neither a month nor a year of four digits"
              : "there is no month " + parts.group(3),
          "write a month from 01 to 12, as in \"" + year + "-12\"");
    }
    String rule =
        text.matches("[0-9-]*")
            ? "months and days have two digits"
            : "hyphens stand between year, month and day";
    return new DateFault(
        rule, "write \"" + year + "-" + month + (day.isEmpty() ? "" : "-" + day) + "\"");
  }

  private static String twoDigits(String number) {
    return number.length() < 2 ? "0" + number : number;
  }
}
