package org.tarikh.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses the sets of EDTF: one of some dates, in brackets, or all of them, in braces. */
final class SetParser {
  private static final String RANGE = "..";
  private static final String EXAMPLE = "write it as in \"[1990,1991]\" or \"{1948,1956..1958}\"";

  private final String text;

  private SetParser(String text) {
    this.text = text;
  }

  /** Whether a text can be nothing but a set. */
  static boolean isSet(String text) {
    return text.startsWith("[") || text.startsWith("{");
  }

  static DateSet parse(String text) throws DateFault {
    DateSet.Kind kind = text.startsWith("[") ? DateSet.Kind.ONE_OF : DateSet.Kind.ALL_OF;
    if (text.matches("[^\\]}]*[\\]}]/.*")) {
      throw inInterval();
    }
    if (text.matches("[^\\]}]*[\\]}][?~%]")) {
      String mark = text.substring(text.length() - 1);
      throw new DateFault(
          "a mark stands after a date in a set, not after the set",
          () ->
              proposal(
                  text.substring(0, text.length() - 2).replace(",", mark + ",")
                      + mark
                      + text.charAt(text.length() - 2)));
    }
    if (text.length() < 2 || !text.endsWith(kind.closing())) {
      throw new DateFault(
          "a set ends with \"" + kind.closing() + "\" as it begins with \"" + kind.opening() + "\"",
          () -> proposal(text.replaceFirst("[\\]}]*$", "") + kind.closing()));
    }
    DateSet set = new DateSet(kind, new SetParser(text).elements());
    if (set.canonical().length() > DateText.LONGEST) {
      throw new DateFault(
          "with its exponents written out it is longer than " + DateText.LONGEST + " characters",
          EXAMPLE);
    }
    return set;
  }

  /** The fault of a set where an interval has a date. */
  static DateFault inInterval() {
    return new DateFault(
        "an interval has dates at its ends, not sets",
        "write the first and the last date alone, as in \"1990/2003\"");
  }

  private List<DateSet.Element> elements() throws DateFault {
    String inside = text.substring(1, text.length() - 1);
    refuse(inside);
    List<DateSet.Element> elements = new ArrayList<>();
    List<String> texts = List.of(inside.split(",", -1));
    for (int i = 0; i < texts.size(); i++) {
      String element = texts.get(i);
      if ((element.startsWith(RANGE) && i > 0)
          || (element.endsWith(RANGE) && i < texts.size() - 1)) {
        throw new DateFault(
            "a set is open before its first date or after its last, not between dates",
            () -> proposal(openAtTheEndsOnly(texts)));
      }
      elements.add(element(element));
    }
    return elements;
  }

  private void refuse(String inside) throws DateFault {
    if (inside.isEmpty()) {
      throw new DateFault("a set has one date at least", EXAMPLE);
    }
    if (inside.matches(".*[\\[\\]{}].*")) {
      throw new DateFault(
          "a set has dates in it, not sets",
          () -> proposal(text.charAt(0) + inside.replaceAll("[\\[\\]{}]", "") + closing()));
    }
    if (inside.contains("/")) {
      throw new DateFault(
          "a set has dates and ranges in it, not intervals",
          () -> proposal(text.replace("/..", "..").replace("../", "..").replace("/", RANGE)));
    }
    if (inside.contains("T")) {
      throw new DateFault(
          "a set has days, not times", () -> proposal(text.replaceAll("T[0-9:Z+-]*", "")));
    }
  }

  private DateSet.Element element(String element) throws DateFault {
    int dots = element.indexOf(RANGE);
    if (dots < 0) {
      return DateSet.Element.of(date(element));
    }
    SingleDate start = dateOrOpen(element.substring(0, dots));
    SingleDate end = dateOrOpen(element.substring(dots + RANGE.length()));
    if (start == null && end == null) {
      throw new DateFault("a range has a date before its dots or after them", EXAMPLE);
    }
    if (DateSet.Element.endsBeforeItStarts(start, end)) {
      throw new DateFault(
          "the end is before the start",
          () ->
              proposal(
                  text.replace(
                      element,
                      element.substring(dots + RANGE.length())
                          + RANGE
                          + element.substring(0, dots))));
    }
    return DateSet.Element.range(start, end);
  }

  private @Nullable SingleDate dateOrOpen(String date) throws DateFault {
    return date.isEmpty() ? null : date(date);
  }

  private SingleDate date(String date) throws DateFault {
    if (date.isEmpty()) {
      throw new DateFault(
          "a comma stands between two dates",
          () ->
              proposal(
                  text.replaceAll(",{2,}", ",")
                      .replaceFirst("^(.),", "$1")
                      .replaceFirst(",(.)$", "$1")));
    }
    SingleDate single = EdtfParser.date(date);
    if (single instanceof YearDivision) {
      throw new DateFault(
          "a set has years, months and days, not seasons or other parts of a year", EXAMPLE);
    }
    return single;
  }

  private String openAtTheEndsOnly(List<String> texts) {
    List<String> closed = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String start = i > 0 ? texts.get(i).replaceFirst("^\\.\\.", "") : texts.get(i);
      closed.add(i < texts.size() - 1 ? start.replaceFirst("\\.\\.$", "") : start);
    }
    return text.charAt(0) + String.join(",", closed) + closing();
  }

  private char closing() {
    return text.charAt(text.length() - 1);
  }

  private static String proposal(String text) {
    return TemporalReader.strictly(text).isPresent() ? DateFault.write(text) : EXAMPLE;
  }
}
