package org.tarikh.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {
  private static final List<String> KEYS =
      List.of("title", "date", "id", "alt", "tags", "summary", "baseUrl", "timeZone");

  @ParameterizedTest
  @CsvSource({
    "sumary, summary",
    "Summary, summary",
    "SUMMARY, summary",
    "baseurl, baseUrl",
    "base_url, baseUrl",
    "ID, id",
    "Tag, tags",
    "titel, title",
    "sumamry, summary",
    "dtae, date",
    "lat, alt",
    "time-zone, timeZone",
  })
  void slipOfThePenIsUnderstood(String written, String meant) {
    assertThat(Nearest.of(written, KEYS)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "i", "it", "ab", "xyz", "author", "keywords", "publisher"})
  void nothingIsProposedForAnotherName(String written) {
    assertThat(Nearest.of(written, KEYS)).isNull();
  }

  @Test
  void firstOfEquallyNearWordsIsTaken() {
    assertThat(Nearest.of("bat", List.of("cat", "bar"))).isEqualTo("bar");
  }

  @Test
  void veryLongWordIsNotCompared() {
    assertThat(Nearest.of("a".repeat(101), List.of("a".repeat(100)))).isNull();
  }

  @Test
  void arabicNamesAreComparedToo() {
    assertThat(Nearest.of("العارق", List.of("بغداد", "العراق"))).isEqualTo("العراق");
  }
}
