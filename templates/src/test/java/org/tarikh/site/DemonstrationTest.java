package org.tarikh.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demonstration site shows what a careful desk would publish. */
class DemonstrationTest {
  @Test
  void nothingIsAmiss() {
    assertThat(Sites.demonstration().report().diagnostics()).isEmpty();
  }

  @Test
  void thereIsEnoughToRead() {
    assertThat(Sites.demonstration().report().counts().articles()).isGreaterThanOrEqualTo(14);
    assertThat(Sites.demonstration().report().counts().events()).isGreaterThanOrEqualTo(90);
  }

  @Test
  void everyArticleNamesItsSources() throws IOException {
    try (Stream<Path> articles = Files.list(Path.of("../content/articles"))) {
      for (Path article : articles.toList()) {
        assertThat(Files.readString(article, UTF_8)).as(article.toString()).contains("\nsources:");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "year, datetime=\"1958\"",
    "month, datetime=\"\\d{4}-\\d\\d\"",
    "day, datetime=\"2018-08-01\"",
    "interval, data-edtf=\"2005-07-01/2013-12-31\"",
    "open end, data-edtf=\"[^\"/]+/\\.\\.\"",
    "approximate, data-edtf=\"[^\"/]+~\"",
    "uncertain, data-edtf=\"[^\"/]+\\?\"",
    "before the common era, data-edtf=\"-\\d{4}"
  })
  void everyKindOfDateOccurs(String kind, String pattern) {
    List<String> pages = Sites.demonstration().pagesToRead();
    assertThat(pages.stream().map(Sites.demonstration()::read))
        .as(kind)
        .anySatisfy(html -> assertThat(html).containsPattern(pattern));
  }
}
