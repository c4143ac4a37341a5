package org.tarikh.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarikh.date.Dates.date;

import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Many examples are those of <a href="https://www.loc.gov/standards/datetime/">EDTF</a>. */
class EdtfLevelTwoTest {

  /**
   * As written, canonical, first day, last day, place. A dot stands for "as before": the canonical
   * text for that written, the place for the first day.
   */
  private static final String GOLDEN =
      """
      # Years with an exponent are the years written out.
      Y-17E1         -0170          -0170-01-01   -0170-12-31   .
      Y19E2          1900           1900-01-01    1900-12-31    .
      Y17E4          Y170000        +170000-01-01 +170000-12-31 .
      Y-17E4         Y-170000       -170000-01-01 -170000-12-31 .
      Y17E7          Y170000000     +170000000-01-01 +170000000-12-31 .
      Y-17E7~        Y-170000000~   -170000000-01-01 -170000000-12-31 .

      # Significant digits: the estimate, and how many of its digits are known.
      1950S2         .              1900-01-01    1999-12-31    .
      1950S1         .              1000-01-01    1999-12-31    .
      1950S3?        .              1950-01-01    1959-12-31    .
      1950S4         .              1950-01-01    1950-12-31    .
      -1950S2        .              -1999-01-01   -1900-12-31   .
      -0050S2        .              -0099-01-01   -0001-12-31   .
      0050S2         .              0000-01-01    0099-12-31    .
      Y171010000S3   .              +171000000-01-01 +171999999-12-31 .
      Y-171010000S3  .              -171999999-01-01 -171000000-12-31 .
      Y3388E2S3      Y338800S3      +338000-01-01 +338999-12-31 .
      Y17101E4S3     Y171010000S3   +171000000-01-01 +171999999-12-31 .

      # Seasons of no hemisphere and of the north, of the south, quarters, thirds, halves.
      2001-21        .              2001-03-01    2001-05-31    .
      2001-22        .              2001-06-01    2001-08-31    .
      2001-23        .              2001-09-01    2001-11-30    .
      2001-24        .              2001-12-01    2002-02-28    .
      2001-25        .              2001-03-01    2001-05-31    .
      2001-26        .              2001-06-01    2001-08-31    .
      2001-27        .              2001-09-01    2001-11-30    .
      2003-28        .              2003-12-01    2004-02-29    .
      2001-29        .              2001-09-01    2001-11-30    .
      2003-30        .              2003-12-01    2004-02-29    .
      2001-31        .              2001-03-01    2001-05-31    .
      2001-32        .              2001-06-01    2001-08-31    .
      2001-33        .              2001-01-01    2001-03-31    .
      2001-34        .              2001-04-01    2001-06-30    .
      2001-35        .              2001-07-01    2001-09-30    .
      2001-36        .              2001-10-01    2001-12-31    .
      2001-37        .              2001-01-01    2001-04-30    .
      2001-38        .              2001-05-01    2001-08-31    .
      2001-39        .              2001-09-01    2001-12-31    .
      2001-40        .              2001-01-01    2001-06-30    .
      2001-41        .              2001-07-01    2001-12-31    .
      -0043-33       .              -0043-01-01   -0043-03-31   .
      199X-41        .              1990-07-01    1999-12-31    .
      XXXX-21        .              0001-03-01    9999-05-31    none

      # Marks: after a component for it and all before it, before a component for it alone.
      2004-06-11%    .              2004-06-11    2004-06-11    .
      2004-06~-11    .              2004-06-11    2004-06-11    .
      2004?-06-11    .              2004-06-11    2004-06-11    .
      ?2004-06-~11   .              2004-06-11    2004-06-11    .
      2004-%06-11    .              2004-06-11    2004-06-11    .
      2004-06-~11    .              2004-06-11    2004-06-11    .
      2004?-06~      .              2004-06-01    2004-06-30    .
      2004?-06~-11   .              2004-06-11    2004-06-11    .
      ?2004          2004?          2004-01-01    2004-12-31    .
      ~1984?         1984%          1984-01-01    1984-12-31    .
      ?2004-?06-?11  2004-06-11?    2004-06-11    2004-06-11    .
      ~2004-~06-11   2004-06~-11    2004-06-11    2004-06-11    .
      2004-~06-~11   .              2004-06-11    2004-06-11    .
      ~2004-06-11?   2004~-06-11?   2004-06-11    2004-06-11    .
      2001~-34       .              2001-04-01    2001-06-30    .
      2001-~34       .              2001-04-01    2001-06-30    .

      # Unspecified digits anywhere.
      156X-12-25     .              1560-12-25    1569-12-25    .
      15XX-12-25     .              1500-12-25    1599-12-25    .
      XXXX-12-XX     .              0001-12-01    9999-12-31    none
      XXXX-12-25     .              0001-12-25    9999-12-25    none
      XXXX-XX-XX     .              0001-01-01    9999-12-31    none
      XXXX           .              0001-01-01    9999-12-31    none
      XXXX-02-29     .              0004-02-29    9996-02-29    none
      1XXX-XX        .              1000-01-01    1999-12-31    .
      1XXX-12        .              1000-12-01    1999-12-31    .
      1XXX           .              1000-01-01    1999-12-31    .
      19X5           .              1905-01-01    1995-12-31    .
      X9X4           .              0904-01-01    9994-12-31    .
      0XXX           .              0001-01-01    0999-12-31    .
      -1XXX          .              -1999-01-01   -1000-12-31   .
      -XXX5-01       .              -9995-01-01   -0005-01-31   .
      1984-1X        .              1984-10-01    1984-12-31    .
      1984-0X        .              1984-01-01    1984-09-30    .
      1984-X1-31     .              1984-01-31    1984-01-31    .
      2004-X2-30     .              2004-12-30    2004-12-30    .
      2004-02-3X     none           none          none          none
      1985-04-1X     .              1985-04-10    1985-04-19    .
      1985-02-2X     .              1985-02-20    1985-02-28    .
      1985-04-X0     .              1985-04-10    1985-04-30    .
      1985-XX-25     .              1985-01-25    1985-12-25    .
      1985-XX-31     .              1985-01-31    1985-12-31    .
      1985-1X-31     .              1985-10-31    1985-12-31    .
      190X-02-29     .              1904-02-29    1908-02-29    .
      19XX-02-29~    .              1904-02-29    1996-02-29    .
      1X00-02-29     .              1200-02-29    1600-02-29    .
      1X01-02-29     none           none          none          none

      # Qualified and unspecified dates inside intervals.
      2004-06-~01/2004-06-~20   .   2004-06-01    2004-06-20    .
      2004-06-XX/2004-07-03     .   2004-06-01    2004-07-03    .
      2003-1X/2004-07-0X        .   2003-10-01    2004-07-09    .
      156X-12-25/..             .   1560-12-25    none          .
      /1XXX-XX?                 .   none          1999-12-31    1000-01-01
      1950S2/1990               .   1900-01-01    1990-12-31    .
      XXXX-12-XX/1990           .   0001-12-01    1990-12-31    1990-01-01
      1990/XXXX-12              .   1990-01-01    9999-12-31    .
      XXXX/..                   .   0001-01-01    none          none
      Y17E7/Y18E7  Y170000000/Y180000000 +170000000-01-01 +180000000-12-31 .

      # One of a set.
      [1667,1668,1670..1672]    .   1667-01-01    1672-12-31    .
      [..1760-12-03]            .   none          1760-12-03    1760-12-03
      [1760-12..]               .   1760-12-01    none          .
      [1760-01,1760-02,1760-12..] . 1760-01-01    none          .
      [1667,1760-12]            .   1667-01-01    1760-12-31    .
      [..1984]                  .   none          1984-12-31    1984-01-01
      [1984]                    .   1984-01-01    1984-12-31    .
      [1668,1667]      [1667,1668]  1667-01-01    1668-12-31    .
      [1667,1667]      [1667]       1667-01-01    1667-12-31    .
      [1990-05,1990]   [1990,1990-05] 1990-01-01  1990-12-31    .
      [1990~,199X,1990?] [199X,1990~,1990?] 1990-01-01 1999-12-31 .
      [1990,XXXX-12]            .   0001-12-01    9999-12-31    1990-01-01
      [XXXX-12-25]              .   0001-12-25    9999-12-25    none

      # All of a set.
      {1667,1668,1670..1672}    .   1667-01-01    1672-12-31    .
      {1960,1961-12}            .   1960-01-01    1961-12-31    .
      {..1984}                  .   none          1984-12-31    1984-01-01
      {..1983-12-31,1984-10-10,1984-11-01..} . none none        1983-12-31
      {2022-04-15,2022-04-14} {2022-04-14,2022-04-15} 2022-04-14 2022-04-15 .
      {Y17E7,1950S2,-0043} {-0043,1950S2,Y170000000} -0043-01-01 +170000000-12-31 .
      """;

