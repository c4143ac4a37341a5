package org.tarikh.date;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses EDTF, levels 0 and 1.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">EDTF</a>
 */
final class EdtfParser {
  private static final Pattern DATE =
      Pattern.compile("(-?)([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?([?~%]?)");
  private static final Pattern LONG_YEAR = Pattern.compile("Y(-?)([0-9]+)([?~%]?)");

  private static final Pattern DECADE_OR_CENTURY = Pattern.compile("[0-9]{2}(?:[0-9]X|XX)");
  private static final int LAST_DIVISION = 41;

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
    FigureOrder.refuse(text);
    LevelTwo.refuse(text);
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
    return switch (text) {
      case "" -> IntervalEnd.Missing.UNKNOWN;
      case ".." -> IntervalEnd.Missing.OPEN;
      default -> new IntervalEnd.Known(date(text));
    };
  }

  private static SingleDate date(String text) throws DateFault {
    Matcher date = DATE.matcher(text);
    if (date.matches()) {
      return calendarDate(date);
    }
    Matcher year = LONG_YEAR.matcher(text);
    if (year.matches()) {
      return new CalendarDate(longYear(year), null, null);
    }
    throw EdtfAdvice.of(text);
  }

  private static SingleDate calendarDate(Matcher date) throws DateFault {
    boolean negative = !group(date, 1).isEmpty();
    Mask yearDigits = new Mask(group(date, 2));
    Qualification mark = Qualification.ofMark(group(date, 5));
    Mask month = mask(date.group(3));
    Mask day = mask(date.group(4));
    if (negative && yearDigits.max() == 0) {
      throw new DateFault("the year 0000 has no sign", "write \"0000\" for 1 BCE");
    }
    checkLevel(negative, yearDigits, month, day);
    YearPart year = new YearPart(negative, yearDigits, mark);
    if (month != null && month.exact() && month.min() > 12) {
      return division(year, (int) month.min(), day);
    }
    return DayCheck.date(year, month, day, mark);
  }

  private static SingleDate division(YearPart year, int code, @Nullable Mask day) throws DateFault {
    var division = YearDivision.Division.of(code);
    if (division.isPresent() && day == null) {
      return new YearDivision(year, division.get());
    }
    Optional<String> years = FigureOrder.years(year.text(), Integer.toString(code));
    if (division.isEmpty() && day == null && years.isPresent()) {
      throw new DateFault("there is no month " + code, FigureOrder.writeYears(years.get()));
    }
    if (code > 24 && code <= LAST_DIVISION && day == null) {
      throw LevelTwo.fault(
          "a quarter or another part of the year", LevelTwo.monthsOf(year.text(), code));
    }
    throw new DateFault(
        division.isPresent() ? "a season has no days" : "there is no month " + code,
        "write a month from 01 to 12" + (day == null ? ", or a season from 21 to 24" : ""));
  }

  /** Level 1 leaves digits unspecified from the right only, and whole months and days. */
  private static void checkLevel(
      boolean negative, Mask year, @Nullable Mask month, @Nullable Mask day) throws DateFault {
    boolean yearFits = year.exact() || (month == null && isDecadeOrCentury(year));
    boolean monthFits = month == null || month.exact() || month.unspecified();
    boolean dayFits =
        day == null || (day.exact() && month != null && month.exact()) || day.unspecified();
    if (year.unspecified()) {
      throw new DateFault(
          "it says nothing of the year", "give the century at least, as in \"19XX\"");
    }
    if (!yearFits || !monthFits || !dayFits) {
      throw LevelTwo.fault(
          "an unspecified digit before a specified one",
          levelOne(negative ? "-" : "", year, month, day));
    }
  }

  private static boolean isDecadeOrCentury(Mask year) {
    return DECADE_OR_CENTURY.matcher(year.pattern()).matches();
  }

  /** What level 1 can say of a date with unspecified digits. */
  private static String levelOne(String sign, Mask year, @Nullable Mask month, @Nullable Mask day) {
    String signed = sign + year.pattern();
    if (!year.exact()) {
      String least = signed.replace('X', '0');
      String greatest = signed.replace('X', '9');
      return isDecadeOrCentury(year)
          ? signed
          : sign.isEmpty() ? least + "/" + greatest : greatest + "/" + least;
    }
    return month == null || !month.exact() || day == null
        ? signed + "-XX"
        : signed + "-" + month.pattern() + "-XX";
  }

  private static YearPart longYear(Matcher year) throws DateFault {
    String sign = group(year, 1);
    String digits = group(year, 2);
    String trimmed = digits.replaceFirst("^0+(?=.)", "");
    if (trimmed.length() <= 4) {
      String four = sign + "0".repeat(4 - trimmed.length()) + trimmed;
      throw new DateFault(
          "Y is for years of more than four digits", DateFault.write(four + group(year, 3)));
    }
    if (trimmed.length() > 16 || Long.parseLong(trimmed) > YearPart.FARTHEST) {
      throw new DateFault(
          "its year is more than 10^15 years away", "tell of it in the text, without a date");
    }
    if (trimmed.length() < digits.length()) {
      throw new DateFault(
          "a year after Y begins with no zero",
          "write \"Y" + sign + trimmed + group(year, 3) + "\"");
    }
    return new YearPart(!sign.isEmpty(), new Mask(digits), Qualification.ofMark(group(year, 3)));
  }

  private static @Nullable Mask mask(@Nullable String digits) {
    return digits == null ? null : new Mask(digits);
  }

  private static String group(Matcher matcher, int group) {
    String text = matcher.group(group);
    return text == null ? "" : text;
  }
}
