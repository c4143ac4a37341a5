package org.tarikh.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.tarikh.date.Dates.date;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArabicFormatTest {
  private static final ArabicFormat IRAQI = new ArabicFormat(MonthStyle.IRAQI, Digits.LATN);

  /** What an editor reads; one line a date, the EDTF value first. */
  private static final String GOLDEN =
      """
      1958 = 1958
      2024-04 = نيسان 2024
      2024-04-30 = 30 نيسان 2024
      0762-07-30 = 30 تموز 762
      -1753 = 1754 ق.م.
      0000 = 1 ق.م.
      -0043-03-15 = 15 آذار 44 ق.م.
      Y17000000002 = 17000000002
      Y-170000002 = 170000003 ق.م.
      -1753~ = نحو 1754 ق.م.
      -1753? = 1754 ق.م. (؟)
      -1753% = نحو 1754 ق.م. (؟)
      2024-04-30~ = نحو 30 نيسان 2024
      199X = تسعينيات القرن العشرين
      192X = عشرينيات القرن العشرين
      200X = العقد الأول من القرن الحادي والعشرين
      201X = العقد الثاني من القرن الحادي والعشرين
      019X = تسعينيات القرن الثاني
      000X = العقد الأول من القرن الأول
      19XX = القرن العشرون
      19XX~ = نحو القرن العشرين
      19XX? = القرن العشرون (؟)
      20XX = القرن الحادي والعشرون
      07XX = القرن الثامن
      00XX = القرن الأول
      -17XX = القرن الثامن عشر ق.م.
      -19XX = القرن العشرون ق.م.
      -00XX = القرن الأول ق.م.
      -175X = 1760–1751 ق.م.
      2001-21 = ربيع 2001
      2001-22 = صيف 2001
      2001-23 = خريف 2001
      2001-24 = شتاء 2001–2002
      -0538-24 = شتاء 539–538 ق.م.
      0000-24 = شتاء 1 ق.م.–1 م
      2001-21~ = نحو ربيع 2001
      1985-04-XX = يوم غير محدد من نيسان 1985
      1985-XX-XX = يوم غير محدد من 1985
      2004-XX = شهر غير محدد من 2004
      1980/1988 = 1980–1988
      -1759/-1749 = 1760–1750 ق.م.
      -0026/0014 = 27 ق.م. – 14 م
      1984~/1990 = من نحو 1984 إلى 1990
      1984?/2004-06 = من 1984 (؟) إلى حزيران 2004
      18XX/19XX = من القرن التاسع عشر إلى القرن العشرين
      2005-07-01/2013-12-31 = 1 تموز 2005 – 31 كانون الأول 2013
      2012-05-03/2012-05-07 = 3–7 أيار 2012
      2012-04-30/2012-05-07 = 30 نيسان – 7 أيار 2012
      2012-04/2012-05 = نيسان – أيار 2012
      2012-04/2012-05-07 = نيسان 2012 – 7 أيار 2012
      1980-09/1988 = أيلول 1980 – 1988
      2012-05-03/2012-05-03 = 3 أيار 2012
      1958~/1958~ = نحو 1958
      -0043-03-15/-0043-04-01 = 15 آذار – 1 نيسان 44 ق.م.
      -0538-10-12/-0538-10-29 = 12–29 تشرين الأول 539 ق.م.
      -0538-10/-0522 = تشرين الأول 539 ق.م. – 523 ق.م.
      -0026-01-16/0014-08-19 = 16 كانون الثاني 27 ق.م. – 19 آب 14 م
      -00XX/00XX = من القرن الأول ق.م. إلى القرن الأول م
      -0538~/0014 = من نحو 539 ق.م. إلى 14 م
      2001-21/2001-23 = ربيع – خريف 2001
      2001-21/2002-21 = ربيع 2001 – ربيع 2002
      2001-23/2001-24 = خريف 2001 – شتاء 2001–2002
      2001-21~/2001-23 = من نحو ربيع 2001 إلى خريف 2001
      199X/2003 = من تسعينيات القرن العشرين إلى 2003
      1985-04-XX/1985-06 = من يوم غير محدد من نيسان 1985 إلى حزيران 1985
      2012-04-30~/2012-05-07 = من نحو 30 نيسان 2012 إلى 7 أيار 2012
      2003/.. = منذ 2003
      199X/.. = منذ تسعينيات القرن العشرين
      19XX/.. = منذ القرن العشرين
      ../1990 = حتى 1990
      ../2024-04-30 = حتى 30 نيسان 2024
      1985/ = من 1985 إلى تاريخ غير معروف
      1985~/ = من نحو 1985 إلى تاريخ غير معروف
      ../199X = حتى تسعينيات القرن العشرين
      ../19XX~ = حتى نحو القرن العشرين
      /1985 = من تاريخ غير معروف إلى 1985
      ../.. = تاريخ غير معروف
      2004-01-01T10:10:00 = 1 كانون الثاني 2004، 10:10
      2004-01-01T10:10:05 = 1 كانون الثاني 2004، 10:10:05
      2004-01-01T10:10:00Z = 1 كانون الثاني 2004، 10:10 بتوقيت غرينتش
      2004-01-01T10:10:00+03 = 1 كانون الثاني 2004، 10:10 بتوقيت غرينتش+3
      2004-01-01T10:10:00-04:30 = 1 كانون الثاني 2004، 10:10 بتوقيت غرينتش-4:30
      """;

  @ParameterizedTest
  @MethodSource("golden")
  void dateReadsAsArabic(String line) {
    String[] sides = line.split(" = ");
    assertThat(IRAQI.formatText(date(sides[0]))).isEqualTo(sides[1]);
  }

  static Stream<String> golden() {
    return GOLDEN.lines();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-04-30, <30 نيسان 2024|2024-04-30>",
    "0762, <762|0762>",
    "Y12345, <12345|12345>",
    "2024-04~, نحو نيسان 2024",
    "-1753, 1754 ق.م.",
    "0000, 1 ق.م.",
    "199X, تسعينيات القرن العشرين",
    "2001-21, ربيع 2001",
    "1980/1988, <1980|1980>–<1988|1988>",
    "2012-05-03/2012-05-07, <3|2012-05-03>–<7 أيار 2012|2012-05-07>",
    "2012-05-03/2012-06-07, <3 أيار|2012-05-03> – <7 حزيران 2012|2012-06-07>",
    "1985-04/1985-04, <نيسان 1985|1985-04>",
    "1984~/2004-06, من نحو 1984 إلى <حزيران 2004|2004-06>",
    "-0026/0014, 27 ق.م. – <14 م|0014>",
    "2003/.., منذ <2003|2003>",
    "'2004-01-01T10:10:00', '<1 كانون الثاني 2004، 10:10|2004-01-01T10:10:00>'",
    "'2004-01-01T10:10:00Z', '<1 كانون الثاني 2004، 10:10 بتوقيت غرينتش|2004-01-01T10:10:00Z>'",
    "'2004-01-01T10:10:00+03', '<1 كانون الثاني 2004، 10:10 بتوقيت غرينتش+3|2004-01-01T10:10:00+03:00>'",
    "'-0001-01-01T10:10:00', '1 كانون الثاني 2 ق.م.، 10:10'",
  })
  void onlyWhatHtmlAllowsIsADatetime(String text, String marked) {
    assertThat(
            IRAQI.format(date(text)).stream()
                .map(
                    part ->
                        part.datetime() == null
                            ? part.text()
                            : "<" + part.text() + "|" + part.datetime() + ">")
                .collect(Collectors.joining()))
        .isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource({
    "IRAQI, كانون الثاني | شباط | آذار | نيسان | أيار | حزيران | تموز | آب | أيلول"
        + " | تشرين الأول | تشرين الثاني | كانون الأول",
    "GREGORIAN, يناير | فبراير | مارس | أبريل | مايو | يونيو | يوليو | أغسطس | سبتمبر"
        + " | أكتوبر | نوفمبر | ديسمبر",
    "MAGHREBI, جانفي | فيفري | مارس | أفريل | ماي | جوان | جويلية | أوت | سبتمبر"
        + " | أكتوبر | نوفمبر | ديسمبر",
    "MOROCCAN, يناير | فبراير | مارس | أبريل | ماي | يونيو | يوليوز | غشت | شتنبر"
        + " | أكتوبر | نونبر | دجنبر",
    "DUAL, كانون الثاني/يناير | شباط/فبراير | آذار/مارس | نيسان/أبريل | أيار/مايو"
        + " | حزيران/يونيو | تموز/يوليو | آب/أغسطس | أيلول/سبتمبر | تشرين الأول/أكتوبر"
        + " | تشرين الثاني/نوفمبر | كانون الأول/ديسمبر",
  })
  void monthsAreNamedInTheStyleOfTheSite(MonthStyle style, String names) {
    ArabicFormat format = new ArabicFormat(style, Digits.LATN);
    assertThat(
            LongStream.rangeClosed(1, 12)
                .mapToObj(month -> format.formatDay(LocalDate.of(2024, (int) month, 9)))
                .map(text -> text.substring(2, text.length() - 5))
                .collect(Collectors.joining(" | ")))
        .isEqualTo(names);
  }

  @Test
  void everyShownDayIsReadAgain() {
    for (MonthStyle style : MonthStyle.values()) {
      for (Digits digits : Digits.values()) {
        for (int month = 1; month <= 12; month++) {
          LocalDate day = LocalDate.of(2024, month, 9);
          String text = new ArabicFormat(style, digits).formatDay(day);
          assertThat(date(text).asDay()).as(text).hasValue(day);
        }
      }
    }
  }

  @Test
  void digitsAreThoseOfTheSiteButNeverInADatetime() {
    ArabicFormat format = new ArabicFormat(MonthStyle.DUAL, Digits.ARAB);
    assertThat(format.format(date("2024-04-30")))
        .containsExactly(new TimePart("٣٠ نيسان/أبريل ٢٠٢٤", "2024-04-30"));
    assertThat(format.title(Period.year(-1753).decade())).isEqualTo("١٧٦٠–١٧٥١ ق.م.");
  }

  @ParameterizedTest
  @CsvSource({
    "1990, 1990, تسعينيات القرن العشرين, القرن العشرون",
    "2005, 2005, العقد الأول من القرن الحادي والعشرين, القرن الحادي والعشرون",
    "762, 762, ستينيات القرن الثامن, القرن الثامن",
    "5, 5, العقد الأول من القرن الأول, القرن الأول",
    "-1753, 1754 ق.م., 1760–1751 ق.م., القرن الثامن عشر ق.م.",
    "0, 1 ق.م., 10–1 ق.م., القرن الأول ق.م.",
    "12345, 12345, أربعينيات القرن 124, القرن 124",
  })
  void periodHasATitle(long year, String yearTitle, String decade, String century) {
    assertThat(IRAQI.title(Period.year(year))).isEqualTo(yearTitle);
    assertThat(IRAQI.title(Period.year(year).decade())).isEqualTo(decade);
    assertThat(IRAQI.title(Period.year(year).century())).isEqualTo(century);
  }

  @ParameterizedTest
  @CsvSource({
    "1, الأول, الأول",
    "2, الثاني, الثاني",
    "10, العاشر, العاشر",
    "11, الحادي عشر, الحادي عشر",
    "12, الثاني عشر, الثاني عشر",
    "18, الثامن عشر, الثامن عشر",
    "20, العشرون, العشرين",
    "21, الحادي والعشرون, الحادي والعشرين",
    "32, الثاني والثلاثون, الثاني والثلاثين",
    "40, الأربعون, الأربعين",
    "55, الخامس والخمسون, الخامس والخمسين",
    "66, السادس والستون, السادس والستين",
    "77, السابع والسبعون, السابع والسبعين",
    "88, الثامن والثمانون, الثامن والثمانين",
    "99, التاسع والتسعون, التاسع والتسعين",
    "100, 100, 100",
  })
  void ordinalFollowsItsCase(long number, String nominative, String genitive) {
    assertThat(ArabicOrdinals.of(number, GrammaticalCase.NOMINATIVE)).isEqualTo(nominative);
    assertThat(ArabicOrdinals.of(number, GrammaticalCase.GENITIVE)).isEqualTo(genitive);
  }

  @Property(tries = 1000)
  void everyExpressionHasAText(@ForAll("any") TemporalExpression expression) {
    assertThatCode(() -> assertThat(IRAQI.formatText(expression)).isNotBlank())
        .doesNotThrowAnyException();
    assertThat(IRAQI.format(expression))
        .allSatisfy(
            part -> {
              if (part.datetime() != null) {
                assertThat(part.datetime())
                    .matches("[0-9]{4,}(-[0-9]{2}(-[0-9]{2}(T[0-9:]{8}(Z|[+-][0-9:]{5})?)?)?)?");
              }
            });
  }

  @Provide
  Arbitrary<TemporalExpression> any() {
    return Dates.any();
  }
}
