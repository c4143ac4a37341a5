package org.tarikh.date;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names the rule of EDTF that a text breaks, and what its author probably meant. */
final class EdtfAdvice {
  private static final Pattern NUMBER = Pattern.compile("([-+]?)0*([0-9]+)");
  private static final Pattern RANGE = Pattern.compile("([0-9]{4}) ?[–—-] ?([0-9]{4})");

  private EdtfAdvice() {}

  /** The text without what is a mere slip of the pen. */
  static String withCapitalsAndWithoutSpaces(String text) {
    return text.toUpperCase(Locale.ROOT)
        .replaceFirst("^(-?[0-9]{4}-[0-9]{2}-[0-9]{2}) (?=[0-9])", "$1T")
        .replaceAll(" ?/ ?", "/");
  }

  /** The rule that a text breaks which has the shape of no date. */
  static DateFault of(String text) {
    Matcher range = RANGE.matcher(text);
    if (range.matches()) {
      return new DateFault(
          "an interval has a slash between its ends",
          DateFault.write(range.group(1) + "/" + range.group(2)));
    }
    Matcher number = NUMBER.matcher(text);
    if (number.matches()) {
      return year("-".equals(number.group(1)) ? "-" : "", number.group(2));
    }
    return new DateFault(
        "it is neither EDTF nor a day, a month's name and a year",
        "write EDTF such as \"2024-04-30\", or Arabic such as \"30 نيسان 2024\"");
  }

  /** Proposes the year in four digits, with care where it may be a year without its century. */
  static String yearHint(String written, String digits) {
    return digits.length() > 2
        ? DateFault.write(written)
        : "write the year with its century; the year " + digits + " itself is \"" + written + "\"";
  }

  private static DateFault year(String sign, String digits) {
    String rule = "a year has four digits";
    if (digits.length() > 15 || digits.equals("0")) {
      return new DateFault(rule, digits.equals("0") ? "write \"0000\" for 1 BCE" : null);
    }
    return digits.length() > 4
        ? new DateFault(rule, DateFault.write("Y" + sign + digits))
        : new DateFault(rule, yearHint(sign + "0".repeat(4 - digits.length()) + digits, digits));
  }
}
