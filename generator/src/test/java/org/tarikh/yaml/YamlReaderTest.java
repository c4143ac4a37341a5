package org.tarikh.yaml;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tarikh.diagnostic.DiagnosticCode;
import org.tarikh.diagnostic.Location;

class YamlReaderTest {
  @Test
  void scalarsAreRawAndKnowTheirPlace() {
    YamlMap map = map("year: 0622\nflag: yes\nnothing: ~\nlist: [1_000, \"x\"]\n");
    assertThat(scalar(map, "year").text()).isEqualTo("0622");
    assertThat(scalar(map, "year").location()).isEqualTo(new Location("a.md", 2, 7));
    assertThat(scalar(map, "flag").text()).isEqualTo("yes");
    assertThat(scalar(map, "nothing").isNull()).isTrue();
    YamlList list = (YamlList) map.get("list");
    assertThat(list.items().get(0))
        .isEqualTo(new YamlScalar("1_000", true, new Location("a.md", 5, 8)));
    assertThat(list.items().get(1))
        .isEqualTo(new YamlScalar("x", false, new Location("a.md", 5, 15)));
  }

  @Test
  void columnsCountUtf16Units() {
    YamlMap map = map("{\"😀\": أ, b: ج}");
    assertThat(scalar(map, "b").location().column()).isEqualTo(14);
  }

  @Test
  void valueWithAColonGetsTheHintToQuoteIt() {
    assertThat(messages("title: العراق: تاريخ\n"))
        .isEqualTo(
            """
            a.md:2:14: error: yaml-syntax: a value with a colon is not in quotes
                hint: put it into quotes: title: "العراق: تاريخ"
            """);
  }

  @Test
  void tabIsNamed() {
    assertThat(messages("a: b\n\tc: d\n"))
        .isEqualTo(
            """
            a.md:3:1: error: yaml-syntax: a tab cannot indent YAML
                hint: indent with spaces, two for each level
            """);
  }

  @Test
  void openQuotationMarkIsReportedWhereItOpens() {
    assertThat(messages("title: \"بلا إغلاق\ndate: 2022\n"))
        .startsWith(
            "a.md:2:8: error: yaml-syntax: the quotation mark that opens here is not closed\n");
  }

  @Test
  void openBracketIsReportedWhereItOpens() {
    assertThat(messages("tags: [أ, ب\ndate: 2022\n"))
        .startsWith("a.md:2:7: error: yaml-syntax: the bracket that opens here is not closed\n");
  }

  @Test
  void tagsAreNotAllowed() {
    assertThat(messages("a: !!javax.script.ScriptEngineManager [x]\n"))
        .startsWith("a.md:2:4: error: yaml-tag: the tag \"tag:yaml.org,2002:javax.script");
  }

  @Test
  void keyStandsOnce() {
    assertThat(messages("a: 1\nb: 2\na: 3\n"))
        .isEqualTo(
            """
            a.md:4:1: error: yaml-key-duplicate: the key "a" is already in line 2
                hint: keep one of the two
            """);
  }

  @Test
  void depthIsBounded() {
    assertThat(messages("a: " + "[".repeat(100_000)))
        .startsWith("a.md:2:23: error: yaml-limit: the YAML is nested more than 20 deep");
  }

  @Test
  void aliasesCannotMultiply() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 10; i++) {
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, "*a%d, ".formatted(i - 1).repeat(8) + "x"));
    }
    assertThat(messages(bomb.toString())).contains("yaml-limit: the YAML has too many aliases");
  }

  @Test
  void sizeIsBounded() {
    assertThat(messages("a: " + "x".repeat(2_000_000))).contains("yaml-limit");
  }

  @Test
  void aliasStandsForItsValue() {
    YamlMap map = map("a: &x [1]\nb: *x\n");
    assertThat(map.get("b")).isSameAs(map.get("a"));
  }

  @Test
  void unprintableCharacterIsNamed() {
    assertThat(messages("a: b\u0007c\n")).contains("U+0007");
  }

  @Property(tries = 500)
  void noTextMakesItThrow(@ForAll String text) {
    assertThat(YamlReader.read("a.md", text, 2)).isNotNull();
  }

  @Property(tries = 500)
  void noPunctuationMakesItThrow(
      @ForAll
          @net.jqwik.api.constraints.Chars({
            '[', ']', '{', '}', ':', '-', ' ', '\n', '"', '\'', '&', '*', '!', '|', '>', 'a', '#',
            '?', '%', '@', '\t'
          })
          String text) {
    assertThat(YamlReader.read("a.md", text, 2)).isNotNull();
  }

  private static String messages(String yaml) {
    YamlDocument document = YamlReader.read("a.md", yaml, 2);
    return document.diagnostics().stream().map(d -> d + "\n").collect(joining());
  }

  private static YamlMap map(String yaml) {
    YamlDocument document = YamlReader.read("a.md", yaml, 2);
    assertThat(document.diagnostics())
        .extracting("code")
        .doesNotContain(DiagnosticCode.YAML_SYNTAX);
    return (YamlMap) document.root();
  }

  private static YamlScalar scalar(YamlMap map, String key) {
    return (YamlScalar) map.get(key);
  }
}
