package org.tarikh.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildTimeTest {
  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  @Test
  void asOfIsADay() {
    assertThat(BuildTime.day(" 2024-02-29 ")).isEqualTo(LocalDate.of(2024, 2, 29));
  }

  @Test
  void asOfThatIsNotSetIsLeftToTheSite() {
    assertThat(BuildTime.day(null)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-02-29", "2024-2-9", "2024", "today", ""})
  void asOfThatIsNoDayIsNamed(String asOf) {
    assertThatThrownBy(() -> BuildTime.day(asOf))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("tarikh.asOf: \"%s\" is not a day: write it as in 2026-11-24", asOf);
  }

  @Test
  void sourceDateEpochGoesBeforeTheClock() {
    assertThat(BuildTime.now("86400", CLOCK)).isEqualTo(Instant.parse("1970-01-02T00:00:00Z"));
  }

  @Test
  void clockCountsWhereSourceDateEpochIsNotSetOrEmpty() {
    assertThat(BuildTime.now(null, CLOCK)).isEqualTo(NOW);
    assertThat(BuildTime.now("", CLOCK)).isEqualTo(NOW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-24", "1.5", "9223372036854775807"})
  void sourceDateEpochThatIsNoNumberOfSecondsIsNamed(String value) {
    assertThatThrownBy(() -> BuildTime.now(value, CLOCK))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "SOURCE_DATE_EPOCH: \"%s\" is not a number of seconds since 1970-01-01,"
                + " as in 1795478400",
            value);
  }
}
