package org.tarikh.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarikh.date.Dates.date;
import static org.tarikh.date.Dates.days;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples are those of <a href="https://www.loc.gov/standards/datetime/">EDTF</a>. */
class EdtfTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1985-04-12",
        "1985-04",
        "1985",
        "1985-04-12T23:20:30",
        "1985-04-12T23:20:30Z",
        "1985-04-12T23:20:30-04",
        "1985-04-12T23:20:30+04:30",
        "1964/2008",
        "2004-06/2006-08",
        "2004-02-01/2005-02-08",
        "2004-02-01/2005-02",
        "2004-02-01/2005",
        "2005/2006-02",
      })
  void levelZeroIsRead(String text) {
    assertThat(date(text).canonical()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Y170000002",
        "Y-170000002",
        "Y17000000002",
        "2001-21",
        "2001-22",
        "2001-23",
        "2001-24",
        "1984?",
        "2004-06~",
        "2004-06-11%",
        "201X",
        "20XX",
        "2004-XX",
        "1985-04-XX",
        "1985-XX-XX",
        "1985-04-12/..",
        "1985-04/..",
        "1985/..",
        "../1985-04-12",
        "../1985-04",
        "../1985",
        "1985-04-12/",
        "1985-04/",
        "1985/",
        "/1985-04-12",
        "/1985-04",
        "/1985",
        "1984~/2004-06",
        "1984/2004-06~",
        "1984~/2004~",
        "1984?/2004%",
        "1984-06-02?/2004-08-08~",
        "2004-06-XX/2004-07-03",
        "-1985",
        "-0001-12-31",
        "0000",
      })
  void levelOneIsRead(String text) {
    assertThat(date(text).canonical()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2001-21?", "2001-21/2001-23", "2001-24~/.."})
  void seasonsMayBeQualifiedAndEndIntervals(String text) {
    assertThat(date(text).canonical()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../..", "../", "/..", "/"})
  void intervalsWithoutAnyDateAreUndated(String text) {
    assertThat(date(text).canonical()).isEqualTo(text);
    assertThat(date(text).place()).isEmpty();
    assertThat(date(text).bounds()).isEqualTo(new DayBounds(DayBounds.NO_FIRST, DayBounds.NO_LAST));
  }

  @ParameterizedTest
  @CsvSource({
    "1985, 1985-01-01, 1985-12-31",
    "1985-02, 1985-02-01, 1985-02-28",
    "1984-02, 1984-02-01, 1984-02-29",
    "1985-04-12, 1985-04-12, 1985-04-12",
    "1985-04-12T23:20:30-04, 1985-04-12, 1985-04-12",
    "201X, 2010-01-01, 2019-12-31",
    "19XX, 1900-01-01, 1999-12-31",
    "2004-XX, 2004-01-01, 2004-12-31",
    "1985-04-XX, 1985-04-01, 1985-04-30",
    "1985-XX-XX, 1985-01-01, 1985-12-31",
    "2001-21, 2001-03-01, 2001-05-31",
    "2001-22, 2001-06-01, 2001-08-31",
    "2001-23, 2001-09-01, 2001-11-30",
    "2003-24, 2003-12-01, 2004-02-29",
    "2004-06/2006-08, 2004-06-01, 2006-08-31",
    "1984~/2004-06?, 1984-01-01, 2004-06-30",
    "2004-06-XX/2004-07-03, 2004-06-01, 2004-07-03",
    "-0001, -0001-01-01, -0001-12-31",
    "-000X, -0009-01-01, -0001-12-31",
    "000X, 0001-01-01, 0009-12-31",
    "00XX, 0001-01-01, 0099-12-31",
    "-17XX, -1799-01-01, -1700-12-31",
  })
  void boundsAreTheFirstAndLastDayThatMatch(String text, String first, String last) {
    assertThat(date(text).bounds()).isEqualTo(days(first, last));
  }

  @ParameterizedTest
  @ValueSource(strings = {"19XX", "1985-04-XX", "2001-24", "1985-04-12T10:10:10"})
  void boundsAreFoundOnce(String text) {
    TemporalExpression date = date(text);
    assertThat(date.bounds()).isSameAs(date.bounds());
  }

  @Test
  void openAndUnknownEndsAreUnbounded() {
    assertThat(date("1985/..").bounds().hi()).isEqualTo(DayBounds.NO_LAST);
    assertThat(date("1985/").bounds().hi()).isEqualTo(DayBounds.NO_LAST);
    assertThat(date("../1985").bounds().lo()).isEqualTo(DayBounds.NO_FIRST);
    assertThat(date("/1985").bounds().lo()).isEqualTo(DayBounds.NO_FIRST);
  }

  @Test
  void placeWithoutAKnownStartIsTheFirstDayOfTheEnd() {
    assertThat(date("../1985-04").place()).hasValue(LocalDate.of(1985, 4, 1).toEpochDay());
  }

  @Test
  void farYearsAreCountedExactly() {
    long days = date("Y1000000000000000").bounds().hi() - date("Y-1000000000000000").bounds().lo();
    assertThat(days + 1).isEqualTo(2_000_000_000_000_000L / 400 * 146_097 + 366);
  }

  @Test
  void intervalMayEndWithinItsStart() {
    assertThat(date("1985/1985-02").bounds()).isEqualTo(days("1985-01-01", "1985-02-28"));
    assertThat(date("1985-02/1985").bounds()).isEqualTo(days("1985-02-01", "1985-12-31"));
  }

  @ParameterizedTest
  @CsvSource({
    "1985, NONE",
    "1985~, APPROXIMATE",
    "1985-04?, UNCERTAIN",
    "1985-04-12%, BOTH",
    "1984~/2004?, BOTH",
    "1984~/.., APPROXIMATE",
    "2001-21?, UNCERTAIN",
    "1985-04-12T23:20:30Z, NONE",
  })
  void qualificationIsTheUnionOfAllMarks(String text, Qualification qualification) {
    assertThat(date(text).qualification()).isEqualTo(qualification);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1985",
        "1985-04",
        "1985-04-12~",
        "1985-04-XX",
        "1985-04-12T10:10:10",
        "1985-04-12/1985-04-12"
      })
  void onlyOneExactDayIsADay(String text) {
    assertThat(date(text).asDay()).isEmpty();
  }

  @Test
  void exactDayIsADay() {
    assertThat(date("1985-04-12").asDay()).isEqualTo(Optional.of(LocalDate.of(1985, 4, 12)));
    assertThat(date("-0001-12-31").asDay()).isEqualTo(Optional.of(LocalDate.of(-1, 12, 31)));
  }

  @Test
  void componentsKeepTheirOwnMarks() {
    CalendarDate day =
        new CalendarDate(
            new YearPart(false, new Mask("2004"), Qualification.UNCERTAIN),
            new Part(new Mask("06"), Qualification.NONE),
            new Part(new Mask("11"), Qualification.APPROXIMATE));
    assertThat(day.canonical()).isEqualTo("?2004-06-~11");
    assertThat(day.qualification()).isEqualTo(Qualification.BOTH);
  }

  @Test
  void boundsWithUnspecifiedDigitsAreDaysThatExist() {
    CalendarDate leapDay =
        new CalendarDate(
            new YearPart(false, new Mask("190X"), Qualification.NONE),
            new Part(new Mask("02"), Qualification.NONE),
            new Part(new Mask("29"), Qualification.NONE));
    assertThat(leapDay.bounds()).isEqualTo(days("1904-02-29", "1908-02-29"));
  }

  @Property(tries = 1000)
  void canonicalTextReadsAsAnEqualValue(@ForAll("any") TemporalExpression expression) {
    assertThat(date(expression.canonical())).isEqualTo(expression);
    assertThat(expression).hasToString(expression.canonical());
  }

  @Property(tries = 1000)
  void boundsHoldThePlace(@ForAll("any") TemporalExpression expression) {
    DayBounds bounds = expression.bounds();
    expression
        .place()
        .ifPresent(place -> assertThat(bounds.contains(new DayBounds(place, place))).isTrue());
  }

  @Provide
  Arbitrary<TemporalExpression> any() {
    return Dates.any();
  }
}
