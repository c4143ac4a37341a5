package org.tarikh.date;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names the rule of EDTF that a text breaks, and what its author probably meant. */
final class EdtfAdvice {
  private static final Pattern DAY_AND_TIME =
      Pattern.compile("^(-?[0-9]{4}-[0-9]{2}-[0-9]{2}) (?=[0-9])");
  private static final Pattern SPACED_SIGN = Pattern.compile(" ?(/|,|\\.\\.|[\\[\\]{}]) ?");
  private static final Pattern NUMBER = Pattern.compile("([-+]?)0*([0-9]+)");
  private static final Pattern WITHOUT_HYPHENS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})?");
  private static final Pattern RANGE = Pattern.compile("([0-9]{4}) ?[–—-] ?([0-9]{4})");

  private EdtfAdvice() {}

  /** The text without what is a mere slip of the pen. */
  static String withCapitalsAndWithoutSpaces(String text) {
    String joined = DAY_AND_TIME.matcher(text.toUpperCase(Locale.ROOT)).replaceFirst("$1T");
    return SPACED_SIGN.matcher(joined).replaceAll("$1");
  }

  /** The rule that a text breaks which has the shape of no date. */
  static DateFault of(String text) {
    Matcher range = RANGE.matcher(text);
    if (range.matches()) {
      return range(range.group(1), range.group(2));
    }
    if (text.matches("[0-9]{2}X")) {
      return new DateFault(
          "a year has four digits, and X for each that is not known",
          "write \"" + text + "X\" for the century, or a decade as in \"195X\"");
    }
    Optional<DateFault> known = withoutHyphens(text).or(() -> Slip.faultOf(text));
    if (known.isPresent()) {
      return known.get();
    }
    Matcher number = NUMBER.matcher(text);
    if (number.matches()) {
      return year("-".equals(number.group(1)) ? "-" : "", number.group(2));
    }
    return new DateFault(
        "it is neither a date in figures nor a day, a month's name and a year", DateFault.EXAMPLES);
  }

  private static DateFault range(String first, String second) {
    String written = first + "/" + second;
    return TemporalReader.strictly(written).isPresent()
        ? new DateFault("an interval has a slash between its ends", DateFault.write(written))
        : new DateFault(
            "an interval has a slash between its ends, and the earlier first",
            DateFault.write(second + "/" + first));
  }

  private static Optional<DateFault> withoutHyphens(String text) {
    Matcher compact = WITHOUT_HYPHENS.matcher(text);
    if (!compact.matches()) {
      return Optional.empty();
    }
    String month = compact.group(1) + "-" + compact.group(2);
    String date = compact.group(3) == null ? month : month + "-" + compact.group(3);
    if (TemporalReader.strictly(date).isPresent()) {
      return Optional.of(
          new DateFault("hyphens stand between year, month and day", DateFault.write(date)));
    }
    // A tatweel between two years looks like a dash, and is nothing.
    String years = text.substring(0, 4) + "/" + text.substring(4);
    return text.length() == 8 && TemporalReader.strictly(years).isPresent()
        ? Optional.of(
            new DateFault("an interval has a slash between its ends", DateFault.write(years)))
        : Optional.empty();
  }

  /** Proposes the year in four digits, with care where it may be a year without its century. */
  static String yearHint(String written, String digits) {
    return digits.length() > 2
        ? DateFault.write(written)
        : "write the year with its century, as in \"1958\"; the year "
            + digits
            + " itself is \""
            + written
            + "\"";
  }

  private static DateFault year(String sign, String digits) {
    String rule = "a year has four digits";
    if (digits.length() > 15 || digits.equals("0")) {
      return new DateFault(
          rule, digits.equals("0") ? "write \"0000\" for 1 BCE" : DateFault.EXAMPLES);
    }
    return digits.length() > 4
        ? new DateFault(rule, DateFault.write("Y" + sign + digits))
        : new DateFault(rule, yearHint(sign + "0".repeat(4 - digits.length()) + digits, digits));
  }
}
