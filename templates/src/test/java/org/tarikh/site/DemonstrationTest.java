package org.tarikh.site;

import static org.assertj.core.api.Assertions.assertThat;

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
  void everyArticleNamesItsSources() {
    assertThat(Sites.demonstration().pages(PageKind.ARTICLE))
        .allSatisfy(
            article ->
                assertThat(article.document().select("footer .sources li"))
                    .as(article.path())
                    .isNotEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "a year, \\d{4}",
    "a month, \\d{4}-\\d\\d",
    "a day, \\d{4}-\\d\\d-\\d\\d",
    "an interval, [-\\d]+/[-\\d]+",
    "an open end, [-\\d]+/\\.\\.",
    "approximate, [-\\d]+~",
    "uncertain, [-\\d]+\\?",
    "before the common era, -\\d{4}.*"
  })
  void everyKindOfDateOccurs(String kind, String expression) {
    assertThat(expressions()).as(kind).anyMatch(found -> found.matches(expression));
  }

  /** The temporal expressions of all events, as EDTF. */
  private static Stream<String> expressions() {
    return Sites.demonstration()
        .pages(PageKind.ARTICLE)
        .flatMap(page -> page.document().select(".when [data-edtf], .when > time").stream())
        .map(when -> when.attr(when.hasAttr("data-edtf") ? "data-edtf" : "datetime"));
  }
}
