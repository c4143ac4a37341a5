package org.tarikh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whole sites: the folder {@code content} goes in, the folder {@code expected} comes out. */
class SitesTest {
  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> siteIsAsExpected() throws IOException {
    return Fixtures.foldersIn("sites").stream()
        .map(site -> DynamicTest.dynamicTest(site.getFileName().toString(), () -> check(site)));
  }

  private void check(Path site) throws IOException {
    Path output = temp.resolve(site.getFileName());
    BuildReport report = Fixtures.build(site.resolve("content"), output);
    assertThat(report.outcome())
        .as(report.diagnostics().toString())
        .isEqualTo(BuildReport.Outcome.PUBLISHED);
    Path expected = site.resolve("expected");
    assertThat(Fixtures.filesIn(output)).isEqualTo(Fixtures.filesIn(expected));
    for (String file : Fixtures.filesIn(expected)) {
      assertThat(Files.readString(output.resolve(file)))
          .as(file)
          .isEqualTo(Files.readString(expected.resolve(file)));
    }
    assertThat(report.diagnostics().stream().map(d -> d + "\n").collect(Collectors.joining()))
        .isEqualTo(Files.readString(site.resolve("warnings.txt")));
  }
}
