package org.tarikh.yaml;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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

  @ParameterizedTest
  @MethodSource("slips")
  void slipOfThePenIsNamedWhereItIsWithTheLineAsItShouldBe(String yaml, String messages) {
    assertThat(messages(yaml.replace("→", "\t"))).isEqualTo(messages.indent(0));
  }

  static Stream<Arguments> slips() {
    return Stream.of(SLIPS.split("(?m)^====\n"))
        .map(slip -> Arguments.of((Object[]) slip.split("(?m)^=>\n")));
  }

  @Test
  void tagsAreNotAllowed() {
    assertThat(messages("a: !!javax.script.ScriptEngineManager [x]\n"))
        .startsWith("a.md:2:4: error: yaml-tag: the tag !!javax.script");
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

  @ParameterizedTest
  @MethodSource("longOnes")
  void messageOfALongTextIsShort(String yaml) {
    assertThat(messages(yaml)).isNotEmpty().hasSizeLessThan(1_000);
  }

  static Stream<String> longOnes() {
    return Stream.of(
        "a: " + "\"x\" ".repeat(100_000),
        "a: [" + "، ".repeat(200_000) + "]",
        "a: x\n" + "  - y\n".repeat(100_000),
        "a: x\n" + "  -y\n".repeat(100_000) + "b:c\n",
        "a: \"" + "\\\"".repeat(200_000),
        "a: " + "b: ".repeat(200_000),
        "a: x #" + "y".repeat(500_000),
        " ".repeat(500_000) + "a:b\nc: d",
        "a: !" + "x".repeat(500_000) + " y",
        "a: *" + "x".repeat(500_000),
        "- ".repeat(400_000) + "@x",
        "x".repeat(500_000) + ": 1\n" + "x".repeat(500_000) + ": 2\n");
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

  private static final String SLIPS =
      """
      title: @handle
      date: 2022-04-20
      =>
      a.md:2:8: error: yaml-syntax: a value cannot begin with "@"
          hint: put it into quotes: title: "@handle"
      ====
      title: %50
      date: 2022-04-20
      =>
      a.md:2:8: error: yaml-syntax: a value cannot begin with "%"
          hint: put it into quotes: title: "%50"
      ====
      title: `code`
      =>
      a.md:2:8: error: yaml-syntax: a value cannot begin with "`"
          hint: put it into quotes: title: "`code`"
      ====
      title: العراق: تاريخ
      date: 2022
      =>
      a.md:2:14: error: yaml-syntax: a value with a colon is not in quotes
          hint: put it into quotes: title: "العراق: تاريخ"
      ====
      summary: نص طويل فيه: نقطتان "ومقتبس"
      =>
      a.md:2:21: error: yaml-syntax: a value with a colon is not in quotes
          hint: put it into quotes: summary: 'نص طويل فيه: نقطتان "ومقتبس"'
      ====
      title: "بلا إغلاق
      date: 2022
      =>
      a.md:2:8: error: yaml-syntax: the quotation mark that opens here is not closed
          hint: close it: title: "بلا إغلاق"
      ====
      title: 'it's here'
      date: 2022
      =>
      a.md:2:11: error: yaml-syntax: a text goes on after the quotation mark that closes it
          hint: put the whole into quotes: title: "it's here"
      ====
      title: "هو "مقتبس" هنا"
      date: 2022
      =>
      a.md:2:12: error: yaml-syntax: a text goes on after the quotation mark that closes it
          hint: put the whole into quotes: title: 'هو "مقتبس" هنا'
      ====
      events:
      →- date: 1958
      =>
      a.md:3:1: error: yaml-syntax: a tab cannot indent YAML
          hint: indent with spaces:   - date: 1958
      ====
      title: أ
      →date: 2022
      =>
      a.md:3:1: error: yaml-syntax: a tab cannot indent YAML
          hint: indent with spaces:   date: 2022
      ====
      title:abc
      date: 2022
      =>
      a.md:2:7: error: yaml-syntax: a space is missing after the colon
          hint: write title: abc
      ====
      date: 2022
      title:abc
      =>
      a.md:3:7: error: yaml-syntax: a space is missing after the colon
          hint: write title: abc
      ====
      date: 2022
      title:abc
      summary: x
      =>
      a.md:3:7: error: yaml-syntax: a space is missing after the colon
          hint: write title: abc
      ====
      title: كأس #1 في العراق
      date: 2022
      =>
      a.md:2:12: warning: yaml-comment: "#1 في العراق" is a comment, and no part of the value
          hint: put the value into quotes: title: "كأس #1 في العراق"; or write a space after the #
      ====
      title: "كأس #1" في العراق
      date: 2022
      =>
      a.md:2:15: error: yaml-syntax: a text goes on after the quotation mark that closes it
          hint: put the whole into quotes: title: '"كأس #1" في العراق'
      ====
      tags: العراق
        - بغداد
      date: 2022
      =>
      a.md:2:7: error: yaml-syntax: a list cannot go on below a value
          hint: write tags: [العراق, بغداد]
      ====
      tags: [أ, ب
      date: 2022
      =>
      a.md:2:7: error: yaml-syntax: the bracket that opens here is not closed
          hint: close it: tags: [أ, ب], or put the value into quotes if it is a text
      ====
      tags: [أ, ب]]
      date: 2022
      =>
      a.md:2:13: error: yaml-syntax: something stands after the bracket that closes
          hint: remove it, or put the value into quotes if it is a text: tags: "[أ, ب]]"
      ====
      title: [أ] ب
      date: 2022
      =>
      a.md:2:11: error: yaml-syntax: something stands after the bracket that closes
          hint: remove it, or put the value into quotes if it is a text: title: "[أ] ب"
      ====
      title: {أ
      date: 2022
      =>
      a.md:2:8: error: yaml-syntax: the bracket that opens here is not closed
          hint: close it: title: {أ}, or put the value into quotes if it is a text
      ====
      title: *نجم
      =>
      a.md:2:8: error: yaml-syntax: the alias *نجم stands for nothing
          hint: if the value begins with *, put it into quotes: "*نجم"
      ====
      title: &نجم
      =>
      a.md:2:8: error: yaml-syntax: a value cannot begin with "&"
          hint: put it into quotes: title: "&نجم"
      ====
      title: !مهم
      =>
      a.md:2:8: error: yaml-syntax: a value cannot begin with "!"
          hint: put it into quotes: title: "!مهم"
      ====
      title: - أ
      =>
      a.md:2:8: error: yaml-syntax: a value cannot begin with "-"
          hint: put it into quotes: title: "- أ"
      ====
      title: > أ
      =>
      a.md:2:8: error: yaml-syntax: a value cannot begin with ">"
          hint: put it into quotes: title: "> أ"
      ====
      title: | أ
      =>
      a.md:2:8: error: yaml-syntax: a value cannot begin with "|"
          hint: put it into quotes: title: "| أ"
      ====
      title: ? أ
      =>
      a.md:2:8: error: yaml-syntax: a value cannot begin with "?"
          hint: put it into quotes: title: "? أ"
      ====
      title: , أ
      =>
      a.md:2:8: error: yaml-syntax: a value cannot begin with ","
          hint: put it into quotes: title: ", أ"
      ====
        title: أ
      date: 2022
      =>
      a.md:3:1: error: yaml-syntax: the line does not begin where the lines above do
          hint: give keys, and list items, of one level the same number of spaces before them
      ====
      title: أ
        date: 2022
      =>
      a.md:3:3: error: yaml-syntax: the line does not begin where the lines above do
          hint: give keys, and list items, of one level the same number of spaces before them
      ====
      events:
        - date: 1958
         title: أ
      =>
      a.md:4:4: error: yaml-syntax: the line does not begin where the lines above do
          hint: give keys, and list items, of one level the same number of spaces before them
      ====
      events:
        - date: 1958
          title: أ
           text: ب
      =>
      a.md:5:6: error: yaml-syntax: the line does not begin where the lines above do
          hint: give keys, and list items, of one level the same number of spaces before them
      ====
      events:
      - date: 1958
        title: أ
       - date: 1959
      =>
      a.md:5:2: error: yaml-syntax: the line does not begin where the lines above do
          hint: give keys, and list items, of one level the same number of spaces before them
      ====
      title أ
      date: 2022
      =>
      a.md:2:6: error: yaml-syntax: a line has no colon after its key
          hint: write title: أ
      ====
      title: أ
      date 2022
      =>
      a.md:3:5: error: yaml-syntax: a line has no colon after its key
          hint: write date: 2022
      ====
      title: أ
      date: 2022
      just text
      =>
      a.md:4:5: error: yaml-syntax: a line has no colon after its key
          hint: write just: text
      ====
      title： أ
      date: 2022
      =>
      a.md:2:6: error: yaml-syntax: after a key stands a colon, not "："
          hint: write title: أ
      ====
      "title: أ
      =>
      a.md:2:1: error: yaml-syntax: the quotation mark that opens here is not closed
          hint: close it: "title: أ"
      ====
      title: "a\\qb"
      =>
      a.md:2:11: error: yaml-syntax: in double quotes a backslash begins an escape, and this is none
          hint: write \\\\ for a backslash, or put the value into single quotes
      ====
      title: “أ: ب”
      =>
      a.md:2:10: error: yaml-syntax: a value with a colon is not in quotes
          hint: put it into quotes: title: "“أ: ب”"
      ====
      title: «أ: ب»
      =>
      a.md:2:10: error: yaml-syntax: a value with a colon is not in quotes
          hint: put it into quotes: title: "«أ: ب»"
      ====
      title: أ
      ---
      more: x
      =>
      a.md:3:1: error: yaml-syntax: a second YAML document begins here
          hint: remove the line of three hyphens
      ====
      title: a\\u200F
      people: [أ، ب]
      =>
      a.md:3:11: error: yaml-syntax: an Arabic comma does not divide a list
          hint: write people: [أ, ب], or put the value into quotes
      ====
      image: {src: a.jpg alt: ب}
      =>
      a.md:2:23: error: yaml-syntax: between these brackets a comma is missing, or a value with a colon is not in quotes
          hint: put a comma between the values, and a value with a colon into quotes
      ====
      image: { src: a.jpg, credit: رويترز: وكالة }
      =>
      a.md:2:36: error: yaml-syntax: between these brackets a comma is missing, or a value with a colon is not in quotes
          hint: put a comma between the values, and a value with a colon into quotes
      ====
      url: https://example.org/a: b
      =>
      a.md:2:27: error: yaml-syntax: a value with a colon is not in quotes
          hint: put it into quotes: url: "https://example.org/a: b"
      ====
      tags:
        -أ
        -ب
      date: 2022
      =>
      a.md:3:3: error: yaml-syntax: a space is missing after the hyphen of a list
          hint: write - أ
      ====
      title: كأس العراق #1
      tags: [ أ ، ب، ج ]
      events:
        - date: 1958 #تأكد
          title: #1
      =>
      a.md:2:19: warning: yaml-comment: "#1" is a comment, and no part of the value
          hint: put the value into quotes: title: "كأس العراق #1"; or write a space after the #
      a.md:3:11: error: yaml-syntax: an Arabic comma does not divide a list
          hint: write tags: [ أ, ب, ج ], or put the value into quotes
      a.md:5:16: warning: yaml-comment: "#تأكد" is a comment, and no part of the value
          hint: put the value into quotes: - date: "1958 #تأكد"; or write a space after the #
      a.md:6:12: warning: yaml-comment: "#1" is a comment, and no part of the value
          hint: put the value into quotes: title: "#1"; or write a space after the #
      ====
      tags:
        - أ #ب
        -ج
      =>
      a.md:4:3: error: yaml-syntax: a space is missing after the hyphen of a list
          hint: write - ج
      ====
      tags: [العراق، بغداد]
      title: "كتاب "أ" و"ب""
      =>
      a.md:2:14: error: yaml-syntax: an Arabic comma does not divide a list
          hint: write tags: [العراق, بغداد], or put the value into quotes
      a.md:3:14: error: yaml-syntax: a text goes on after the quotation mark that closes it
          hint: put the whole into quotes: title: 'كتاب "أ" و"ب"'
      """;
}
