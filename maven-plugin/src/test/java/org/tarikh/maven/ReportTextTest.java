package org.tarikh.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tarikh.BuildReport;
import org.tarikh.BuildReport.Counts;
import org.tarikh.BuildReport.Outcome;
import org.tarikh.BuildReport.StageTime;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.DiagnosticCode;
import org.tarikh.diagnostic.Location;

class ReportTextTest {
  private static final List<StageTime> STAGES =
      List.of(
          new StageTime("content", Duration.ofMillis(8)),
          new StageTime("article", Duration.ofMillis(2345)));

  @Test
  void saysWhatWasReadMadeAndLeftOutAndHowLongItTook() {
    BuildReport report =
        new BuildReport(
            Outcome.PUBLISHED,
            List.of(
                found(DiagnosticCode.KEY_UNKNOWN),
                found(DiagnosticCode.DATE_INVALID),
                found(DiagnosticCode.KEY_UNKNOWN)),
            new Counts(14, 1, 2, 93, 3, 210, 1),
            STAGES);
    assertThat(ReportText.lines(report))
        .containsExactly(
            "14 articles, 93 events, 3 undated, 210 pages, 1 asset",
            "1 draft left out (-Dtarikh.drafts to publish)",
            "2 future articles left out (-Dtarikh.future to publish)",
            "1 error, 2 warnings",
            "content 0.01 s, article 2.35 s");
  }

  @Test
  void isSilentAboutWhatWasNotLeftOut() {
    BuildReport report =
        new BuildReport(Outcome.CHECKED, List.of(), new Counts(1, 0, 0, 0, 0, 1, 0), STAGES);
    assertThat(ReportText.lines(report))
        .containsExactly(
            "1 article, 0 events, 0 undated, 1 page, 0 assets",
            "0 errors, 0 warnings",
            "content 0.01 s, article 2.35 s");
  }

  private static Diagnostic found(DiagnosticCode code) {
    return Diagnostic.of(code, Location.startOf("articles/a.md"), "amiss");
  }
}
