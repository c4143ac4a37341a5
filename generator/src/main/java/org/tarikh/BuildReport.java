package org.tarikh;

import java.time.Duration;
import java.util.List;
import org.tarikh.diagnostic.Diagnostic;

/**
 * What came of a build.
 *
 * @param outcome whether the site was published
 * @param diagnostics all that was found, in file order
 * @param counts how much there was
 * @param stages the wall time of each stage, in the order they ran
 */
public record BuildReport(
    Outcome outcome, List<Diagnostic> diagnostics, Counts counts, List<StageTime> stages) {
  public BuildReport {
    diagnostics = List.copyOf(diagnostics);
    stages = List.copyOf(stages);
  }

  /** How a build ended. */
  public enum Outcome {
    /** The output folder holds the new site. */
    PUBLISHED,
    /** Nothing was to be written, and no error was found. */
    CHECKED,
    /** Errors were found; the last good site stays as it was. */
    REJECTED
  }

  /**
   * How much a build read and made.
   *
   * @param articles published articles
   * @param drafts drafts that were left out
   * @param future articles dated after {@code asOf} that were left out
   * @param events events in the chronology
   * @param undated events that have no place in time
   * @param pages pages, feeds and other documents that were rendered
   * @param assets files that were copied
   */
  public record Counts(
      int articles, int drafts, int future, int events, int undated, int pages, int assets) {}

  /** The wall time of one stage. */
  public record StageTime(String stage, Duration time) {}
}
