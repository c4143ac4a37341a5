package org.tarikh;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tarikh.render.Theme;

/**
 * All that one build depends on.
 *
 * @param contentDirectory the folder that holds {@code site.yaml}
 * @param outputDirectory where the site is published; created when absent
 * @param theme the templates and assets that render pages; files in the content folder's {@code
 *     templates/} go before it
 * @param asOf the day that decides what is still to come, or null for {@code site.yaml}'s, else the
 *     day of {@code now} in the site's time zone
 * @param now the moment of the build: SOURCE_DATE_EPOCH where it is set, else the clock
 * @param drafts whether drafts are published too
 * @param future whether articles dated after {@code asOf} are published too
 * @param threads how many threads may work at once, at least 1
 * @param failOnWarning whether a warning stops the publication as an error does
 */
public record BuildRequest(
    Path contentDirectory,
    Path outputDirectory,
    Theme theme,
    @Nullable LocalDate asOf,
    Instant now,
    boolean drafts,
    boolean future,
    int threads,
    boolean failOnWarning) {
  public BuildRequest {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1: " + threads);
    }
  }
}
