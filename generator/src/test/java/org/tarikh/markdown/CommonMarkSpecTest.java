package org.tarikh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All examples of the CommonMark specification. */
class CommonMarkSpecTest {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| ([^|]+) \\|[^|]*\\| ([0-9, ]+) \\|$");

  /** What our renderers add to elements and leave as it is otherwise. */
  private static final Pattern ADDED =
      Pattern.compile(
          " (?:dir=\"ltr\"|tabindex=\"0\"|loading=\"lazy\"|(?<=<h[1-6] )id=\"[^\"]*\")");

  static List<Example> examples() {
    return ExampleReader.readExamples(TestResources.getSpec());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void coreParserGivesWhatTheSpecificationSays(Example example) {
    String html =
        HtmlRenderer.builder()
            .percentEncodeUrls(true)
            .build()
            .render(MarkdownParser.core(List.of()).parse(example.getSource()));
    assertThat(html).isEqualTo(tabbed(example.getHtml()));
  }

  @Test
  void deviationsAreThoseOfTheTable() throws IOException {
    Map<Integer, String> listed = new TreeMap<>();
    for (MatchResult row :
        ROW.matcher(Files.readString(Path.of("MARKDOWN.md"))).results().toList()) {
      for (String number : row.group(2).split(", ")) {
        assertThat(listed.put(Integer.parseInt(number.strip()), row.group(1)))
            .as("example " + number + " is listed twice")
            .isNull();
      }
    }
    Map<Integer, String> found = new TreeMap<>();
    List<Example> examples = examples();
    for (int number = 1; number <= examples.size(); number++) {
      Example example = examples.get(number - 1);
      String html = ADDED.matcher(html(example.getSource())).replaceAll("");
      if (!html.equals(tabbed(example.getHtml()))) {
        found.put(number, listed.getOrDefault(number, html));
      }
    }
    assertThat(found).isEqualTo(listed);
  }

  /** The specification shows tabs as arrows. */
  private static String tabbed(String html) {
    return html.replace('→', '\t');
  }

  private static String html(String markdown) {
    return new MarkdownParser(false)
        .parse("a.md", markdown, 1, 1)
        .toHtml(new AsWritten(), new HtmlOptions(Set.of(), "", "table", "notes", "back"));
  }
}
