package org.tarikh.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarikh.date.Dates.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What machines are told of the start and the end. */
class DateTimesTest {
  @ParameterizedTest
  @CsvSource({
    "1958, 1958",
    "0001, 0001",
    "0762-07, 0762-07",
    "30 نيسان 2024, 2024-04-30",
    "2004-01-01T10:10:00, 2004-01-01T10:10:00",
    "2004-01-01T10:10:05Z, 2004-01-01T10:10:05Z",
    "2004-01-01T10:10:00+03, 2004-01-01T10:10:00+03:00",
    "2004-01-01T10:10:00-04:30, 2004-01-01T10:10:00-04:30",
  })
  void whatIsNoIntervalStartsWhenItIsAndTellsNoEnd(String text, String start) {
    assertThat(date(text).startDateTime()).isEqualTo(start);
    assertThat(date(text).endDateTime()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2005-07-01/2013-12-31, 2005-07-01, 2013-12-31",
    "1980-09/1988, 1980-09, 1988",
    "2003/.., 2003,",
    "1985/, 1985,",
    "../1990, , 1990",
    "/1990-05, , 1990-05",
    "1984~/2004-06, , 2004-06",
    "1984/2004?, 1984,",
    "198X/2004, , 2004",
    "-0026/0014, , 0014",
    "2001-21/2004, , 2004",
    "../.., ,",
  })
  void intervalTellsTheEndsThatAreKnownExactly(String text, String start, String end) {
    assertThat(date(text).startDateTime()).isEqualTo(start);
    assertThat(date(text).endDateTime()).isEqualTo(end);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1958~",
        "1958?",
        "1958-07-14%",
        "195X",
        "19XX",
        "1958-XX",
        "1958-07-XX",
        "2001-22",
        "0000",
        "-0538",
        "-0538-10-29",
        "Y12345",
        "-0001-01-01T10:10:00"
      })
  void nothingIsToldThatIsNotKnownOrHasNoPlainForm(String text) {
    assertThat(date(text).startDateTime()).isNull();
    assertThat(date(text).endDateTime()).isNull();
  }
}
