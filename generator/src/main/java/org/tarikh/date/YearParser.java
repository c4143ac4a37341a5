package org.tarikh.date;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses the years that EDTF does not write in four digits: long ones, those with an exponent, and
 * estimates with significant digits.
 *
 * <p>A year with an exponent is the same value as the year written out.
 */
final class YearParser {
  private static final String MARK = "([?~%]?)";
  private static final Pattern LONG =
      Pattern.compile(MARK + "Y(-?)([0-9]+)(?:E([0-9]+))?(?:S([0-9]+))?" + MARK);
  private static final Pattern ESTIMATE =
      Pattern.compile(MARK + "(-?)([0-9]{4})()S([0-9]+)" + MARK);

  private final Matcher shape;

  private YearParser(Matcher shape) {
    this.shape = shape;
  }

  /** The year; empty if the text has none of these forms. */
  static Optional<YearPart> parse(String text) throws DateFault {
    Matcher estimate = ESTIMATE.matcher(text);
    if (estimate.matches()) {
      return Optional.of(new YearParser(estimate).ofDigits(group(estimate, 3)));
    }
    Matcher year = LONG.matcher(text);
    return year.matches() ? Optional.of(new YearParser(year).longYear()) : Optional.empty();
  }

  private YearPart longYear() throws DateFault {
    String written = group(shape, 3);
    String significant = withoutZeros(written);
    String exponent = group(shape, 4);
    if (significant.equals("0")) {
      throw new DateFault("Y is for years of more than four digits", "write \"0000\" for 1 BCE");
    }
    String digits = expanded(significant, exponent);
    boolean isShort = digits.length() <= 4;
    String four = isShort ? "0".repeat(4 - digits.length()) + digits : digits;
    if (isShort && exponent.isEmpty()) {
      throw new DateFault("Y is for years of more than four digits", writeIfRead("", four));
    }
    if (significant.length() < written.length()) {
      throw new DateFault(
          "a year after Y begins with no zero", writeIfRead(isShort ? "" : "Y", four));
    }
    if (!exponent.isEmpty() && exponent.startsWith("0")) {
      throw new DateFault(
          "an exponent is 1 or more, and begins with no zero",
          writeIfRead(isShort ? "" : "Y", four));
    }
    return ofDigits(four);
  }

  /** Whether the year is too far away is told before any digit is added to it. */
  private static String expanded(String digits, String exponent) throws DateFault {
    String zeros = withoutZeros(exponent);
    boolean near = zeros.length() <= 2;
    int more = near && !exponent.isEmpty() ? Integer.parseInt(zeros) : 0;
    if (!near
        || digits.length() + more > 16
        || Long.parseLong(digits + "0".repeat(more)) > YearPart.FARTHEST) {
      throw new DateFault(
          "its year is more than 10^15 years away", "tell of it in the text, without a date");
    }
    return digits + "0".repeat(more);
  }

  private YearPart ofDigits(String digits) throws DateFault {
    boolean negative = !group(shape, 2).isEmpty();
    if (negative && Long.parseLong(digits) == 0) {
      throw new DateFault("the year 0000 has no sign", "write \"0000\" for 1 BCE");
    }
    Qualification mark =
        Qualification.ofMark(group(shape, 1)).union(Qualification.ofMark(group(shape, 6)));
    return new YearPart(negative, new Mask(digits), significant(digits), mark);
  }

  private int significant(String digits) throws DateFault {
    String count = shape.group(5);
    if (count == null) {
      return 0;
    }
    boolean fits = count.length() <= 2 && Integer.parseInt(count) <= digits.length();
    if (!fits || count.startsWith("0")) {
      String year = digits.length() > 4 ? "Y" : "";
      throw new DateFault(
          "the digits that are known of " + digits + " are from 1 to " + digits.length(),
          "write \"" + year + group(shape, 2) + digits + "S2\" if the first two are known");
    }
    return Integer.parseInt(count);
  }

  private String writeIfRead(String prefix, String digits) {
    String estimate = shape.group(5) == null ? "" : "S" + shape.group(5);
    return DateFault.writeIfRead(
        group(shape, 1) + prefix + group(shape, 2) + digits + estimate + group(shape, 6));
  }

  private static String withoutZeros(String digits) {
    return digits.replaceFirst("^0+(?=.)", "");
  }

  private static String group(Matcher matcher, int group) {
    @Nullable String text = matcher.group(group);
    return text == null ? "" : text;
  }
}
