package org.tarikh.date;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Slips in what is nearly EDTF: the rule that each breaks, and what was meant. Of several that fit,
 * the first is told.
 */
enum Slip {
  NEGATIVE_EXPONENT(
      "Y-?[0-9]+E-[0-9]+", "an exponent is 1 or more, and begins with no zero", DateFault.EXAMPLES),
  LONG_YEAR_WITH_MONTH(
      "(Y-?[0-9ES]+)-[0-9X]{2}.*", "a year with Y has no months and days", "write \"$1\""),
  ESTIMATE_WITH_MONTH(
      "(-?[0-9]{4}S[0-9]+)-[0-9X]{2}.*",
      "how many digits are known is said of a year alone", "write \"$1\""),
  ESTIMATE_WITH_X(
      "(-?(?=[0-9]*X)[0-9X]{4})S[0-9]+",
      "a year has unspecified digits, or says how many are known, not both", "write \"$1\""),
  LONG_YEAR_WITH_X(
      "Y-?[0-9]*X[0-9X]*|-?(?=[0-9]*X)[0-9X]{5,}",
      "unspecified digits are of years of four digits",
      "write it as in \"199X\" or \"XXXX-12-25\""),
  TWO_MARKS(
      "([-0-9XYES]+)(?:\\?~|~\\?)", "approximate and uncertain at once is %", "write \"$1%\""),
  SET_WITHOUT_BRACKETS(
      "([-0-9XYES~?%.]+(?:,[-0-9XYES~?%.]+)+)",
      "a set has brackets around it",
      "write \"[$1]\" if one of the dates is meant, or \"{$1}\" if all are"),
  SET_WITHOUT_ITS_START(
      "[-0-9XYES~?%.,]+[\\]}]",
      "a set begins with a bracket as it ends with one",
      "write it as in \"[1990,1991]\" or \"{1948,1956..1958}\""),
  DOTS_BETWEEN_ENDS(
      "([-0-9XYES~?%]+)\\.\\.([-0-9XYES~?%]+)",
      "an interval has a slash between its ends", "write \"$1/$2\""),
  DOTS_AT_THE_END(
      "([-0-9XYES~?%]+)\\.\\.", "an interval has a slash between its ends", "write \"$1/..\""),
  DOTS_AT_THE_START(
      "\\.\\.([-0-9XYES~?%]+)", "an interval has a slash between its ends", "write \"../$1\""),
  OLD_UNSPECIFIED(
      "(?=.*[0-9])[-0-9XU]*U[-0-9XU]*", "an unspecified digit is X", "write it as in \"199X\""),
  OLD_OPEN("OPEN", "an open end is two dots", "write it as in \"1990/..\""),
  OLD_UNKNOWN("UNKNOWN", "an unknown end is empty", "write it as in \"1990/\"");

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  private final Pattern shape;
  private final String rule;
  private final String hint;

  Slip(String shape, String rule, String hint) {
    this.shape = Pattern.compile("^(?:" + shape + ")$");
    this.rule = rule;
    this.hint = hint;
  }

  static Optional<DateFault> faultOf(String text) {
    return Stream.of(values())
        .filter(slip -> slip.shape.matcher(text).matches())
        .findFirst()
        .map(slip -> new DateFault(slip.rule, () -> slip.hintFor(text)));
  }

  private String hintFor(String text) {
    String proposed = shape.matcher(text).replaceFirst(hint);
    boolean read =
        QUOTED
            .matcher(proposed)
            .results()
            .allMatch(quoted -> TemporalReader.strictly(quoted.group(1)).isPresent());
    return read ? proposed : DateFault.EXAMPLES;
  }
}
