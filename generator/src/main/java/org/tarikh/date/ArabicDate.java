package org.tarikh.date;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses a date in plain Arabic: a month and a year, perhaps with the day before them. */
final class ArabicDate {
  private static final Pattern SHAPE =
      Pattern.compile("(?:([0-9]+) ?)?([^0-9/]+?)(?: ?/ ?([^0-9/]+?))? ?[،,]? ?([0-9]+)");

  private final String written;
  private final Matcher shape;

  private ArabicDate(String written, Matcher shape) {
    this.written = written;
    this.shape = shape;
  }

  static TemporalExpression parse(DateText text) throws DateFault {
    String ascii = text.ascii();
    ArabicAdvice.refuseHijri(ascii);
    Matcher shape = SHAPE.matcher(ascii);
    if (shape.matches()) {
      return new ArabicDate(text.text(), shape).date();
    }
    throw ArabicAdvice.of(ascii);
  }

  private SingleDate date() throws DateFault {
    int month = month(shape.start(2), shape.end(2));
    if (shape.group(3) != null && month(shape.start(3), shape.end(3)) != month) {
      throw new DateFault(
          "the names are of two different months",
          "write one of them alone, or an interval such as \"2024-04/2024-05\"");
    }
    String digits = group(shape, 4);
    if (digits.length() < 3 || digits.length() > 4) {
      throw new DateFault("a year has four digits", () -> fourDigits(digits));
    }
    YearPart year = YearPart.of(Long.parseLong(digits));
    String dayDigits = shape.group(1);
    int day = dayDigits == null ? 0 : day(dayDigits);
    int last = ProlepticGregorian.daysOf(year.min(), month);
    if (day > last) {
      throw new DateFault(DayCheck.rule(year, month), lastDay(last));
    }
    return new CalendarDate(year, Part.of(month), day == 0 ? null : Part.of(day));
  }

  private int month(int from, int to) throws DateFault {
    String name = written.substring(from, to);
    Optional<Integer> month = MonthNames.table().month(name);
    if (month.isPresent()) {
      return month.get();
    }
    String before = written.substring(0, from);
    String after = written.substring(to);
    throw new DateFault(
        "no month is called \"" + name + "\"", () -> nearNames(before, name, after));
  }

  private static String nearNames(String before, String name, String after) {
    List<String> proposals =
        MonthNames.table().near(name).stream().map(near -> before + near + after).toList();
    if (proposals.isEmpty()) {
      return DateFault.EXAMPLES;
    }
    List<String> readable =
        proposals.stream()
            .filter(proposal -> TemporalReader.read(proposal) instanceof Reading.Value)
            .toList();
    if (!readable.isEmpty()) {
      return "write \"" + String.join("\" or \"", readable) + "\"";
    }
    // What is wrong beside the name has a hint of its own.
    return TemporalReader.read(proposals.get(0)) instanceof Reading.Unreadable other
        ? other.hint()
        : DateFault.EXAMPLES;
  }

  private static int day(String digits) throws DateFault {
    if (digits.length() > 2 || Integer.parseInt(digits) == 0) {
      throw new DateFault("there is no day " + digits, "write a day from 1 to 31");
    }
    return Integer.parseInt(digits);
  }

  private String fourDigits(String digits) {
    if (digits.length() > 4) {
      return DateFault.EXAMPLES;
    }
    String zero = DateText.inDigitsOf(written.substring(shape.start(4)), 0);
    String padded =
        written.substring(0, shape.start(4))
            + zero.repeat(4 - digits.length())
            + written.substring(shape.start(4));
    return TemporalReader.strictly(padded).isPresent()
        ? EdtfAdvice.yearHint(padded, digits)
        : DateFault.EXAMPLES;
  }

  private String lastDay(int last) {
    String alone = written.substring(shape.start(2));
    return "write the last day as \""
        + DateText.inDigitsOf(written, last)
        + written.substring(shape.end(1))
        + "\", or the month alone as \""
        + alone
        + "\"";
  }

  private static String group(Matcher matcher, int group) {
    String text = matcher.group(group);
    return text == null ? "" : text;
  }
}
