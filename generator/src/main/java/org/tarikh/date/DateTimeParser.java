package org.tarikh.date;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses the time after a day, as EDTF level 0 has it. */
final class DateTimeParser {
  private static final Pattern TIME =
      Pattern.compile("([0-9]{2}):([0-9]{2}):([0-9]{2})((?:Z|[+-][0-9]{2}(?::[0-9]{2})?)?)");
  private static final Pattern WITHOUT_SECONDS =
      Pattern.compile("([0-9]{2}:[0-9]{2})((?:Z|[+-].*)?)");

  private DateTimeParser() {}

  static DateTime parse(SingleDate date, String text) throws DateFault {
    if (!(date instanceof CalendarDate day) || day.asDay().isEmpty()) {
      throw new DateFault("a time needs an exact day before it", DateFault.write(date.canonical()));
    }
    Matcher time = TIME.matcher(text);
    if (!time.matches()) {
      throw noTime(date.canonical() + "T", text);
    }
    LocalTime clock =
        LocalTime.of(
            number("hour", time.group(1), 23),
            number("minute", time.group(2), 59),
            number("second", time.group(3), 59));
    String offset = time.group(4);
    checkOffset(offset);
    if (offset.matches("-00(:00)?")) {
      throw new DateFault(
          "an offset of zero is not negative",
          DateFault.write(new DateTime(day, clock, "Z").canonical()));
    }
    return new DateTime(day, clock, offset);
  }

  private static void checkOffset(String offset) throws DateFault {
    if (offset.length() >= "+03".length()) {
      number("hour of the offset", offset.substring(1, 3), 23);
    }
    if (offset.length() == "+03:00".length()) {
      number("minute of the offset", offset.substring(4), 59);
    }
  }

  private static int number(String unit, String digits, int last) throws DateFault {
    int number = Integer.parseInt(digits);
    if (number > last) {
      throw new DateFault(
          "there is no " + unit + " " + number + ", the last is " + last,
          "correct it, or leave the time out");
    }
    return number;
  }

  private static DateFault noTime(String day, String text) {
    Matcher minutes = WITHOUT_SECONDS.matcher(text);
    String mended = day + (minutes.matches() ? minutes.replaceFirst("$1:00$2") : "");
    return new DateFault(
        "a time is written hh:mm:ss, with Z or an offset such as +03:00 after it or nothing",
        () ->
            TemporalReader.strictly(mended).isPresent()
                ? DateFault.write(mended)
                : "write it as in \"" + day + "10:10:00\", or leave the time out");
  }
}