  @ParameterizedTest
  @MethodSource("golden")
  void formHasOneTextItsBoundsAndItsPlace(
      String written, String canonical, DayBounds bounds, OptionalLong place) {
    TemporalExpression expression = date(written);
    assertThat(expression.canonical()).isEqualTo(canonical);
    assertThat(expression.bounds()).isEqualTo(bounds);
    assertThat(expression.place()).isEqualTo(place);
    assertThat(date(canonical)).isEqualTo(expression).hasSameHashCodeAs(expression);
  }

  static Stream<Arguments> golden() {
    return lines()
        .filter(row -> !row[1].equals("none"))
        .map(
            row -> {
              DayBounds bounds =
                  new DayBounds(
                      row[2].equals("none") ? DayBounds.NO_FIRST : day(row[2]),
                      row[3].equals("none") ? DayBounds.NO_LAST : day(row[3]));
              return Arguments.of(
                  row[0], row[1].equals(".") ? row[0] : row[1], bounds, place(row[4], bounds));
            });
  }

  @ParameterizedTest
  @MethodSource("withoutDays")
  void whatNoDayMatchesIsNoDate(String written) {
    assertThat(Dates.reads(written)).isFalse();
  }

  static Stream<String> withoutDays() {
    return lines().filter(row -> row[1].equals("none")).map(row -> row[0]);
  }

