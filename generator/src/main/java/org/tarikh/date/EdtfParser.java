package org.tarikh.date;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses EDTF, levels 0 to 2.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">EDTF</a>
 */
final class EdtfParser {
  private static final String MARK = "([?~%]?)";
  private static final Pattern DATE =
      Pattern.compile(
          MARK
              + "(-?)([0-9X]{4})"
              + MARK //
              + ("(?:-" + MARK + "([0-9X]{2})" + MARK)
              + ("(?:-" + MARK + "([0-9X]{2})" + MARK + ")?)?"));

  private EdtfParser() {}

  static TemporalExpression parse(String text) throws DateFault {
    String mended = EdtfAdvice.withCapitalsAndWithoutSpaces(text);
    TemporalExpression expression = strictly(mended);
    if (!mended.equals(text)) {
      throw new DateFault(
          "a date in figures has capital letters and no spaces", DateFault.write(mended));
    }
    return expression;
  }

  private static TemporalExpression strictly(String text) throws DateFault {
    if (SetParser.isSet(text)) {
      return SetParser.parse(text);
    }
    FigureOrder.refuse(text);
    if (text.contains("/")) {
      return interval(text);
    }
    int time = text.indexOf('T');
    return time < 0
        ? date(text)
        : DateTimeParser.parse(date(text.substring(0, time)), text.substring(time + 1));
  }

  private static Interval interval(String text) throws DateFault {
    int slash = text.indexOf('/');
    String endText = text.substring(slash + 1);
    if (endText.contains("/")) {
      throw new DateFault(
          "an interval has one start and one end",
          () ->
              DateFault.writeIfRead(
                  text.substring(0, slash) + endText.substring(endText.lastIndexOf('/'))));
    }
    if (text.contains("T")) {
      throw new DateFault(
          "an interval has days, not times",
          () -> DateFault.writeIfRead(text.replaceAll("T[^/]*", "")));
    }
    IntervalEnd start = end(text.substring(0, slash));
    IntervalEnd end = end(endText);
    if (Interval.endsBeforeItStarts(start, end)) {
      throw new DateFault(
          "the end is before the start",
          "write the earlier first: \"" + end.canonical() + "/" + start.canonical() + "\"");
    }
    return new Interval(start, end);
  }

  private static IntervalEnd end(String text) throws DateFault {
    if (SetParser.isSet(text)) {
      throw SetParser.inInterval();
    }
    return switch (text) {
      case "" -> IntervalEnd.Missing.UNKNOWN;
      case ".." -> IntervalEnd.Missing.OPEN;
      default -> new IntervalEnd.Known(date(text));
    };
  }

  static SingleDate date(String text) throws DateFault {
    Matcher date = DATE.matcher(text);
    if (date.matches()) {
      return calendarDate(date);
    }
    Optional<YearPart> year = YearParser.parse(text);
    if (year.isPresent()) {
      return new CalendarDate(year.get(), null, null);
    }
    throw EdtfAdvice.of(text);
  }

  private static SingleDate calendarDate(Matcher date) throws DateFault {
    boolean negative = !group(date, 2).isEmpty();
    Mask yearDigits = new Mask(group(date, 3));
    if (negative && yearDigits.max() == 0) {
      throw new DateFault("the year 0000 has no sign", "write \"0000\" for 1 BCE");
    }
    // A mark after a component holds for all before it too.
    Qualification ofAll = mark(date, 10);
    Qualification ofTwo = mark(date, 7).union(ofAll);
    Qualification ofOne = mark(date, 4).union(ofTwo);
    YearPart year = new YearPart(negative, yearDigits, mark(date, 1).union(ofOne));
    Part month = part(date.group(6), mark(date, 5).union(ofTwo));
    Part day = part(date.group(9), mark(date, 8).union(ofAll));
    if (month != null && month.digits().exact() && month.digits().min() > 12) {
      return division(year, month, day);
    }
    return DayCheck.date(year, month, day);
  }

  private static SingleDate division(YearPart year, Part part, @Nullable Part day)
      throws DateFault {
    int code = (int) part.digits().min();
    var division = YearDivision.Division.of(code);
    if (division.isPresent() && day == null) {
      return new YearDivision(year, division.get(), part.qualification());
    }
    Optional<String> years = FigureOrder.years(year.text(), part.digits().pattern());
    if (division.isEmpty() && day == null && years.isPresent()) {
      throw new DateFault("there is no month " + code, FigureOrder.writeYears(years.get()));
    }
    throw new DateFault(
        division
            .map(
                d ->
                    d.kind() == YearDivision.Kind.SEASON
                        ? "a season has no days"
                        : "a part of a year has no days")
            .orElse("there is no month " + code),
        "write a month from 01 to 12"
            + (day == null ? ", or a part of the year from 21 to 41" : ""));
  }

  private static @Nullable Part part(@Nullable String digits, Qualification mark) {
    return digits == null ? null : new Part(new Mask(digits), mark);
  }

  private static Qualification mark(Matcher matcher, int group) {
    return Qualification.ofMark(group(matcher, group));
  }

  private static String group(Matcher matcher, int group) {
    String text = matcher.group(group);
    return text == null ? "" : text;
  }
}
