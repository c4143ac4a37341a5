package org.tarikh.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.tarikh.date.Dates.date;
import static org.tarikh.date.Dates.unreadable;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TemporalReaderTest {

  @ParameterizedTest
  @CsvSource({
    "1958, 1958",
    "١٩٥٨, 1958",
    "۱۹۵۸, 1958",
    "نيسان 2024, 2024-04",
    "30 نيسان 2024, 2024-04-30",
    "٣٠ نيسان ٢٠٢٤, 2024-04-30",
    "۳۰ نیسان ۲۰۲۴, 2024-04-30",
    "30 نيسان ٢٠٢٤, 2024-04-30",
    "نيسان/أبريل 2024, 2024-04",
    "30 نيسان / أبريل 2024, 2024-04-30",
    "'30 نيسان، 2024', 2024-04-30",
    "01 كانون الثاني 0762, 0762-01-01",
    "29 شباط 2024, 2024-02-29",
    "٢٠٢٤-٠٤-٣٠, 2024-04-30",
    "١٩٨٠/١٩٨٨, 1980/1988",
    "'  1958  ', 1958",
    "\u200F1958\u200E, 1958",
    "−0100, -0100",
  })
  void dateIsReadHoweverItIsWritten(String text, String edtf) {
    assertThat(date(text).canonical()).isEqualTo(edtf);
  }

  @ParameterizedTest
  @MethodSource("unreadableDates")
  void messageNamesTheValueAndTheRule(String text, String rule, String hint) {
    Reading.Unreadable unreadable = unreadable(text);
    assertThat(unreadable.message()).isEqualTo("\"" + text + "\" is not a date: " + rule);
    assertThat(String.valueOf(unreadable.hint())).isEqualTo(hint);
  }

  @ParameterizedTest
  @MethodSource("unreadableDates")
  void whatAHintSaysToWriteIsRead(String text) {
    Dates.proposal(unreadable(text).hint()).ifPresent(Dates::date);
  }

  static Stream<Arguments> unreadableDates() {
    return Stream.of(UNREADABLE.split("\n\n"))
        .map(entry -> Arguments.of((Object[]) entry.strip().split("\n")));
  }

  @Test
  void veryLongTextIsUnreadableAndShownByItsBeginning() {
    assertThat(unreadable("9".repeat(201)).message())
        .isEqualTo("\"" + "9".repeat(40) + "…\" is not a date: it is longer than 200 characters");
  }

  @Test
  void messageStaysOnOneLineAndKeepsNoControlCharacters() {
    assertThat(unreadable("a\nb\u001B[2J\u202Ec\uD800 نيسان 2024").message().split(":")[0])
        .isEqualTo("\"a b\uFFFD[2Jc\uFFFD نيسان 2024\" is not a date");
  }

  @Test
  void emptyTextIsUnreadable() {
    assertThat(unreadable(" \u200F\u00A0").message()).isEqualTo("\"\" is not a date: it is empty");
  }

  @Property(tries = 1000)
  void readerNeverThrows(@ForAll String text) {
    assertThatCode(() -> TemporalReader.read(text)).doesNotThrowAnyException();
  }

  @Property(tries = 3000)
  void readerNeverThrowsOnWhatLooksLikeADate(@ForAll("nearlyDates") String text) {
    Reading reading = TemporalReader.read(text);
    if (reading instanceof Reading.Value value) {
      assertThat(date(value.expression().canonical())).isEqualTo(value.expression());
    } else {
      Reading.Unreadable unreadable = (Reading.Unreadable) reading;
      assertThat(unreadable.message()).startsWith("\"").contains("\" is not a date: ");
    }
  }

  @Provide
  Arbitrary<String> nearlyDates() {
    return Arbitraries.of(
            "1",
            "0",
            "31",
            "13",
            "2024",
            "1985",
            "-",
            "-",
            "/",
            "/",
            "..",
            ".",
            "X",
            "XX",
            "Y",
            "E",
            "S",
            "T",
            "10:10:10",
            "Z",
            "+03",
            "~",
            "?",
            "%",
            "[",
            "}",
            " ",
            " ",
            "نيسان",
            "أبريل",
            "تشرين",
            "تشرين الأول",
            "رمضان",
            "عام",
            "ق.م",
            "هـ",
            "م",
            "٣٠",
            "٢٠٢٤",
            "۲",
            "،",
            "\u200F",
            "\u0000",
            "\uD83D",
            "999999999999999",
            "1000000000000001")
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  private static final String UNREADABLE =
      """
      31 شباط 2022
      February 2022 has 28 days
      write the last day as "28 شباط 2022", or the month alone as "شباط 2022"

      ٣١ نيسان/أبريل ٢٠٢٢
      April 2022 has 30 days
      write the last day as "٣٠ نيسان/أبريل ٢٠٢٢", or the month alone as "نيسان/أبريل ٢٠٢٢"

      2019-02-29
      February 2019 has 28 days
      write the last day as "2019-02-28", or the month alone as "2019-02"

      2022-13
      there is no month 13
      write a month from 01 to 12, or a season from 21 to 24

      2022-00-01
      there is no month 0
      write a month from 01 to 12

      2022-01-00
      there is no day 0
      write a day from 01

      2001-21-01
      a season has no days
      write a month from 01 to 12

      2022/13
      13 is neither a month nor a year of four digits
      write a month from 01 to 12, as in "2022-12"

      2022/04
      hyphens stand between year, month and day
      write "2022-04"

      2022-4-5
      months and days have two digits
      write "2022-04-05"

      2022/4/31
      there is no day 31 in 2022-04
      write "2022-04"

      5/4/2022
      a date in figures begins with its year
      write "5 نيسان 2022", or in EDTF "2022-04-05"

      4/13/2022
      a date in figures begins with its year
      write the month by its name, as in "5 نيسان 2022", or EDTF, as in "2022-04-05"

      04/2022
      a date in figures begins with its year
      write "2022-04"

      762
      a year has four digits
      write "0762"

      58
      a year has four digits
      write the year with its century; the year 58 itself is "0058"

      12345
      a year has four digits
      write "Y12345"

      نيسان 762
      a year has four digits
      write "نيسان 0762"

      ٣٠ نيسان ٢٤
      a year has four digits
      write the year with its century; the year 24 itself is "٣٠ نيسان ٠٠٢٤"

      نيسان 20245
      a year has four digits
      null

      Y1985
      Y is for years of more than four digits
      write "1985"

      Y017000
      a year after Y begins with no zero
      write "Y17000"

      Y1000000000000001
      its year is more than 10^15 years away
      null

      -0000
      the year 0000 has no sign
      write "0000" for 1 BCE

      2000/1999
      the end is before the start
      write the earlier first: "1999/2000"

      1980–1988
      an interval has a slash between its ends
      write "1980/1988"

      1980 / 1988
      EDTF has capital letters and no spaces
      write "1980/1988"

      199x
      EDTF has capital letters and no spaces
      write "199X"

      1980/1984/1988
      an interval has one start and one end
      null

      2004-01-01T10:10:10/2005
      an interval has days, not times
      write "2004-01-01/2005"

      2004-01-01T10:10
      a time is written hh:mm:ss, with Z or an offset such as +03:00 after it or nothing
      write "2004-01-01T10:10:00"

      2004-01-01T25:00:00
      there is no hour 25, the last is 23
      null

      2004-01-01T10:10:10-00:00
      an offset of zero is not negative
      write "2004-01-01T10:10:10Z"

      2004-01T10:10:10
      a time needs an exact day before it
      null

      [1667,1668]
      a set is EDTF level 2, which is not read
      null

      {1960,1961-12}
      a set is EDTF level 2, which is not read
      null

      Y-17E7
      a year with an exponent is EDTF level 2, which is not read
      null

      1950S2
      a year with significant digits is EDTF level 2, which is not read
      null

      2001-34
      a quarter or another part of the year is EDTF level 2, which is not read
      null

      2004?-06-~11
      a mark on a part of a date is EDTF level 2, which is not read
      null

      156X-12-25
      an unspecified digit before a specified one is EDTF level 2, which is not read
      null

      30 نيسن 2024
      no month is called "نيسن"
      write "30 نيسان 2024"

      ٣٠ ابريال ٢٠٢٤
      no month is called "ابريال"
      write "٣٠ أبريل ٢٠٢٤"

      تشرين 2024
      no month is called "تشرين"
      write "تشرين الأول 2024" or "تشرين الثاني 2024"

      30 شيء 2024
      no month is called "شيء"
      write a month as "نيسان" or "أبريل", or the date in EDTF, as in "2024-04-30"

      نيسان/أيار 2024
      the names are of two different months
      write one of them, or in EDTF the interval from one to the other

      30 نيسان
      its year is missing
      write its year too, as in "30 نيسان 2024"

      2024 نيسان 30
      the day comes first and the year last
      write "30 نيسان 2024"

      0 نيسان 2024
      there is no day 0
      write a day from 1 to 31

      30 نيسان ٢0٢٤
      one number has digits of several scripts
      write "30 نيسان 2024"

      عام 1958
      a year stands alone, without a word
      write "1958"

      1754 ق.م.
      a year before the common era is written in EDTF, where 0000 is 1 BCE
      write "-1753"

      14 رمضان 1443هـ
      Hijri dates are not read
      write the Gregorian date

      القرن العشرون
      it is not a day, a month's name and a year
      write it as in "30 نيسان 2024", "نيسان 2024" or "1958", or in EDTF

      30 April 2024
      it is neither EDTF nor a day, a month's name and a year
      write EDTF such as "2024-04-30", or Arabic such as "30 نيسان 2024"
      """;
}
