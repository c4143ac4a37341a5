package org.tarikh.maven;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tarikh.BuildReport;
import org.tarikh.BuildReport.Counts;
import org.tarikh.diagnostic.Severity;

/** The report of a build in words. */
final class ReportText {
  private ReportText() {}

  /** What was read and made, what was left out, what was found amiss, and how long it took. */
  static List<String> lines(BuildReport report) {
    Counts counts = report.counts();
    List<String> lines = new ArrayList<>();
    lines.add(
        String.join(
            ", ",
            count(counts.articles(), "article"),
            count(counts.events(), "event"),
            counts.undated() + " undated",
            count(counts.pages(), "page"),
            count(counts.assets(), "asset")));
    if (counts.drafts() > 0) {
      lines.add(count(counts.drafts(), "draft") + " left out (-Dtarikh.drafts to publish)");
    }
    if (counts.future() > 0) {
      lines.add(
          count(counts.future(), "future article") + " left out (-Dtarikh.future to publish)");
    }
    lines.add(findings(report));
    lines.add(
        report.stages().stream()
            .map(stage -> stage.stage() + " " + seconds(stage.time()))
            .collect(Collectors.joining(", ")));
    return List.copyOf(lines);
  }

  /** How many errors and warnings there are. */
  static String findings(BuildReport report) {
    return count(found(report, Severity.ERROR), "error")
        + ", "
        + count(found(report, Severity.WARNING), "warning");
  }

  private static int found(BuildReport report, Severity severity) {
    return (int) report.diagnostics().stream().filter(d -> d.severity() == severity).count();
  }

  static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.2f s", time.toMillis() / 1000.0);
  }
}
