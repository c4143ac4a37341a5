package org.tarikh.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.date.Reading;

class WrittenDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2022-05            | 2022-05
          30 نيسان 2024      | 2024-04-30
          نحو 1958           | 1958~
          منذ 2003           | 2003/..
          17–18 نيسان 2024   | 2024-04-17/2024-04-18
          صيف 2001           | 2001-22
          539 ق.م.           | -0538
          14 رمضان 1443هـ    | 2022-04-15
          30/4/2024          | 2024-04-30
          أمس                | 2022-04-19
          14 نيسان           | 2022-04-14
          نيسان              | 2022-04
          القرن الماضي       | 19XX
          """)
  void expressionThatIsTheWholeTextIsRead(String text, String edtf) {
    assertThat(read(text)).isEqualTo(edtf);
  }

  @ParameterizedTest
  @CsvSource({"بعد سقوط بغداد", "في الصباح", "عام 1958 في بغداد", "1500 موظف", "قريبا", "''"})
  void textThatIsMoreOrLessThanADateIsNone(String text) {
    assertThat(WrittenDate.read(text, LocalDate.of(2022, 4, 20), DayOfWeek.SATURDAY))
        .isInstanceOf(Reading.Unreadable.class);
  }

  @Test
  void weekdayThatDoesNotFitIsAWarning() {
    Reading reading =
        WrittenDate.read("الخميس 15 نيسان 2022", LocalDate.of(2022, 4, 20), DayOfWeek.SATURDAY);
    assertThat(reading)
        .isInstanceOfSatisfying(
            Reading.Value.class,
            value ->
                assertThat(value.warning())
                    .isEqualTo(
                        new Reading.Warning(
                            "\"الخميس 15 نيسان 2022\" is read as 2022-04-15: 2022-04-15 is a Friday,"
                                + " not a Thursday",
                            "correct the day of the week or the date")));
  }

  private static String read(String text) {
    Reading reading = WrittenDate.read(text, LocalDate.of(2022, 4, 20), DayOfWeek.SATURDAY);
    return reading instanceof Reading.Value value
        ? value.expression().canonical()
        : ((Reading.Unreadable) reading).message();
  }
}
