package org.tarikh;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ROOT;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.article.ArticleReader;
import org.tarikh.article.Articles;
import org.tarikh.chronology.Chronology;
import org.tarikh.config.SiteConfig;
import org.tarikh.content.SourceText;
import org.tarikh.content.SourceTree;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.DiagnosticCode;
import org.tarikh.diagnostic.Severity;
import org.tarikh.page.SitePlan;
import org.tarikh.page.SitePlanner;
import org.tarikh.page.ThemeSettings;
import org.tarikh.render.RenderException;
import org.tarikh.render.Renderer;
import org.tarikh.render.Theme;

/** One broken site for every diagnostic, each with its exact messages in {@code expected.txt}. */
class BrokenSitesTest {
  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> eachSiteGetsItsMessages() throws IOException {
    return Fixtures.foldersIn("broken").stream()
        .map(site -> DynamicTest.dynamicTest(site.getFileName().toString(), () -> check(site)));
  }

  @Test
  void everyCodeHasASiteThatShowsIt() throws IOException {
    assertThat(Fixtures.foldersIn("broken").stream().map(site -> site.getFileName().toString()))
        .containsExactlyInAnyOrderElementsOf(ids());
    for (DiagnosticCode code : DiagnosticCode.values()) {
      assertThat(expected(code.id())).contains(": " + code.id() + ": ");
    }
  }

  @Test
  void everyCodeIsInTheListForWritersWithAnExampleAndTheMend() throws IOException {
    List<String> sections =
        List.of(Files.readString(Path.of("DIAGNOSTICS.md")).split("(?m)^##+ (?=`)"));
    assertThat(sections.stream().skip(1).map(section -> section.split("`")[1]))
        .containsExactlyInAnyOrderElementsOf(ids());
    for (String section : sections.subList(1, sections.size())) {
      String code = section.split("`")[1];
      Severity severity =
          DiagnosticCode.valueOf(code.toUpperCase(ROOT).replace('-', '_')).severity();
      assertThat(section.toLowerCase(ROOT))
          .contains("\n" + severity.label() + ": ")
          .contains(". mend: ");
      String example = section.split("```")[1].strip();
      assertThat(example).contains(": " + code + ": ").contains("    hint: ");
      // A very long value is shortened.
      assertThat(expected(code)).contains(List.of(example.split("…(?=ا)")));
    }
  }

  private static List<String> ids() {
    return Stream.of(DiagnosticCode.values()).map(DiagnosticCode::id).toList();
  }

  private static String expected(String code) throws IOException {
    return Files.readString(Fixtures.resource("broken").resolve(code).resolve("expected.txt"));
  }

  private void check(Path site) throws IOException {
    Path content = Fixtures.copy(site.resolve("content"), temp.resolve(site.getFileName()));
    Path output = temp.resolve(site.getFileName() + "-output");
    if (Files.exists(site.resolve("output"))) {
      Fixtures.copy(site.resolve("output"), output);
    }
    List<String> before = Fixtures.filesIn(output);
    addWhatNoRepositoryHolds(site, content);
    if (site.endsWith("file-changed")) {
      assertThat(changedWhileBuilding(content) + "\n")
          .isEqualTo(Files.readString(site.resolve("expected.txt"), UTF_8));
      return;
    }
    BuildReport report = Fixtures.build(content, output);
    String actual = report.diagnostics().stream().map(d -> d + "\n").collect(joining());
    assertThat(actual).isEqualTo(Files.readString(site.resolve("expected.txt"), UTF_8));
    if (Diagnostic.anyError(report.diagnostics())) {
      assertThat(report.outcome()).isEqualTo(BuildReport.Outcome.REJECTED);
      assertThat(Fixtures.filesIn(output)).isEqualTo(before);
    } else {
      assertThat(report.outcome()).isEqualTo(BuildReport.Outcome.PUBLISHED);
    }
  }

  private static void addWhatNoRepositoryHolds(Path site, Path content) throws IOException {
    if (site.endsWith("file-too-large")) {
      Files.writeString(content.resolve("articles/a.md"), "ا".repeat(SourceText.MAX_BYTES));
    } else if (site.endsWith("file-unreadable")) {
      Files.createSymbolicLink(content.resolve("articles/loop"), Path.of("."));
    } else if (site.endsWith("path-outside")) {
      Files.createSymbolicLink(content.resolve("assets"), Path.of("../.."));
    }
  }

  /** Runs the stages one by one, and changes an article after it was read. */
  private static Diagnostic changedWhileBuilding(Path content) throws IOException {
    SourceTree sources = SourceTree.scan(content);
    SiteConfig config = SiteSettings.read(sources).config();
    LocalDate asOf = LocalDate.parse("2026-01-01");
    Articles articles = new ArticleReader(config, asOf, false, false).readAll(sources);
    SitePlan plan =
        new SitePlanner(config, ThemeSettings.DEFAULT, asOf)
            .plan(sources, articles, Chronology.of(articles.published()));
    Files.writeString(content.resolve("articles/a.md"), "تغيّر", StandardOpenOption.APPEND);
    Renderer renderer = new Renderer(Theme.of(Fixtures.resource("theme")));
    return catchThrowableOfType(
            RenderException.class, () -> renderer.pagesOf(plan).forEach(page -> {}))
        .diagnostic();
  }
}
