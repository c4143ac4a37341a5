package org.tarikh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dates as the settings of a site want them shown. */
class ShownDatesTest {
  @TempDir Path temp;

  @Test
  void hijriDateStandsBesideEachDateWhereTheSiteWantsIt() throws IOException {
    assertThat(chronology("hijri: true\n"))
        .contains("<time datetime=\"2022-04-15\">15 نيسان 2022</time> (14 رمضان 1443 هـ)")
        .contains("منذ <time datetime=\"1990\">عام 1990</time> (1410–1411 هـ)");
  }

  @Test
  void hijriDateIsNotShownUnasked() throws IOException {
    assertThat(chronology("")).contains("15 نيسان 2022").doesNotContain("هـ");
  }

  private String chronology(String settings) throws IOException {
    Path site = temp.resolve("site");
    Files.createDirectories(site.resolve("articles"));
    Files.writeString(
        site.resolve("site.yaml"), "title: موقع\nbaseUrl: https://example.org/\n" + settings);
    Files.writeString(
        site.resolve("articles/a.md"),
        """
        ---
        title: أ
        date: 2022-04-20
        events:
          - {date: 2022-04-15, title: الوصول}
          - {date: 1990/.., title: القطيعة}
        ---
        """);
    Path output = temp.resolve("out");
    assertThat(Fixtures.build(site, output).outcome()).isEqualTo(BuildReport.Outcome.PUBLISHED);
    return Files.readString(output.resolve("chronology/index.html"));
  }
}
