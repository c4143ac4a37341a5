package org.tarikh.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarikh.date.Dates.date;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TotalOrderTest {
  private static final Comparator<TemporalExpression> ORDER = TemporalExpression.order();

  @Test
  void containerComesBeforeWhatItContains() {
    assertThat(sorted("1990-05", "1990", "1990-01-01", "1990/1995", "1990-01"))
        .containsExactly("1990/1995", "1990", "1990-01", "1990-01-01", "1990-05");
  }

  @Test
  void unboundedComesBeforeBounded() {
    assertThat(sorted("1990/2100", "1990/..", "1990")).startsWith("1990/..", "1990/2100");
  }

  @Test
  void timesComeAfterTheirDayByWallClockThenByOffsetAsText() {
    assertThat(
            sorted(
                "2004-01-01T10:10:10Z",
                "2004-01-01T10:10:10",
                "2004-01-01T10:10:10+05:00",
                "2004-01-01T09:00:00-09:00",
                "2004-01-01",
                "2004-01-02"))
        .containsExactly(
            "2004-01-01",
            "2004-01-01T09:00:00-09:00",
            "2004-01-01T10:10:10",
            "2004-01-01T10:10:10+05:00",
            "2004-01-01T10:10:10Z",
            "2004-01-02");
  }

  @Test
  void knownStartComesBeforeOpenOrUnknownStart() {
    assertThat(sorted("/1990", "../1990", "1990", "1990~"))
        .containsExactly("1990", "1990~", "../1990", "/1990");
  }

  @Test
  void qualificationIsOrderedAsNoneApproximateUncertainBoth() {
    assertThat(sorted("1990%", "1990?", "1990~", "1990"))
        .containsExactly("1990", "1990~", "1990?", "1990%");
  }

  @Test
  void yearsBeforeTheCommonEraComeFirst() {
    assertThat(sorted("0001", "0000", "-0001", "Y-10000"))
        .containsExactly("Y-10000", "-0001", "0000", "0001");
  }

  @Test
  void undatedHasNoPlaceInTheOrder() {
    assertThatThrownBy(() -> ORDER.compare(date("1990"), date("XXXX-12-XX")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("XXXX-12-XX is undated");
    assertThatThrownBy(() -> ORDER.compare(date("../.."), date("1990")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("../.. is undated");
  }

  @Test
  void setStandsWhereItsEarliestDateThatIsKnownDoes() {
    assertThat(sorted("1991", "[1990,1995]", "{..1992}", "[1994,XXXX-12]", "1993"))
        .containsExactly("[1990,1995]", "1991", "{..1992}", "1993", "[1994,XXXX-12]");
  }

  @Test
  void unspecifiedDigitsAndEstimatesAreOrderedByTheirDays() {
    assertThat(sorted("1950S3", "195X", "19XX", "1950", "1950S2", "195X-12-25", "1950-1X"))
        .containsExactly("1950S2", "19XX", "1950S3", "195X", "1950", "1950-1X", "195X-12-25");
  }

  @Property(tries = 1000)
  void orderIsAntisymmetricAndConsistentWithEquals(
      @ForAll("dated") TemporalExpression a, @ForAll("dated") TemporalExpression b) {
    assertThat(Integer.signum(ORDER.compare(a, b))).isEqualTo(-Integer.signum(ORDER.compare(b, a)));
    assertThat(ORDER.compare(a, b) == 0)
        .isEqualTo(a.equals(b))
        .isEqualTo(a.canonical().equals(b.canonical()));
  }

  @Property(tries = 1000)
  void orderIsTransitive(
      @ForAll("dated") TemporalExpression a,
      @ForAll("dated") TemporalExpression b,
      @ForAll("dated") TemporalExpression c) {
    List<TemporalExpression> sorted = Stream.of(a, b, c).sorted(ORDER).toList();
    assertThat(ORDER.compare(sorted.get(0), sorted.get(1))).isNotPositive();
    assertThat(ORDER.compare(sorted.get(1), sorted.get(2))).isNotPositive();
    assertThat(ORDER.compare(sorted.get(0), sorted.get(2))).isNotPositive();
  }

  @Property(tries = 1000)
  void containersComeFirstWhereBothStartsAreKnown(
      @ForAll("dated") TemporalExpression a, @ForAll("dated") TemporalExpression b) {
    boolean known = startsAtItsPlace(a) && startsAtItsPlace(b);
    boolean larger = a.bounds().contains(b.bounds()) && !b.bounds().contains(a.bounds());
    if (known && larger && !(a instanceof DateTime)) {
      assertThat(ORDER.compare(a, b)).isNegative();
    }
  }

  @Provide
  Arbitrary<TemporalExpression> dated() {
    return Dates.dated();
  }

  private static boolean startsAtItsPlace(TemporalExpression expression) {
    return expression.place().orElseThrow() == expression.bounds().lo();
  }

  private static List<String> sorted(String... texts) {
    return Stream.of(texts)
        .map(Dates::date)
        .sorted(ORDER)
        .map(TemporalExpression::canonical)
        .toList();
  }
}
