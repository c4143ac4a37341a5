package org.tarikh.maven;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the moment of a build from what the environment says. */
final class BuildTime {
  private BuildTime() {}

  /**
   * The day that the property {@code tarikh.asOf} names, or null where it is not set.
   *
   * @throws IllegalArgumentException if it names no day
   */
  static @Nullable LocalDate day(@Nullable String asOf) {
    if (asOf == null) {
      return null;
    }
    try {
      return LocalDate.parse(asOf.strip());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "tarikh.asOf: \"" + asOf + "\" is not a day: write it as in 2026-11-24", e);
    }
  }

  /**
   * The moment of the build.
   *
   * @param sourceDateEpoch the environment variable <a
   *     href="https://reproducible-builds.org/specs/source-date-epoch/">SOURCE_DATE_EPOCH</a>, or
   *     null where it is not set
   * @throws IllegalArgumentException if the variable is not a number of seconds
   */
  static Instant now(@Nullable String sourceDateEpoch, Clock clock) {
    if (sourceDateEpoch == null || sourceDateEpoch.isBlank()) {
      return clock.instant();
    }
    try {
      return Instant.ofEpochSecond(Long.parseLong(sourceDateEpoch.strip()));
    } catch (NumberFormatException | DateTimeException e) {
      throw new IllegalArgumentException(
          "SOURCE_DATE_EPOCH: \""
              + sourceDateEpoch
              + "\" is not a number of seconds since 1970-01-01, as in 1795478400",
          e);
    }
  }
}
