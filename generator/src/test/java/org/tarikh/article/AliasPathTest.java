package org.tarikh.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasPathTest {
  @ParameterizedTest
  @CsvSource({
    "/old/path/, /old/path/",
    "/old/path, /old/path/",
    "/v1.2, /v1.2/",
    "/article.php, /article.php/",
    "/old.html, /old.html",
    "/old/INDEX.HTM, /old/INDEX.HTM",
    "/بغداد/, /بغداد/",
    "/%D8%A7%D9%84%D8%B9%D8%B1%D8%A7%D9%82/, /العراق/",
    "/%d8%a7/, /ا/",
    "/100%25/, /100%/",
    "/a+b/, /a+b/",
  })
  void formerAddressIsAPathOfTheSite(String written, String path) {
    assertThat(AliasPath.of(written)).isEqualTo(path);
  }

  @Test
  void lettersAreComposed() {
    assertThat(AliasPath.of("/\u0627\u0655ن/")).isEqualTo("/إن/");
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "old| write \"/old/\"",
        "old/path.html| write \"/old/path.html\"",
        "https://example.org/old/?p=1#top| write \"/old/\"",
        "//example.org/old| write \"/old/\"",
        "/old/?p=1| write \"/old/\"",
        "/| write the path alone, beginning with a slash, such as \"/old/path/\"",
        "/a//b/| write the path alone, beginning with a slash, such as \"/old/path/\"",
        "/../etc/| write the path alone, beginning with a slash, such as \"/old/path/\"",
        "/%2E%2E/etc/| write the path alone, beginning with a slash, such as \"/old/path/\"",
        "/a b/| write the path alone, beginning with a slash, such as \"/old/path/\"",
        "/a%00b/| write the path alone, beginning with a slash, such as \"/old/path/\"",
        "/%C3%28/| write the path alone, beginning with a slash, such as \"/old/path/\"",
        "/%D8%A/| write the path alone, beginning with a slash, such as \"/old/path/\"",
      },
      delimiter = '|')
  void anythingElseIsRefusedWithAHint(String written, String hint) {
    assertThat(AliasPath.of(written)).isNull();
    assertThat(AliasPath.hint(written)).isEqualTo(hint);
  }
}
