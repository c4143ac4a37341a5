package org.tarikh.yaml;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class YamlFieldsTest {
  @Test
  void emptyListIsNotAMissingList() {
    YamlFields fields = fields("tags: []\n");
    assertThat(fields.lines("tags")).isEmpty();
    assertThat(fields.lines("people")).isNull();
  }

  @Test
  void textAloneIsAListOfOne() {
    assertThat(fields("tags: العراق\n").lines("tags"))
        .extracting(Text::value)
        .containsExactly("العراق");
  }

  @Test
  void unknownKeyNamesTheNearest() {
    YamlFields fields = fields("sumary: x\n");
    fields.text("title");
    fields.text("summary");
    assertThat(messages(fields))
        .isEqualTo(
            """
            a.md:2:1: warning: key-unknown: the key "sumary" is not known, so its value is not used
                hint: did you mean "summary"?
            """);
  }

  @Test
  void keyWithoutValueIsMissing() {
    YamlFields fields = fields("title:\n");
    assertThat(fields.requiredLine("title")).isNull();
    assertThat(messages(fields))
        .startsWith("a.md:2:7: error: key-missing: \"title\" is required and has no value\n");
  }

  @Test
  void wordsAreNamedWhenNoneFits() {
    YamlFields fields = fields("draft: نعم\n");
    assertThat(fields.bool("draft", false)).isFalse();
    assertThat(messages(fields))
        .isEqualTo(
            """
            a.md:2:8: error: value-invalid: "نعم" is not one of the values of "draft"
                hint: write false or true
            """);
  }

  @Test
  void typeIsNamed() {
    YamlFields fields = fields("events: 1958\nimage: [a]\n");
    assertThat(fields.maps("events", "{date: …}")).isEmpty();
    assertThat(fields.map("image", "{src: …}")).isNull();
    assertThat(messages(fields))
        .isEqualTo(
            """
            a.md:2:9: error: value-type: "events" must be a list of mappings, not the text "1958"
                hint: write it as events: [{date: …}]
            a.md:3:8: error: value-type: "image" must be a mapping, not a list
                hint: write it as image: {src: …}
            """);
  }

  @Test
  void keyWithoutAValueIsAbsent() {
    YamlFields fields = fields("tags:\nsources: ~\nmenu: null\nimage:\nslug:\ndraft:\n");
    assertThat(fields.lines("tags")).isNull();
    assertThat(fields.maps("sources", "{name: …}")).isNull();
    assertThat(fields.maps("menu", "{title: …}")).isNull();
    assertThat(fields.map("image", "{src: …}")).isNull();
    assertThat(fields.line("slug")).isNull();
    assertThat(fields.bool("draft", false)).isFalse();
    assertThat(messages(fields)).isEmpty();
  }

  @Test
  void severalLinesAreNoLine() {
    YamlFields fields =
        fields("title: |\n  عنوان\n  طويل\nsummary: |\n  سطر\n  آخر\ndate: >\n  1958\n");
    fields.requiredLine("title");
    assertThat(fields.line("date")).extracting(Text::value).isEqualTo("1958");
    assertThat(fields.text("summary")).extracting(Text::value).isEqualTo("سطر\nآخر");
    assertThat(messages(fields))
        .isEqualTo(
            """
            a.md:2:8: error: value-invalid: "title" has several lines, and takes one
                hint: write it on one line: title: "عنوان طويل"
            """);
  }

  @Test
  void keyWithoutABlankAfterItsColonIsUnderstood() {
    YamlFields fields = fields("image: {src:a.jpg, alt: ب}\n");
    YamlFields image = new YamlFields(fields.map("image", "{src: …}"));
    image.line("src");
    image.line("alt");
    assertThat(messages(image))
        .endsWith("    hint: write src: a.jpg, with a space after the colon\n");
  }

  @Test
  void wordHasItsMeaning() {
    assertThat(fields("a: one\n").oneOf("a", Map.of("one", 1), 0)).isEqualTo(1);
  }

  private static YamlFields fields(String yaml) {
    return new YamlFields((YamlMap) YamlReader.read("a.md", yaml, 2).root());
  }

  private static String messages(YamlFields fields) {
    return fields.finish().stream().map(d -> d + "\n").collect(joining());
  }
}
