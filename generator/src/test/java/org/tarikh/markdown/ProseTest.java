package org.tarikh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a text is prose, at the places where it stands. */
class ProseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "في **14** *نيسان* = في ··14·· ·نيسان·",
        "في \\*14\\* = في ·*14·*",
        "ا `14` ب = ا #### ب",
        "ا ![1990](a.png) ب = ا ############## ب",
        "ا [1990](a.md) ب = ا ·1990####### ب",
        "ا [عام **1990**](a.md 'ب') = ا ·عام ··1990··###########",
        "ا [عام 1990][r] ب = ا ·عام 1990#### ب",
        "ا [1990](date:1991 'ب') ب = ا ·1990················ ب",
        "ا <b>1990</b> ب = ا ###1990#### ب",
        "ا https://a.b/1990، ب = ا ################، ب",
        "ا <https://a.b/1990> ب = ا ################## ب",
        "ا[^1] 1990 = ا#### 1990",
        "14&nbsp;نيسان &amp; &#1634; &lrm;5 = 14 ·····نيسان &···· #······ ·····5",
        "ا & ب &foo; = ا & ب &foo;",
        "~~14~~ نيسان = ··14·· نيسان",
        "- [x] في 1990 = ·|····في 1990",
        "> ## في 1990 = ·|···في 1990",
      })
  void markupIsIgnoredAndWhatIsNotProseIsAWall(String written, String expected) {
    assertThat(drawn(written)).isEqualTo(expected);
  }

  @Test
  void eachParagraphHeadingItemAndCellStandsAlone() {
    assertThat(
            drawn(
                """
                # عام 1990

                نص على
                > سطرين

                1. بند
                2. بند

                | ا | ب |
                |---|---|
                | 1 | 2 |
                """))
        .isEqualTo("··عام 1990·|نص على··|سطرين····|بند···|بند··|·ا·|·ب·············|·1·|·2···");
  }

  @Test
  void quotedLinesAreOneParagraph() {
    assertThat(drawn("> في 14\r\n> نيسان")).isEqualTo("·|في 14\r\n··نيسان");
  }

  @Property
  void isAsLongAsTheTextAndHasItsCharactersInTheirPlaces(@ForAll("texts") String text) {
    Prose prose = new MarkdownParser(false).parse("a.md", text, 1, 1).prose();
    assertThat(prose.text()).hasSameSizeAs(text);
    assertThat(prose.shown()).hasSameSizeAs(text);
    for (int i = 0; i < text.length(); i++) {
      char c = prose.text().charAt(i);
      assertThat(c == text.charAt(i) || "\u200B\uFFFC\u2029 ".indexOf(c) >= 0).isTrue();
    }
  }

  @Provide
  static Arbitrary<String> texts() {
    return Arbitraries.of(
            "*",
            "**",
            "_",
            "`",
            "[",
            "]",
            "(",
            ")",
            "](a.md)",
            "](date:1990)",
            "![",
            "<",
            ">",
            "<b>",
            "&nbsp;",
            "&#1634;",
            "&amp;",
            "&bne;",
            "&foo;",
            "\\",
            "\\|",
            "|",
            "|---|",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            " ",
            "    ",
            "\t",
            "- ",
            "> ",
            "# ",
            "1. ",
            "[^1]",
            "[^1]: ",
            "[r]",
            "[r]: x",
            "~~",
            "https://a.b/",
            "a@b.cc",
            "عام",
            "1990",
            "١٤",
            "نيسان",
            "😀",
            "\u0000",
            "```",
            "===")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  private static String drawn(String text) {
    Prose prose =
        new MarkdownParser(false).parse("a.md", text + "\n\n[^1]: ح\n\n[r]: x.md\n", 1, 1).prose();
    return prose
        .text()
        .substring(0, text.length())
        .replace('\u200B', '·')
        .replace('\uFFFC', '#')
        .replace('\u2029', '|');
  }
}
