package org.tarikh.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises the forms of EDTF level 2, to say that they are known and not read. */
final class LevelTwo {
  private static final Pattern SET =
      Pattern.compile("[\\[{]([^,]*?)(?:,.*?|)(\\.\\.)?([^,.]*)[]}]");
  private static final Pattern EXPONENT = Pattern.compile("Y(-?)([0-9]{1,15})E([0-9]{1,2})");
  private static final Pattern SIGNIFICANT = Pattern.compile("(-?)([0-9]{4})S([23])");
  private static final Pattern WITH_EXPONENT = Pattern.compile("Y-?[0-9]+E[0-9].*");
  private static final Pattern WITH_SIGNIFICANT_DIGITS = Pattern.compile("Y?-?[0-9]+S[0-9]+");
  private static final Pattern WITH_A_MARK_INSIDE =
      Pattern.compile("[0-9XY/.~?%-]*[~?%](?=[-0-9XY])[0-9XY/.~?%-]*");
  private static final String MARK = "[~?%]";

  private LevelTwo() {}

  /** Refuses a text that has a form of level 2 whatever stands around it. */
  static void refuse(String text) throws DateFault {
    if (text.startsWith("[") || text.startsWith("{")) {
      throw fault("a set", span(text));
    }
    if (WITH_EXPONENT.matcher(text).matches()) {
      throw fault("a year with an exponent", withoutExponent(text));
    }
    if (WITH_SIGNIFICANT_DIGITS.matcher(text).matches()) {
      throw fault("a year with significant digits", withUnspecifiedDigits(text));
    }
    if (WITH_A_MARK_INSIDE.matcher(text).matches()) {
      throw fault("a mark on a part of a date", withMarksAtTheEnd(text));
    }
  }

  /**
   * The fault of a form of level 2.
   *
   * @param near what comes near it in level 1, or null
   */
  static DateFault fault(String form, @Nullable String near) {
    return new DateFault(
        form + " is EDTF level 2, which is not read",
        () ->
            near == null || TemporalReader.strictly(near).isEmpty()
                ? DateFault.EXAMPLES
                : DateFault.write(near));
  }

  /** The interval that a division of the year is, by its code from 25 to 41. */
  static String monthsOf(String year, int code) {
    if (code <= 28) {
      return year + "-" + (code - 4);
    }
    if (code <= 32) {
      // The southern summer, 30, begins in one year and ends in the next.
      return code == 30 ? year + "-24" : months(year, code == 29 ? 9 : 3 * (code - 30), 3);
    }
    if (code <= 36) {
      return months(year, 1 + 3 * (code - 33), 3);
    }
    return code <= 39 ? months(year, 1 + 4 * (code - 37), 4) : months(year, 1 + 6 * (code - 40), 6);
  }

  private static String months(String year, int first, int count) {
    return year
        + "-"
        + Part.of(first).digits().pattern()
        + "/"
        + year
        + "-"
        + Part.of(first + count - 1).digits().pattern();
  }

  /** From the first date of a set to its last. */
  private static @Nullable String span(String text) {
    Matcher set = SET.matcher(text);
    if (!set.matches()) {
      return null;
    }
    String first = set.group(1).replaceFirst("\\.\\..*$", "");
    String last = set.group(3);
    return (first.isEmpty() ? ".." : first) + "/" + (last.isEmpty() ? ".." : last);
  }

  private static @Nullable String withoutExponent(String text) {
    Matcher year = EXPONENT.matcher(text);
    return year.matches() && Integer.parseInt(year.group(3)) <= 15
        ? "Y" + year.group(1) + year.group(2) + "0".repeat(Integer.parseInt(year.group(3)))
        : null;
  }

  private static @Nullable String withUnspecifiedDigits(String text) {
    Matcher year = SIGNIFICANT.matcher(text);
    if (!year.matches()) {
      return null;
    }
    int known = Integer.parseInt(year.group(3));
    return year.group(1) + year.group(2).substring(0, known) + "X".repeat(4 - known);
  }

  private static String withMarksAtTheEnd(String text) {
    StringBuilder mended = new StringBuilder();
    for (String end : text.split("/", -1)) {
      Qualification mark = Qualification.NONE;
      for (char c : end.replaceAll("[^~?%]", "").toCharArray()) {
        mark = mark.union(Qualification.ofMark(String.valueOf(c)));
      }
      mended.append(mended.length() == 0 ? "" : "/").append(end.replaceAll(MARK, ""));
      mended.append(mark.mark());
    }
    return mended.toString();
  }
}
