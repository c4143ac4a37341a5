package org.tarikh.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarikh.date.Dates.date;
import static org.tarikh.date.Dates.days;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "1990, 1990, 199x, 19xx",
    "762, 0762, 076x, 07xx",
    "1, 0001, 000x, 00xx",
    "12345, 12345, 1234x, 123xx",
    "0, bce-1, bce-10-1, bce-100-1",
    "-1753, bce-1754, bce-1760-1751, bce-1800-1701",
    "-99, bce-100, bce-100-91, bce-100-1",
  })
  void yearStandsInItsDecadeAndCentury(long year, String slug, String decade, String century) {
    Period period = Period.year(year);
    assertThat(period.slug()).isEqualTo(slug);
    assertThat(period.decade().slug()).isEqualTo(decade);
    assertThat(period.decade().century().slug()).isEqualTo(century);
  }

  @Test
  void firstCenturyAndDecadeBeginWithTheYearOne() {
    assertThat(Period.year(5).century()).isEqualTo(new Period(Period.Kind.CENTURY, 1, 99));
    assertThat(Period.year(5).decade()).isEqualTo(new Period(Period.Kind.DECADE, 1, 9));
  }

  @Test
  void periodsBeforeTheCommonEraAreCountedInItsYears() {
    assertThat(Period.year(-99).century()).isEqualTo(new Period(Period.Kind.CENTURY, -99, 0));
    assertThat(Period.year(-1753).decade()).isEqualTo(new Period(Period.Kind.DECADE, -1759, -1750));
  }

  @Test
  void boundsAreWholeYears() {
    assertThat(Period.year(1990).decade().bounds()).isEqualTo(days("1990-01-01", "1999-12-31"));
  }

  @Test
  void yearsThatAreNoPeriodAreRefused() {
    assertThatThrownBy(() -> new Period(Period.Kind.DECADE, 1995, 2004))
        .hasMessage("not a DECADE: from 1995 to 2004");
  }

  @ParameterizedTest
  @CsvSource({
    "1990-05-03, 1990",
    "1990-01-01, 1990",
    "1990, 1990",
    "199X, 199x",
    "1990/1995, 199x",
    "1991/1995, 1991",
    "1990-05/1997, 1990",
    "1990/2005, 199x",
    "1900/1995, 19xx",
    "1900/.., 19xx",
    "1900, 1900",
    "1850/1950, 185x",
    "1855/1950, 1855",
    "19XX, 19xx",
    "../1990, 1990",
    "2001-24, 2001",
    "-0099/0000, bce-100-1",
    "-17XX, bce-1800-1701",
    "-175X~, bce-1760-1751",
    "-0009/0009, bce-10-1",
    "00XX, 00xx",
    "000X, 000x",
    "00XX/.., 00xx",
    "0000/0099, bce-1",
    "-00XX, bce-100-1",
    "-000X, bce-10-1",
    "-009X, bce-100-91",
    "-01XX, bce-200-101",
    "0000, bce-1",
    "-0001, bce-2",
    "-0099, bce-100",
    "-0100, bce-101",
    "-0199/-0100, bce-200-101",
    "-0099/-0090, bce-100-91",
    "0099, 0099",
    "0100, 0100",
    "0100/0199, 01xx",
    "01XX, 01xx",
    "0001/0099, 00xx",
  })
  void expressionStandsUnderOnePeriod(String text, String slug) {
    assertThat(Period.placeOf(date(text)).slug()).isEqualTo(slug);
  }

  @Test
  void undatedStandsNowhere() {
    assertThatThrownBy(() -> Period.placeOf(date("/.."))).hasMessage("/.. is undated");
  }

  /** A chronology prints a period's own events, then those of the periods within it. */
  @Property(tries = 1000)
  void groupingByPeriodKeepsTheTotalOrder(
      @ForAll @Size(min = 2, max = 20) List<@From("dated") TemporalExpression> dates) {
    List<TemporalExpression> ordered = dates.stream().sorted(TemporalExpression.order()).toList();
    List<Period> places = ordered.stream().map(Period::placeOf).toList();
    assertThat(places).isEqualTo(places.stream().sorted().toList());
  }

  @Property(tries = 300)
  void periodsNestAndComeBeforeWhatTheyContain(
      @ForAll @LongRange(min = -3000, max = 3000) long year) {
    Period decade = Period.year(year).decade();
    Period century = Period.year(year).century();
    assertThat(decade.bounds().contains(Period.year(year).bounds())).isTrue();
    assertThat(century.bounds().contains(decade.bounds())).isTrue();
    assertThat(decade.century()).isEqualTo(century);
    assertThat(Stream.of(Period.year(year), decade, century).sorted())
        .containsExactly(century, decade, Period.year(year));
  }

  @Property(tries = 300)
  void placeBeginsNoLaterThanTheExpression(@ForAll("dated") TemporalExpression date) {
    DayBounds period = Period.placeOf(date).bounds();
    long place = date.place().orElseThrow();
    assertThat(period.contains(new DayBounds(place, place))).isTrue();
  }

  @Provide
  Arbitrary<TemporalExpression> dated() {
    return Dates.dated();
  }
}
