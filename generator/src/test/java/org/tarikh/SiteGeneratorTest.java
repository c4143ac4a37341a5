package org.tarikh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.diagnostic.DiagnosticCode;
import org.tarikh.render.Theme;

class SiteGeneratorTest {
  private static final Path EVERY_KEY = Fixtures.resource("sites/every-key/content");

  @TempDir Path temp;

  @Test
  void countsWhatWasReadAndMade() throws IOException {
    BuildReport report = Fixtures.build(EVERY_KEY, temp.resolve("site"));
    BuildReport.Counts counts = report.counts();
    assertThat(counts.articles()).isEqualTo(3);
    assertThat(counts.drafts()).isEqualTo(1);
    assertThat(counts.future()).isEqualTo(1);
    assertThat(counts.events()).isEqualTo(9);
    assertThat(counts.undated()).isEqualTo(1);
    assertThat(counts.assets()).isEqualTo(1);
    assertThat(counts.pages())
        .as("documents without the theme's one asset and the copied asset")
        .isEqualTo(
            Fixtures.filesIn(temp.resolve("site")).stream()
                .filter(
                    file -> file.endsWith(".html") || !file.contains("/") && !file.startsWith(".t"))
                .toList()
                .size());
    assertThat(report.stages())
        .extracting(BuildReport.StageTime::stage)
        .containsExactly("content", "article", "chronology", "page", "render and write");
  }

  @Test
  void checkWritesNothing() throws IOException {
    Path output = temp.resolve("site");
    BuildReport report = new SiteGenerator(Fixtures.request(EVERY_KEY, output)).check();
    assertThat(report.outcome()).isEqualTo(BuildReport.Outcome.CHECKED);
    assertThat(output).doesNotExist();
  }

  @Test
  void draftsAndFutureArticlesAreThereWhenAskedFor() throws IOException {
    Path output = temp.resolve("site");
    BuildReport report = new SiteGenerator(request(output, null, true, true, false)).generate();
    assertThat(report.counts().articles()).isEqualTo(5);
    assertThat(output.resolve("articles/draft/index.html")).exists();
    assertThat(output.resolve("articles/future/index.html")).exists();
  }

  @Test
  void asOfDecidesWhatIsStillToCome() throws IOException {
    Path output = temp.resolve("site");
    new SiteGenerator(request(output, LocalDate.parse("2032-01-01"), false, false, false))
        .generate();
    assertThat(Files.readString(output.resolve("chronology/index.html"))).doesNotContain("مرتقب");
    assertThat(output.resolve("articles/future/index.html")).exists();
  }

  @Test
  void warningStopsThePublicationWhenAskedTo() throws IOException {
    Path output = temp.resolve("site");
    BuildReport report = new SiteGenerator(request(output, null, false, false, true)).generate();
    assertThat(report.outcome()).isEqualTo(BuildReport.Outcome.REJECTED);
    assertThat(output).doesNotExist();
  }

  @Test
  void errorLeavesTheLastGoodSite() throws IOException {
    Path content =
        Fixtures.copy(Fixtures.resource("sites/minimal/content"), temp.resolve("content"));
    Path output = temp.resolve("site");
    Fixtures.build(content, output);
    String good = Files.readString(output.resolve("index.html"));
    Files.writeString(content.resolve("articles/bad.md"), "بلا مقدمة\n");
    BuildReport report = Fixtures.build(content, output);
    assertThat(report.outcome()).isEqualTo(BuildReport.Outcome.REJECTED);
    assertThat(report.diagnostics())
        .extracting("code")
        .containsExactly(DiagnosticCode.FRONT_MATTER_MISSING);
    assertThat(Files.readString(output.resolve("index.html"))).isEqualTo(good);
  }

  @Test
  void siteWithoutArticlesIsASite() throws IOException {
    Path content = Files.createDirectories(temp.resolve("content"));
    Files.writeString(content.resolve("site.yaml"), "title: فارغ\nbaseUrl: https://example.org/\n");
    Path output = temp.resolve("site");
    assertThat(Fixtures.build(content, output).outcome()).isEqualTo(BuildReport.Outcome.PUBLISHED);
    assertThat(output.resolve("chronology/index.html")).exists();
    assertThat(output.resolve("tags")).doesNotExist();
  }

  @Test
  void siteTemplateGoesBeforeTheThemes() throws IOException {
    Path content =
        Fixtures.copy(Fixtures.resource("sites/minimal/content"), temp.resolve("content"));
    Files.createDirectories(content.resolve("templates"));
    Files.writeString(content.resolve("templates/404.ftlh"), "<p>${site.title}: لا شيء هنا</p>");
    Path output = temp.resolve("site");
    Fixtures.build(content, output);
    assertThat(Files.readString(output.resolve("404.html"))).isEqualTo("<p>موقع: لا شيء هنا</p>");
  }

  private BuildRequest request(
      Path output, @Nullable LocalDate asOf, boolean drafts, boolean future, boolean strict)
      throws IOException {
    return new BuildRequest(
        EVERY_KEY,
        output,
        Theme.of(Fixtures.resource("theme")),
        asOf,
        Instant.parse("2026-01-01T00:00:00Z"),
        drafts,
        future,
        2,
        strict);
  }
}
