package org.tarikh.yaml;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarikh.diagnostic.Diagnostic;

/** YAML made to hang or to crash the build. */
class HostileYamlTest {
  private static final int LENGTH = 1 << 20;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'['; 21",
        "'{'; 21",
        "'{a: '; 81",
        "'- '; 41",
        "'? '; 41",
        "'? - '; 41",
        "'[{'; 21",
      })
  void depthIsBounded(String unit, int column) {
    assertThat(messages(unit.repeat(LENGTH / unit.length())))
        .isEqualTo(
            "a.md:2:"
                + column
                + ": error: yaml-limit: the YAML is nested more than 20 deep\n"
                + "    hint: front matter needs three levels at most\n");
  }

  @Test
  void depthOfIndentedKeysIsBounded() {
    String deep = IntStream.range(0, 1400).mapToObj(i -> " ".repeat(i) + "a:\n").collect(joining());
    assertThat(messages(deep))
        .startsWith("a.md:22:21: error: yaml-limit: the YAML is nested more than 20 deep\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'a%d: b\n', 25001",
    "'? a%d\n: b\n', 50001",
    "'- %d\n', 50001",
    "'a%d: &%d b\n', 25001"
  })
  void numberOfValuesIsBounded(String unit, int line) {
    String yaml =
        IntStream.range(0, 60_000)
            .mapToObj(i -> unit.replace("%d", Integer.toString(i)))
            .collect(joining());
    assertThat(messages(yaml))
        .startsWith("a.md:" + line + ":")
        .contains("error: yaml-limit: the YAML has more than 50000 values\n");
  }

  @Test
  void aliasesThatDoubleAreStopped() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(messages(bomb.toString()))
        .startsWith("a.md:15:12: error: yaml-limit: the YAML has too many aliases\n");
  }

  @Test
  void aliasOfItselfStandsForNothing() {
    assertThat(messages("a: &x [*x]\n"))
        .startsWith("a.md:2:8: error: yaml-syntax: the alias *x stands for nothing\n");
  }

  @Test
  void mergeKeyMergesNothing() {
    YamlDocument document = YamlReader.read("a.md", "<<: {title: x}\n", 2);
    assertThat(document.diagnostics()).isEmpty();
    assertThat(((YamlMap) document.root()).get("title")).isNull();
  }

  @Test
  void everyRepeatOfAKeyIsNamed() {
    assertThat(YamlReader.read("a.md", "a: b\n".repeat(20_000), 2).diagnostics())
        .hasSize(19_999)
        .last()
        .hasToString(
            "a.md:20001:1: error: yaml-key-duplicate: the key \"a\" is already in line 2\n"
                + "    hint: keep one of the two");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'a: \"\\U99999999\"'; 5",
        "'a: \"\\UFFFFFFFF\"'; 5",
        "'a: \"x\\x'; 6",
        "'a: \"\\u'; 5",
        "'a: \"\\q\"'; 6",
        "'a: \"\\U00110000\"'; 7",
      })
  void escapeThatIsNoneIsNamed(String yaml, int column) {
    assertThat(messages(yaml))
        .isEqualTo(
            "a.md:2:"
                + column
                + ": error: yaml-syntax: in double quotes a backslash begins an escape, and this is"
                + " none\n    hint: write \\\\ for a backslash, or put the value into single"
                + " quotes\n");
  }

  @ParameterizedTest
  @CsvSource({"\\0,0000", "\\x1b,001B", "\\uD800,D800", "\\uFFFE,FFFE", "\\x7f,007F", "\\N,0085"})
  void escapeCannotWriteWhatNoPageCanHold(String escape, String character) {
    assertThat(messages("a: \"" + escape + "\"\n"))
        .isEqualTo(
            "a.md:2:4: error: yaml-syntax: the value has the character U+"
                + character
                + ", which no page can hold\n"
                + "    hint: remove its escape, which begins with a backslash\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0007", "\0", "\u001B", "\u007F", "\u009B", "\uFFFE", "\uDC00"})
  void characterThatYamlForbidsIsNamedWhereItStands(String character) {
    assertThat(messages("a: b\nç: 😀" + character))
        .startsWith("a.md:3:6: error: yaml-syntax: the character U+")
        .endsWith("is not allowed in YAML\n    hint: remove it; it is invisible in most editors\n");
  }

  @Test
  void faultThatSnakeYamlGivesNoPlaceIsNamedWhereReadingCameTo() {
    assertThat(messages("- a\n- - \"x\ny\"z\n"))
        .isEqualTo(
            """
            a.md:3:5: error: yaml-syntax: the YAML cannot be read from here
                hint: write "key: value"; put a value with signs of its own into quotes
            """);
  }

  @Test
  void lineOfAMegabyteIsRead() {
    assertThat(messages("a: " + "ب".repeat(LENGTH - 10))).isEmpty();
    assertThat(messages("# " + "ب".repeat(LENGTH - 10))).isEmpty();
    assertThat(messages("#\n".repeat(LENGTH / 2))).isEmpty();
  }

  @Test
  void messagesAboutALineOfAMegabyteAreShort() {
    for (String unit :
        List.of(
            "\"", "'", ":", "%", "&", "*a ", "!", "a: ", "[,", "{: ", "a: &b ", "@", "? b", "<<")) {
      assertThat(
              YamlReader.read("a.md", "a: " + unit.repeat(1_000_000 / unit.length()), 2)
                  .diagnostics())
          .allSatisfy(d -> assertThat(d.toString()).hasSizeLessThan(500));
    }
  }

  @Property(tries = 2_000)
  void noTextMakesItThrow(@ForAll("yaml") String text) {
    YamlDocument document = YamlReader.read("a.md", text, 2);
    for (Diagnostic diagnostic : document.diagnostics()) {
      assertThat(diagnostic.location().line()).isGreaterThanOrEqualTo(2);
      assertThat(diagnostic.location().column()).isPositive();
      assertThat(diagnostic.hint()).as(diagnostic.toString()).isNotBlank();
    }
    assertThat(
            document.root() != null
                || text.lines().noneMatch(l -> l.matches("[a-z].*"))
                || !document.diagnostics().isEmpty())
        .as("what cannot be read has a diagnostic")
        .isTrue();
  }

  @Provide
  Arbitrary<String> yaml() {
    return Arbitraries.of(
            "a",
            "b",
            ": ",
            ":",
            "- ",
            "? ",
            "\n",
            "\n  ",
            "\n    ",
            "\t",
            " ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "\"",
            "'",
            "\\",
            "\\U",
            "\\x",
            "99999999",
            "&a ",
            "*a",
            "!",
            "!!str ",
            "|",
            ">",
            "|+\n",
            "#",
            " # ",
            "%",
            "%YAML 1.1",
            "---",
            "...",
            "\n---\n",
            "~",
            "<<",
            "@",
            "`",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\r",
            "😀",
            "\uD800",
            "\0",
            "ع")
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }

  private static String messages(String yaml) {
    return YamlReader.read("a.md", yaml, 2).diagnostics().stream()
        .map(d -> d + "\n")
        .collect(joining());
  }
}