  @ParameterizedTest
  @CsvSource({
    "2004-06~-11, APPROXIMATE",
    "?2004-06-~11, BOTH",
    "2004-%06-11, BOTH",
    "2001-~34, APPROXIMATE",
    "1950S2?, UNCERTAIN",
    "1950S2, NONE",
    "156X-12-25, NONE",
    "'[1667?,1668]', UNCERTAIN",
    "'{1667~..1668?}', BOTH",
    "2004-06-~01/2004-06-20, APPROXIMATE",
  })
  void qualificationIsTheUnionOfAllMarks(String text, Qualification qualification) {
    assertThat(date(text).qualification()).isEqualTo(qualification);
  }

  @Test
  void marksOfComponentsAreKeptApart() {
    assertThat(date("2004-06~-11"))
        .isNotEqualTo(date("2004-~06-11"))
        .isNotEqualTo(date("2004-06-11~"));
  }

  @Test
  void oneOfIsNotAllOf() {
    assertThat(date("[1990,1991]")).isNotEqualTo(date("{1990,1991}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1984-01-01]", "{1984-01-01}", "2004-06-1X", "2004-~06-11", "1950S4"})
  void estimatesAndSetsAreNoDayAndTellMachinesNoStart(String text) {
    assertThat(date(text).asDay()).isEmpty();
    assertThat(date(text).startDateTime()).isNull();
    assertThat(date(text).endDateTime()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1985-12/1985-XX",
        "1985-04-XX/1985",
        "XXXX/1984",
        "1999/199X",
        "1999/19XX-01",
        "2004-06-3X/2004-06-XX",
        "1999/1950S2",
      })
  void intervalIsInvalidOnlyIfItsEndIsBeforeItsStart(String text) {
    assertThat(date(text).canonical()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1985/1984-XX", "2000/199X", "199X-06/1989", "2000/1950S2", "2001-41/2001-40"})
  void intervalThatCanOnlyEndBeforeItStartsIsInvalid(String text) {
    assertThat(Dates.unreadable(text).message()).endsWith(": the end is before the start");
  }

  @ParameterizedTest
  @CsvSource({
    "1990, 1990-05",
    "199X, 1995-05-05",
    "1990/.., 2003",
    "1990/, 2003",
    "../1990, -0043",
    "/1990, -0043",
    "1990, 1990",
    "2001, 2001-41",
    "2001-40, 2001-33",
    "2001-24, 2002-02",
    "1950S2, 1999",
    "2004-01-01, 2004-01-01T10:10:10Z",
    "2004-01-01T10:10:10Z, 2004-01-01",
    "'[1667,1670..1672]', 1671-05",
    "'[1667,1668]', 1667/1668",
    "1667/1670, '{1667,1670}'",
    "'{..1984,1990..}', '[1983,1995]'",
    "XXXX-12-25, 2022-04-01",
  })
  void coversWhateverIsOnItsDays(String text, String other) {
    assertThat(date(text).covers(date(other))).isTrue();
    assertThat(date(text).overlaps(date(other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "1990-05, 1990",
    "1990/2000, 2000/2001",
    "1990/.., ../2003",
    "2001-24, 2002",
    "'[1667,1670]', 1667/1668",
    "'[1667,1670]', '{1667,1671}'",
    "'{..1984,1990..}', 1984/1990",
  })
  void overlapsWithoutCovering(String text, String other) {
    assertThat(date(text).covers(date(other))).isFalse();
    assertThat(date(text).overlaps(date(other))).isTrue();
    assertThat(date(other).overlaps(date(text))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "1990, 1991",
    "1990/.., 1989-12-31",
    "../1990, 1991",
    "2001-24, 2001-11-30",
    "'[1667,1670]', 1668",
    "'{..1984,1990..}', 1985/1989",
    "'[1667,1670]', '[1668,1669,1671..]'",
  })
  void isApartFromWhatHasNoneOfItsDays(String text, String other) {
    assertThat(date(text).overlaps(date(other))).isFalse();
    assertThat(date(other).overlaps(date(text))).isFalse();
    assertThat(date(text).covers(date(other))).isFalse();
  }

  private static Stream<String[]> lines() {
    return GOLDEN
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(" +"));
  }

  private static OptionalLong place(String text, DayBounds bounds) {
    return switch (text) {
      case "." -> OptionalLong.of(bounds.lo());
      case "none" -> OptionalLong.empty();
      default -> OptionalLong.of(day(text));
    };
  }

  private static long day(String text) {
    return LocalDate.parse(text).toEpochDay();
  }
}
