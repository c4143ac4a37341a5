package org.tarikh.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ProlepticGregorianTest {

  @Property(tries = 1000)
  void daysAreThoseOfLocalDate(@ForAll @LongRange(min = -4_000_000, max = 4_000_000) long day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    assertThat(
            ProlepticGregorian.epochDay(date.getYear(), date.getMonthValue(), date.getDayOfMonth()))
        .isEqualTo(day);
    assertThat(ProlepticGregorian.yearOf(day)).isEqualTo(date.getYear());
    assertThat(ProlepticGregorian.daysOf(date.getYear(), date.getMonthValue()))
        .isEqualTo(date.lengthOfMonth());
  }

  @Property(tries = 1000)
  void yearsReachAsFarAsTheBound(
      @ForAll @LongRange(min = -YearPart.FARTHEST, max = YearPart.FARTHEST) long year,
      @ForAll @IntRange(min = 1, max = 12) int month) {
    assertThat(ProlepticGregorian.yearOf(ProlepticGregorian.epochDay(year, month, 1)))
        .isEqualTo(year);
  }

  @Test
  void yearEndsTheDayBeforeTheNextBegins() {
    assertThat(ProlepticGregorian.epochDay(0, 12, 31) + 1)
        .isEqualTo(ProlepticGregorian.epochDay(1, 1, 1));
  }
}
