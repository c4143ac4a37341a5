package org.tarikh.yaml;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class YamlFieldsTest {
  @Test
  void emptyListIsNotAMissingList() {
    YamlFields fields = fields("tags: []\n");
    assertThat(fields.texts("tags")).isEmpty();
    assertThat(fields.texts("people")).isNull();
  }

  @Test
  void textAloneIsAListOfOne() {
    assertThat(fields("tags: العراق\n").texts("tags"))
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
    assertThat(fields.requiredText("title")).isNull();
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
                hint: write one of false, true
            """);
  }

  @Test
  void typeIsNamed() {
    YamlFields fields = fields("events: 1958\nimage: [a]\n");
    assertThat(fields.maps("events")).isEmpty();
    assertThat(fields.map("image")).isNull();
    assertThat(messages(fields))
        .contains("\"events\" must be a list of mappings, not the text \"1958\"")
        .contains("\"image\" must be a mapping, not a list");
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
