package org.tarikh.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.tarikh.date.Dates.date;
import static org.tarikh.date.Dates.unreadable;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.junit.jupiter.params.provider.ValueSource;

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
    "30 تموز 762, 0762-07-30",
    "كانون الثاني ٧٦٢, 0762-01",
    "1958؟, 1958?",
    "١٩٥٨٪, 1958%",
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
    assertThat(Dates.proposals(unreadable(text).hint())).allSatisfy(Dates::date);
  }

  @Test
  void partOfAYearThatMayBeASpanOfYearsIsReadWithAWarning() {
    Reading.Value value = (Reading.Value) TemporalReader.read("1920-24");
    assertThat(value.expression()).isEqualTo(date("1920-24"));
    assertThat(value.warning())
        .isEqualTo(
            new Reading.Warning(
                "\"1920-24\" is read as the winter of 1920, not as a span of years",
                "write \"1920/1924\" for the years from the one to the other"));
  }

  @Test
  void everyPartOfAYearMayBeASpanOfYears() {
    for (int code = 21; code <= 41; code++) {
      Reading.Value value = (Reading.Value) TemporalReader.read("1920-" + code);
      assertThat(value.expression()).isInstanceOf(YearDivision.class);
      assertThat(value.warning()).isNotNull();
      assertThat(value.warning().hint())
          .isEqualTo("write \"1920/19" + code + "\" for the years from the one to the other");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1990-21",
        "1924-24",
        "1920/1924",
        "1920",
        "1920-24/1921",
        "1941-41",
        "-1920-24",
        "192X-24"
      })
  void whatCanBeNoSpanOfYearsHasNoWarning(String text) {
    assertThat(((Reading.Value) TemporalReader.read(text)).warning()).isNull();
  }

  static Stream<Arguments> unreadableDates() {
    return Stream.of(UNREADABLE.split("\n\n"))
        .map(entry -> Arguments.of((Object[]) entry.strip().split("\n")));
  }

  @Test
  void digitsOfSeveralScriptsGetTheHintOfTheWholeDate() {
    assertThat(unreadable("نيسان ٢0٢٤").hint()).isEqualTo("write \"نيسان 2024\"");
    assertThat(unreadable("1٣0").hint()).isEqualTo("write \"0130\"");
  }

  @Test
  void veryLongTextIsUnreadableAndShownByItsBeginning() {
    assertThat(unreadable("9".repeat(201)).message())
        .isEqualTo("\"" + "9".repeat(40) + "…\" is not a date: a year has four digits");
    assertThat(unreadable("[" + "1990,".repeat(200) + "1991]").message())
        .isEqualTo(
            "\"["
                + "1990,".repeat(8).substring(0, 39)
                + "…\" is not a date: it is longer than 1000 characters");
  }

  @Test
  void setThatIsTooLongWithoutExponentsIsUnreadable() {
    String set =
        IntStream.rangeClosed(10, 99)
            .mapToObj(n -> "Y" + n + "E13")
            .collect(Collectors.joining(",", "[", "]"));
    assertThat(unreadable(set).message())
        .endsWith(": with its exponents written out it is longer than 1000 characters");
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

  @Test
  void wordsInWordsDoNotMultiplyTheWork() {
    String hostile = "ربما ".repeat(20) + "x" + " م".repeat(45);
    assertThat(unreadable(hostile).hint()).startsWith("write it as in \"1958\"");
  }

  @Property(tries = 1000)
  void readerNeverThrows(@ForAll String text) {
    assertThatCode(() -> TemporalReader.read(text)).doesNotThrowAnyException();
  }

  @Test
  void monthIsProposedOnlyWhereTheWholeIsADate() {
    Reading.Unreadable unreadable = (Reading.Unreadable) TemporalReader.read("تشرين/تشرين2024");
    assertThat(unreadable.message())
        .isEqualTo("\"تشرين/تشرين2024\" is not a date: no month is called \"تشرين\"");
    assertThat(unreadable.hint()).isEqualTo("write \"تشرين الأول/تشرين الأول2024\"");
  }

  @Property(tries = 3000)
  void readerNeverThrowsOnADateWithSlips(
      @ForAll("dates") TemporalExpression date,
      @ForAll("slips") List<String> slips,
      @ForAll Random random) {
    StringBuilder text = new StringBuilder(date.canonical());
    for (String slip : slips) {
      int at = random.nextInt(text.length() + 1);
      text.replace(at, Math.min(text.length(), at + random.nextInt(3)), slip);
    }
    assertIsReadOrExplained(text.toString());
  }

  @Provide
  Arbitrary<TemporalExpression> dates() {
    return Dates.any();
  }

  @Provide
  Arbitrary<List<String>> slips() {
    return Arbitraries.strings()
        .withChars("0129XYESTZ:-/.,[]{}~?% uوم")
        .ofMaxLength(3)
        .list()
        .ofMinSize(1)
        .ofMaxSize(2);
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileTextIsReadOrExplainedInTime(String text) {
    assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertIsReadOrExplained(text));
  }

  static Stream<String> hostile() {
    String dates = "XXXX-02-29,XXX9-02-3X,".repeat(45);
    return Stream.of(
        "9".repeat(1_000_000),
        "X".repeat(1000),
        "X".repeat(1_000_000),
        "[".repeat(1000),
        "[".repeat(1_000_000),
        "]".repeat(1000),
        "[" + "]}".repeat(499),
        "[" + ",".repeat(998) + "]",
        "[" + "..".repeat(499) + "]",
        "/".repeat(1000),
        "?".repeat(1000),
        "?~".repeat(500),
        "-".repeat(1000),
        "-XX".repeat(333),
        "T".repeat(1000),
        "Y" + "0".repeat(998) + "1",
        "Y1E" + "0".repeat(996),
        "Y1E" + "9".repeat(996),
        "Y" + "9".repeat(990) + "E9",
        "Y99999S" + "9".repeat(990),
        "Y1E15S1",
        "XXX9-02-29",
        "XXX1-02-29",
        "[" + dates + "1990]",
        "[" + "XXXX-02-29,".repeat(89) + "1990]",
        "{" + "XX0X-XX-31,".repeat(89) + "1990}",
        "{" + "1990..1980,".repeat(89) + "1990}",
        "{" + "1990/1995,".repeat(89) + "1990}",
        "{" + "1990-01-01T00:00:00,".repeat(48) + "1990}",
        " ".repeat(1_000_000) + "1990",
        "\u0640".repeat(1_000_000),
        "1990 ".repeat(200),
        "1990/".repeat(200),
        "1990-".repeat(200),
        "نيسان ".repeat(160));
  }

  private static void assertIsReadOrExplained(String text) {
    if (TemporalReader.read(text) instanceof Reading.Unreadable unreadable) {
      assertThat(unreadable.message()).startsWith("\"").contains("\" is not a date: ");
      assertThat(Dates.proposals(unreadable.hint())).allSatisfy(Dates::date);
      return;
    }
    TemporalExpression expression = date(text);
    assertThat(date(expression.canonical())).isEqualTo(expression);
  }

  @Test
  void yearsWrittenFromTheLaterToTheEarlierAreProposedTheOtherWayRound() {
    Reading.Unreadable unreadable = (Reading.Unreadable) TemporalReader.read("1995-1990");
    assertThat(unreadable.message())
        .isEqualTo(
            "\"1995-1990\" is not a date: an interval has a slash between its ends, and the earlier"
                + " first");
    assertThat(unreadable.hint()).isEqualTo("write \"1990/1995\"");
  }

  @Property(tries = 3000)
  void readerNeverThrowsOnWhatLooksLikeADate(@ForAll("nearlyDates") String text) {
    assertIsReadOrExplained(text);
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
            "]",
            "{",
            "}",
            ",",
            " ",
            " ",
            "نيسان",
            "أبريل",
            "تشرين",
            "تشرين الأول",
            "رمضان",
            "عام",
            "نحو ",
            "منذ ",
            "حتى ",
            "بين ",
            " و",
            " إلى ",
            " - ",
            "–",
            "صيف ",
            "القرن ",
            "April ",
            "؟",
            "762",
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
      write a month from 01 to 12, or a part of the year from 21 to 41

      2022-00-01
      there is no month 0
      write a month from 01 to 12

      2022-01-00
      there is no day 0
      write a day from 01 to 31

      2001-21-01
      a season has no days
      write a month from 01 to 12

      2022/13
      there is no month 13
      write a month from 01 to 12, as in "2022-12"

      2022/04
      hyphens stand between year, month and day
      write "2022-04"

      2003/05
      hyphens stand between year, month and day
      write "2003-05", or "2003/2005" for the years from the one to the other

      1990/95
      a year has four digits
      write "1990/1995" for the years from the one to the other

      1990-95
      there is no month 95
      write "1990/1995" for the years from the one to the other

      1914-18
      there is no month 18
      write "1914/1918" for the years from the one to the other

      2022-4-5
      months and days have two digits
      write "2022-04-05"

      2024/4/30
      hyphens stand between year, month and day
      write "2024-04-30"

      2022/4/31
      April 2022 has 30 days
      write the last day as "2022-04-30", or the month alone as "2022-04"

      2024/30/4
      the month comes before the day
      write "2024-04-30"

      5/4/2022
      a date in figures begins with its year
      write "5 نيسان 2022", or in figures "2022-04-05"

      30/4/2024
      a date in figures begins with its year
      write "30 نيسان 2024", or in figures "2024-04-30"

      31/4/2022
      April 2022 has 30 days
      write the last day as "2022-04-30", or the month alone as "2022-04"

      4/13/2022
      a date in figures begins with its year
      write "2022-04-13"

      30/4/24
      a date in figures begins with its year, in four digits
      write "1924-04-30" or "2024-04-30"

      30.4.2024
      a date in figures begins with its year
      write "30 نيسان 2024", or in figures "2024-04-30"

      30 / 4 / 2024
      a date in figures begins with its year
      write "30 نيسان 2024", or in figures "2024-04-30"

      45/4/2022
      April 2022 has 30 days
      write the last day as "2022-04-30", or the month alone as "2022-04"

      04/2022
      a date in figures begins with its year
      write "2022-04"

      20240430
      hyphens stand between year, month and day
      write "2024-04-30"

      202404
      hyphens stand between year, month and day
      write "2024-04"

      19801988
      an interval has a slash between its ends
      write "1980/1988"

      762
      a year has four digits
      write "0762"

      58
      a year has four digits
      write the year with its century, as in "1958"; the year 58 itself is "0058"

      12345
      a year has four digits
      write "Y12345"

      نيسان 58
      a year has four digits
      write the year with its century, as in "1958"; the year 58 itself is "نيسان 0058"

      ٣٠ نيسان ٢٤
      a year has four digits
      write the year with its century, as in "1958"; the year 24 itself is "٣٠ نيسان ٠٠٢٤"

      نيسان 20245
      a year has four digits
      write it as in "1958", "2024-04-30", "30 نيسان 2024" or "نيسان 2024"

      Y1985
      Y is for years of more than four digits
      write "1985"

      Y017000
      a year after Y begins with no zero
      write "Y17000"

      Y1000000000000001
      its year is more than 10^15 years away
      tell of it in the text, without a date

      -0000
      the year 0000 has no sign
      write "0000" for 1 BCE

      0
      a year has four digits
      write "0000" for 1 BCE

      2000/1999
      the end is before the start
      write the earlier first: "1999/2000"

      1980–1988
      an interval has a slash between its ends
      write "1980/1988"

      1990-1995
      an interval has a slash between its ends
      write "1990/1995"

      1980 / 1988
      a date in figures has capital letters and no spaces
      write "1980/1988"

      199x
      a date in figures has capital letters and no spaces
      write "199X"

      19X
      a year has four digits, and X for each that is not known
      write "19XX" for the century, or a decade as in "195X"

      1980/1984/1988
      an interval has one start and one end
      write "1980/1988"

      2004-01-01T10:10:10/2005
      an interval has days, not times
      write "2004-01-01/2005"

      2004-01-01T10:10
      a time is written hh:mm:ss, with Z or an offset such as +03:00 after it or nothing
      write "2004-01-01T10:10:00"

      2004-01-01T10
      a time is written hh:mm:ss, with Z or an offset such as +03:00 after it or nothing
      write it as in "2004-01-01T10:10:00", or leave the time out

      2004-01-01T25:00:00
      there is no hour 25, the last is 23
      correct it, or leave the time out

      2004-01-01T10:10:10-00:00
      an offset of zero is not negative
      write "2004-01-01T10:10:10Z"

      2004-01T10:10:10
      a time needs an exact day before it
      write "2004-01"

      30 نيسن 2024
      no month is called "نيسن"
      write "30 نيسان 2024"

      ٣٠ ابريال ٢٠٢٤
      no month is called "ابريال"
      write "٣٠ أبريل ٢٠٢٤"

      45 نيسن 2024
      no month is called "نيسن"
      write the last day as "30 نيسان 2024", or the month alone as "نيسان 2024"

      تشرين 2024
      no month is called "تشرين"
      write "تشرين الأول 2024" or "تشرين الثاني 2024"

      30 شيء 2024
      no month is called "شيء"
      write it as in "1958", "2024-04-30", "30 نيسان 2024" or "نيسان 2024"

      نيسان/أيار 2024
      the names are of two different months
      write one of them alone, or an interval such as "2024-04/2024-05"

      30 نيسان
      its year is missing
      write its year too, as in "30 نيسان 2024"

      2024 نيسان 30
      the day comes first and the year last
      write "2024-04-30"

      2024 نيسان
      the day comes first and the year last
      write "2024-04"

      نيسان 30، 2024
      the day comes first and the year last
      write "2024-04-30"

      0 نيسان 2024
      there is no day 0
      write a day from 1 to 31

      300 نيسان 2024
      there is no day 300
      write a day from 1 to 31

      30 نيسان ٢0٢٤
      one number has digits of several scripts
      write "30 نيسان 2024"

      عام 1958
      a date has no words but the month's name
      write "1958"

      في عام 1958
      a date has no words but the month's name
      write "1958"

      نيسان عام 2024
      a date has no words but the month's name
      write "2024-04"

      الثلاثاء 30 نيسان 2024
      a date has no words but the month's name
      write "2024-04-30"

      30 من نيسان 2024
      a date has no words but the month's name
      write "2024-04-30"

      1958م
      a year of the common era stands alone
      write "1958"

      30 نيسان 2024م
      a year of the common era stands alone
      write "2024-04-30"

      762 م
      a year of the common era stands alone
      write "0762"

      1754 ق.م.
      years are astronomical: 1 BCE is 0000, 2 BCE is -0001
      write "-1753"

      539 ق.م
      years are astronomical: 1 BCE is 0000, 2 BCE is -0001
      write "-0538"

      539 ق م
      years are astronomical: 1 BCE is 0000, 2 BCE is -0001
      write "-0538"

      15 آذار 44 قبل الميلاد
      years are astronomical: 1 BCE is 0000, 2 BCE is -0001
      write "-0043-03-15"

      القرن الثامن عشر ق.م.
      years are astronomical: 1 BCE is 0000, 2 BCE is -0001
      write "-17XX"

      1760–1751 ق.م.
      an interval has a slash between its ends
      write "-1759/-1750"

      27 ق.م. إلى 14 م
      an interval has a slash between its ends
      write "-0026/0014"

      14 رمضان 1443هـ
      Hijri dates are not read yet
      give the Gregorian date, as in "30 نيسان 2024", and the Hijri one in the text

      ١٤٤٣ هـ
      Hijri dates are not read yet
      give the Gregorian date, as in "30 نيسان 2024", and the Hijri one in the text

      نحو 1958
      about is written as ~ after the date
      write "1958~"

      حوالي 762
      about is written as ~ after the date
      write "0762~"

      نحو 30 نيسان 2024
      about is written as ~ after the date
      write "2024-04-30~"

      1958 تقريبا
      about is written as ~ after the date
      write "1958~"

      نحو 1754 ق.م.
      about is written as ~ after the date
      write "-1753~"

      ربما 1958
      doubt is written as ? after the date
      write "1958?"

      1958 (؟)
      doubt is written as ? after the date
      write "1958?"

      1958~?
      doubt is written as ? after the date
      write "1958%"

      منذ 2003
      an open end is written as two dots
      write "2003/.."

      منذ عام 2003
      an open end is written as two dots
      write "2003/.."

      منذ نيسان 2003
      an open end is written as two dots
      write "2003-04/.."

      حتى 1990
      an open start is written as two dots
      write "../1990"

      من 1980 إلى 1988
      an interval has a slash between its ends
      write "1980/1988"

      بين 1990 و2003
      an interval has a slash between its ends
      write "1990/2003"

      بين عامي 1990 و2003
      an interval has a slash between its ends
      write "1990/2003"

      3-7 أيار 2012
      an interval has a slash between its ends
      write "2012-05-03/2012-05-07"

      من 3 إلى 7 أيار 2012
      an interval has a slash between its ends
      write "2012-05-03/2012-05-07"

      30 نيسان – 7 أيار 2012
      an interval has a slash between its ends
      write "2012-04-30/2012-05-07"

      من نيسان إلى أيار 2012
      an interval has a slash between its ends
      write "2012-04/2012-05"

      صيف 2001
      a season is a number after its year: 21 spring, 22 summer, 23 autumn, 24 winter
      write "2001-22"

      صيف عام 2001
      a season is a number after its year: 21 spring, 22 summer, 23 autumn, 24 winter
      write "2001-22"

      الشتاء 2001
      a season is a number after its year: 21 spring, 22 summer, 23 autumn, 24 winter
      write "2001-24"

      نحو صيف 2001
      about is written as ~ after the date
      write "2001-22~"

      القرن العشرون
      a century is written with XX
      write "19XX"

      القرن 19
      a century is written with XX
      write "18XX"

      القرن الـ19
      a century is written with XX
      write "18XX"

      تسعينيات القرن العشرين
      a decade is written with X
      write "199X"

      April 2024
      a month has its Arabic name, or is a number
      write "2024-04"

      30 April 2024
      a month has its Arabic name, or is a number
      write "2024-04-30"

      April 30, 2024
      a month has its Arabic name, or is a number
      write "2024-04-30"

      30th of Sept. 2024
      a month has its Arabic name, or is a number
      write "2024-09-30"

      539 BC
      years are astronomical: 1 BCE is 0000, 2 BCE is -0001
      write "-0538"

      circa 1958
      about is written as ~ after the date
      write "1958~"

      c. 1958
      about is written as ~ after the date
      write "1958~"

      since 2003
      an open end is written as two dots
      write "2003/.."

      summer 2001
      a season is a number after its year: 21 spring, 22 summer, 23 autumn, 24 winter
      write "2001-22"

      قريبا
      it is not a day, a month's name and a year
      write it as in "1958", "2024-04-30", "30 نيسان 2024" or "نيسان 2024"

      soon
      it is neither a date in figures nor a day, a month's name and a year
      write it as in "1958", "2024-04-30", "30 نيسان 2024" or "نيسان 2024"

      2024-04-30 10:10
      a time is written hh:mm:ss, with Z or an offset such as +03:00 after it or nothing
      write "2024-04-30T10:10:00"

      1990 or 1991
      it is neither a date in figures nor a day, a month's name and a year
      write it as in "1958", "2024-04-30", "30 نيسان 2024" or "نيسان 2024"

      العام الماضي
      it is not a day, a month's name and a year
      write it as in "1958", "2024-04-30", "30 نيسان 2024" or "نيسان 2024"

      خريف 539 ق.م.
      years are astronomical: 1 BCE is 0000, 2 BCE is -0001
      write "-0538-23"

      1754 ق.م. (؟)
      doubt is written as ? after the date
      write "-1753?"

      XXXX-02-30
      February XXXX has 29 days
      write "XXXX-02"

      1985-04-4X
      no day is 4X
      write a day from 01 to 31, or XX for any

      1985-2X
      no month is 2X
      write a month from 01 to 12, or XX for any

      2001-34-01
      a part of a year has no days
      write a month from 01 to 12

      Y1984
      Y is for years of more than four digits
      write "1984"

      Y017E7
      a year after Y begins with no zero
      write "Y170000000"

      Y17E0
      an exponent is 1 or more, and begins with no zero
      write "0017"

      Y17E-7
      an exponent is 1 or more, and begins with no zero
      write it as in "1958", "2024-04-30", "30 نيسان 2024" or "نيسان 2024"

      Y0E7
      Y is for years of more than four digits
      write "0000" for 1 BCE

      Y1E16
      its year is more than 10^15 years away
      tell of it in the text, without a date

      Y-2E15
      its year is more than 10^15 years away
      tell of it in the text, without a date

      Y1E999999999999999999999
      its year is more than 10^15 years away
      tell of it in the text, without a date

      Y170000002-05
      a year with Y has no months and days
      write "Y170000002"

      1950S5
      the digits that are known of 1950 are from 1 to 4
      write "1950S2" if the first two are known

      1950S2-05
      how many digits are known is said of a year alone
      write "1950S2"

      199XS2
      a year has unspecified digits, or says how many are known, not both
      write "199X"

      Y19XXX
      unspecified digits are of years of four digits
      write it as in "199X" or "XXXX-12-25"

      1984?~
      approximate and uncertain at once is %
      write "1984%"

      1667,1668
      a set has brackets around it
      write "[1667,1668]" if one of the dates is meant, or "{1667,1668}" if all are

      [1667,1668
      a set ends with "]" as it begins with "["
      write "[1667,1668]"

      1667,1668}
      a set begins with a bracket as it ends with one
      write it as in "[1990,1991]" or "{1948,1956..1958}"

      []
      a set has one date at least
      write it as in "[1990,1991]" or "{1948,1956..1958}"

      [..]
      a range has a date before its dots or after them
      write it as in "[1990,1991]" or "{1948,1956..1958}"

      [1667,,1668]
      a comma stands between two dates
      write "[1667,1668]"

      {1667, 1668}
      a date in figures has capital letters and no spaces
      write "{1667,1668}"

      {1984..,1990}
      a set is open before its first date or after its last, not between dates
      write "{1984,1990}"

      [1990..1980]
      the end is before the start
      write "[1980..1990]"

      [1990,[1991,1992]]
      a set has dates in it, not sets
      write "[1990,1991,1992]"

      {1990/1995}
      a set has dates and ranges in it, not intervals
      write "{1990..1995}"

      {1990-01-01T10:10:10,1991}
      a set has days, not times
      write "{1990-01-01,1991}"

      {1990-21,1991}
      a set has years, months and days, not seasons or other parts of a year
      write it as in "[1990,1991]" or "{1948,1956..1958}"

      [1990,1991]?
      a mark stands after a date in a set, not after the set
      write "[1990?,1991?]"

      [1667,1668]/1700
      an interval has dates at its ends, not sets
      write the first and the last date alone, as in "1990/2003"

      1667/{1700}
      an interval has dates at its ends, not sets
      write the first and the last date alone, as in "1990/2003"

      1667..1670
      an interval has a slash between its ends
      write "1667/1670"

      1990..
      an interval has a slash between its ends
      write "1990/.."

      ..1990
      an interval has a slash between its ends
      write "../1990"

      199u
      an unspecified digit is X
      write it as in "199X"

      1990/open
      an open end is two dots
      write it as in "1990/.."

      1990/unknown
      an unknown end is empty
      write it as in "1990/"
      """;
}
