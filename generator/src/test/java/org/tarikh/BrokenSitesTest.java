package org.tarikh;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.content.SourceText;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.DiagnosticCode;

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
    for (DiagnosticCode code : DiagnosticCode.values()) {
      Path expected = Fixtures.resource("broken").resolve(code.id()).resolve("expected.txt");
      assertThat(Files.readString(expected)).contains(": " + code.id() + ": ");
    }
  }

  @Test
  void everyCodeIsInTheListForWriters() throws IOException {
    List<String> documented =
        Files.readAllLines(Path.of("DIAGNOSTICS.md")).stream()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.substring(3, line.indexOf('`', 3)))
            .toList();
    assertThat(documented)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(DiagnosticCode.values()).map(DiagnosticCode::id).toList());
  }

  private void check(Path site) throws IOException {
    Path content = Fixtures.copy(site.resolve("content"), temp.resolve(site.getFileName()));
    Path output = temp.resolve(site.getFileName() + "-output");
    if (Files.exists(site.resolve("output"))) {
      Fixtures.copy(site.resolve("output"), output);
    }
    List<String> before = Fixtures.filesIn(output);
    complete(site.getFileName().toString(), content);
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

  /** What is too large to keep among the sources, or happens during a build. */
  private static void complete(String site, Path content) throws IOException {
    Path article = content.resolve("articles/a.md");
    if (site.equals("file-too-large")) {
      Files.writeString(article, "ا".repeat(SourceText.MAX_BYTES));
    }
  }
}
