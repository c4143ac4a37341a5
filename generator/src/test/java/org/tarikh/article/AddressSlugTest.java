package org.tarikh.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressSlugTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          العراق               | العراق
          الاتحاد الأوروبي     | الاتحاد-الأوروبي
          EU  Mission          | eu-mission
          Été                  | Été
          TCP/IP               | tcp-ip
          ../../etc/passwd     | etc-passwd
          a?b#c%d              | a-b-c-d
          .hidden              | hidden
          بَغْدَاد              | بغداد
          العـــراق            | العراق
          هٰذا                 | هذا
          ???                  |
          ؟                    |
          !!!                  |
          🎉                   |
          C++                  | c++
          """)
  void nameBecomesTheLastPartOfAnAddress(String name, String slug) {
    assertThat(AddressSlug.of(name)).isEqualTo(slug == null ? "" : slug);
  }

  @Test
  void invisibleCharactersAreDropped() {
    assertThat(AddressSlug.of("\u200Fبغداد\u200E\u0000")).isEqualTo("بغداد");
  }

  @Test
  void decomposedLettersAreComposed() {
    assertThat(AddressSlug.of("ا\u0655ن")).isEqualTo("إن");
  }
}
