package org.tarikh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.render.Theme;

/** The same input gives the same bytes, whatever the machine. */
class DeterminismTest {
  @TempDir Path temp;

  @Test
  void neitherThreadsNorFolderNorLocaleNorTimeZoneNorClockMatter() throws IOException {
    Path content = Fixtures.resource("sites/every-key/content");
    Map<String, String> here = build(content, "here", 1, "2026-01-01T00:00:00Z");
    Path elsewhere = Fixtures.copy(content, temp.resolve("elsewhere/content"));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(build(elsewhere, "there", 4, "2031-07-01T00:00:00Z")).isEqualTo(here);
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(build(elsewhere, "again", 3, "1999-07-01T00:00:00Z")).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private Map<String, String> build(Path content, String name, int threads, String now)
      throws IOException {
    Path output = temp.resolve(name);
    BuildRequest request =
        new BuildRequest(
            content,
            output,
            Theme.of(Fixtures.resource("theme")),
            null,
            Instant.parse(now),
            false,
            false,
            threads,
            false);
    assertThat(new SiteGenerator(request).generate().outcome())
        .isEqualTo(BuildReport.Outcome.PUBLISHED);
    Map<String, String> files = new TreeMap<>();
    for (String file : Fixtures.filesIn(output)) {
      files.put(file, Files.readString(output.resolve(file)));
    }
    return files;
  }
}
