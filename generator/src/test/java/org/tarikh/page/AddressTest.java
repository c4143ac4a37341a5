package org.tarikh.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {
  @Test
  void folderIsServedFromItsIndex() {
    assertThat(new Address("/articles/a/").file()).isEqualTo("articles/a/index.html");
    assertThat(Address.HOME.file()).isEqualTo("index.html");
    assertThat(Address.NOT_FOUND.file()).isEqualTo("404.html");
  }

  @Test
  void rootLeadsHomeFromAnyDepth() {
    assertThat(Address.HOME.root()).isEqualTo("./");
    assertThat(new Address("/about/").root()).isEqualTo("../");
    assertThat(new Address("/articles/a/").root()).isEqualTo("../../");
    assertThat(new Address("/old.html").root()).isEqualTo("./");
  }

  @Test
  void arabicIsPercentEncoded() {
    assertThat(new Address("/tags/العراق/").encoded())
        .isEqualTo("/tags/%D8%A7%D9%84%D8%B9%D8%B1%D8%A7%D9%82/");
  }

  @Test
  void whatIsEncodedIsDecodedAgain() {
    String text = "أ b%c/#?&+~é😀";
    assertThat(LinkTargets.decode(Address.encode(text))).isEqualTo(text);
  }

  @Test
  void perCentSignWithoutDigitsStays() {
    assertThat(LinkTargets.decode("100% و%zz و%D")).isEqualTo("100% و%zz و%D");
  }
}
