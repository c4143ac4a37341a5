package org.tarikh.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarikh.diagnostic.Location;
import org.tarikh.diagnostic.TextPlaces;

class ValuePlacesTest {
  /** In each, the letter Q stands once in what was written and once in the value. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: Qب\n",
        "a: أ ب Q\n",
        "a: أ\n  ب\n   Q\nb: 1\n",
        "a: \"أ \\\"ب\\\" Q\"\n",
        "a: \"\\u0623\\x41\\U0001F600 Q\"\n",
        "a: \"أ\n   ب\\\n  Q\"\n",
        "a: 'أ ''ب'' Q'\n",
        "a: |\n  أ\n  ب Q\n",
        "a: |\n  أ\n\n    ب Q\nb: 1\n",
        "a: |-\n\n  أ\n  Q\n",
        "a: >\n  أ\n  ب\n\n  ج Q\n",
        "x: 1\nlist:\n  - a: >-\n      أ\n      Q\n",
        "a: |\r\n  أ\r\n  Q\r\n",
      })
  void everyCharacterIsFoundWhereItWasWritten(String yaml) {
    Text text = firstWithQ(yaml);
    TextPlaces value = new TextPlaces("a.md", text.value(), 1, 1);
    TextPlaces written = new TextPlaces("a.md", yaml, 2, 1);
    assertThat(new YamlPlaces("a.md", yaml, 2).of(text).at(value.at(text.value().indexOf('Q'))))
        .isEqualTo(written.at(yaml.indexOf('Q')));
  }

  @Test
  void whatDoesNotAgreeStandsWhereTheValueBegins() {
    Text text = new Text("غيره", new Location("a.md", 2, 4));
    assertThat(new YamlPlaces("a.md", "a: نص\n", 2).of(text).at(new Location("a.md", 1, 3)))
        .isEqualTo(new Location("a.md", 2, 4));
  }

  @Property(tries = 500)
  void everyPlaceIsInTheFile(
      @ForAll @Chars({'"', '\'', '|', '>', ' ', '\n', '\\', 'n', 'u', '0', 'ب', '-', '\t'})
          String written) {
    String yaml = "a: " + written + "\n";
    if (YamlReader.read("a.md", yaml, 2).root() instanceof YamlMap map
        && map.get("a") instanceof YamlScalar scalar) {
      Text text = new Text(scalar.text().strip(), scalar.location());
      ValuePlaces places = new YamlPlaces("a.md", yaml, 2).of(text);
      TextPlaces value = new TextPlaces("a.md", text.value(), 1, 1);
      for (int i = 0; i <= text.value().length(); i++) {
        assertThat(places.at(value.at(i)).line())
            .isBetween(2, 2 + (int) yaml.chars().filter(c -> c == '\n').count());
      }
    }
  }

  private static Text firstWithQ(String yaml) {
    return find(YamlReader.read("a.md", yaml, 2).root());
  }

  private static Text find(YamlNode node) {
    if (node instanceof YamlScalar scalar && scalar.text().contains("Q")) {
      return new Text(scalar.text().strip(), scalar.location());
    }
    if (node instanceof YamlMap map) {
      return find(map.entries().get(map.entries().size() - 1).value()) != null
          ? find(map.entries().get(map.entries().size() - 1).value())
          : find(map.entries().get(0).value());
    }
    return node instanceof YamlList list ? find(list.items().get(0)) : null;
  }
}
