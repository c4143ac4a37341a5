package org.tarikh.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.tarikh.date.Dates.date;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArabicFormatTest {
  private static final ArabicFormat IRAQI = new ArabicFormat(MonthStyle.IRAQI, Digits.LATN);

  @ParameterizedTest
  @MethodSource("golden")
  void dateReadsAsArabic(String edtf, String settings, String expected) {
    ArabicFormat format =
        new ArabicFormat(
                setting(settings, MonthStyle.values(), MonthStyle::key, MonthStyle.IRAQI),
                setting(settings, Digits.values(), Digits::key, Digits.LATN))
            .withHijri(words(settings).contains("hijri"));
    GrammaticalCase grammaticalCase =
        words(settings).contains("genitive")
            ? GrammaticalCase.GENITIVE
            : GrammaticalCase.NOMINATIVE;
    assertThat(format.formatText(date(edtf), grammaticalCase)).isEqualTo(expected);
  }

  /** The table that an editor reads. */
  static Stream<Arguments> golden() throws IOException {
    try (InputStream table =
        Objects.requireNonNull(ArabicFormatTest.class.getResourceAsStream("golden.tsv"))) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("# "))
          .map(line -> Arguments.of((Object[]) line.split("\t", -1)));
    }
  }

  private static <T> T setting(String settings, T[] values, Function<T, String> key, T otherwise) {
    return Stream.of(values)
        .filter(value -> words(settings).contains(key.apply(value)))
        .findFirst()
        .orElse(otherwise);
  }

  private static List<String> words(String settings) {
    return List.of(settings.split(" "));
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
    "1980/1988, بين عامي <1980|1980> و<1988|1988>",
    "2012-05-03/2012-05-07, <3|2012-05-03>–<7 أيار 2012|2012-05-07>",
    "2012-05-03/2012-06-07, <3 أيار|2012-05-03> – <7 حزيران 2012|2012-06-07>",
    "1985-04/1985-04, <نيسان 1985|1985-04>",
    "1984~/2004-06, من نحو عام 1984 إلى <حزيران 2004|2004-06>",
    "-0026/0014, بين عامي 27 ق.م. و<14 م|0014>",
    "2003/.., منذ <عام 2003|2003>",
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

  @ParameterizedTest
  @CsvSource({
    "القرن العشرون, القرن العشرين, 1999",
    "القرن الثامن عشر ق.م., القرن الثامن عشر ق.م., -1753",
  })
  void titleFollowsItsCase(String nominative, String genitive, long year) {
    Period century = Period.year(year).century();
    assertThat(IRAQI.title(century, GrammaticalCase.NOMINATIVE)).isEqualTo(nominative);
    assertThat(IRAQI.title(century, GrammaticalCase.GENITIVE)).isEqualTo(genitive);
  }

  @ParameterizedTest
  @CsvSource({
    "1, الأولى",
    "2, الثانية",
    "10, العاشرة",
    "11, الحادية عشرة",
    "20, العشرين",
    "21, الحادية والعشرين",
    "100, 100",
  })
  void ordinalHasAFeminine(long number, String genitive) {
    assertThat(ArabicOrdinals.feminine(number, GrammaticalCase.GENITIVE)).isEqualTo(genitive);
  }

  @Property(tries = 1000)
  void rangesHaveNoHyphenAndDifferentMonthsNoSlash(
      @ForAll("any") TemporalExpression expression, @ForAll GrammaticalCase grammaticalCase) {
    String pair =
        "(كانون الثاني/يناير|شباط/فبراير|أيلول/سبتمبر|تشرين الأول/أكتوبر|كانون الأول/ديسمبر)";
    ArabicFormat format = new ArabicFormat(MonthStyle.DUAL, Digits.LATN).withHijri(true);
    assertThat(format.formatText(expression, grammaticalCase)).doesNotContain("-", "  ");
    assertThat(IRAQI.formatText(expression, grammaticalCase)).doesNotContain("-", "/", "  ");
    assertThat(format.formatText(expression).replaceAll(pair, "")).doesNotContain("/");
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
