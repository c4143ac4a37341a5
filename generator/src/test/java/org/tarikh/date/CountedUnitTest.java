package org.tarikh.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedUnitTest {

  @ParameterizedTest
  @CsvSource({
    "0, لا أعوام",
    "1, عام واحد",
    "2, عامان",
    "3, 3 أعوام",
    "10, 10 أعوام",
    "11, 11 عامًا",
    "12, 12 عامًا",
    "20, 20 عامًا",
    "99, 99 عامًا",
    "100, 100 عام",
    "101, 101 عام",
    "102, 102 عام",
    "103, 103 أعوام",
    "110, 110 أعوام",
    "111, 111 عامًا",
    "200, 200 عام",
    "1000, 1000 عام",
    "1003, 1003 أعوام",
    "1958, 1958 عامًا",
  })
  void unitAgreesWithItsNumber(long count, String text) {
    assertThat(CountedUnit.YEAR.of(count, GrammaticalCase.NOMINATIVE)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "DAY, يوم واحد, يومان, يومين, 3 أيام, 11 يومًا, 100 يوم",
    "WEEK, أسبوع واحد, أسبوعان, أسبوعين, 3 أسابيع, 11 أسبوعًا, 100 أسبوع",
    "MONTH, شهر واحد, شهران, شهرين, 3 أشهر, 11 شهرًا, 100 شهر",
    "YEAR, عام واحد, عامان, عامين, 3 أعوام, 11 عامًا, 100 عام",
  })
  void everyUnitHasItsForms(
      CountedUnit unit,
      String one,
      String two,
      String twoGenitive,
      String three,
      String eleven,
      String hundred) {
    assertThat(unit.of(1, GrammaticalCase.NOMINATIVE)).isEqualTo(one);
    assertThat(unit.of(2, GrammaticalCase.NOMINATIVE)).isEqualTo(two);
    assertThat(unit.of(2, GrammaticalCase.GENITIVE)).isEqualTo(twoGenitive);
    assertThat(unit.of(3, GrammaticalCase.GENITIVE)).isEqualTo(three);
    assertThat(unit.of(11, GrammaticalCase.GENITIVE)).isEqualTo(eleven);
    assertThat(unit.of(100, GrammaticalCase.GENITIVE)).isEqualTo(hundred);
  }

  @Test
  void countHasTheDigitsOfTheSite() {
    assertThat(
            new ArabicFormat(MonthStyle.IRAQI, Digits.ARAB)
                .count(101, CountedUnit.YEAR, GrammaticalCase.NOMINATIVE))
        .isEqualTo("١٠١ عام");
  }

  @Test
  void nothingIsCountedBelowZero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountedUnit.DAY.of(-1, GrammaticalCase.NOMINATIVE))
        .withMessage("a negative count: -1");
  }
}
