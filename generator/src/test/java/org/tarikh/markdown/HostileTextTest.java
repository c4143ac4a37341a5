package org.tarikh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.diagnostic.Diagnostic;

/** Texts made to hang or to crash the build, or to get out of their place in a page. */
class HostileTextTest {
  private static final int LENGTH = 1_000_000;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'> '; 1:1; the text is nested 100 deep or more",
        "'['; 1:1; the paragraph has more than 10000 of the marks * _ ~ [",
        "'*[a](b) '; 1:1; the paragraph has more than 10000 of the marks * _ ~ [",
        "'~~a '; 1:1; the paragraph has more than 10000 of the marks * _ ~ [",
        "'![](a'; 1:1; the paragraph has more than 10000 of the marks * _ ~ [",
        "'[^a] '; 1:1; the paragraph has more than 10000 of the marks * _ ~ ["
      })
  void textBeyondTheBoundsIsNamedAndLeftOut(String unit, String place, String message) {
    assertThat(diagnostics(unit.repeat(LENGTH / unit.length())))
        .containsExactly(
            "a.md:"
                + place
                + ": error: markdown-limit: "
                + message
                + "\n    hint: make it simpler, or divide it into several files");
  }

  @Test
  void shortRowsUnderAWideHeadAreCountedAsCells() {
    String head = "|a".repeat(500) + "|\n" + "|-".repeat(500) + "|\n";
    assertThat(diagnostics(head + "|\n".repeat(300_000)))
        .containsExactly(
            "a.md:401:1: error: markdown-limit: the tables have more than 200000 cells up to here\n"
                + "    hint: make it simpler, or divide it into several files");
  }

  @Test
  void linesWithoutABlankLineAreCounted() {
    assertThat(diagnostics("\\\n".repeat(300_000)))
        .containsExactly(
            "a.md:10001:1: error: markdown-limit: more than 10000 lines stand without a blank line\n"
                + "    hint: make it simpler, or divide it into several files");
    assertThat(diagnostics(("\\\n".repeat(10_000) + "\n").repeat(3))).isEmpty();
  }

  /** A long address, or a long title, that many links refer to would fill the memory. */
  @ParameterizedTest
  @CsvSource({"'/%s', ''", "'/a', '%s'"})
  void referenceCountsAsOftenAsItIsUsed(String address, String title) {
    String definition = "[a]: " + address + (title.isEmpty() ? "" : " '" + title + "'") + "\n\n";
    String text = definition.formatted("x".repeat(400_000)) + "[a] ".repeat(9_000);
    assertThat(diagnostics(text))
        .containsExactly(
            "a.md:1:1: error: markdown-limit: the addresses and titles of all links have more than"
                + " 1048576 characters\n"
                + "    hint: make it simpler, or divide it into several files");
  }

  @ParameterizedTest
  @CsvSource({
    "']'",
    "'`'",
    "'<'",
    "'<!-- '",
    "'&amp;'",
    "'http://a.b/'",
    "'a@'",
    "'\\'",
    "'a](b)'",
    "'://'"
  })
  void longTextOfOneThingIsRead(String unit) {
    String text = unit.repeat(LENGTH / unit.length());
    assertThat(diagnostics(text)).allSatisfy(d -> assertThat(d).doesNotContain("error"));
  }

  @Test
  void equalHeadingsAllHaveIds() {
    String html = html(new MarkdownParser(false), "# عنوان\n\n".repeat(40_000));
    assertThat(html).contains("<h2 id=\"عنوان\">", "<h2 id=\"عنوان-40000\">");
  }

  @Property(tries = 500)
  void nothingRunsWhateverTheText(@ForAll("markdown") String text) {
    for (boolean rawHtml : List.of(false, true)) {
      org.jsoup.nodes.Document page =
          org.jsoup.Jsoup.parse("<body>" + html(new MarkdownParser(rawHtml), text));
      assertThat(page.select("script, style, iframe, object, embed, form, base, meta, link"))
          .isEmpty();
      Harmless.assertAttributesRunNothing(page);
    }
  }

  @Provide
  Arbitrary<String> markdown() {
    return Arbitraries.of(
            "<script>",
            "</script>",
            "alert(1)",
            "<img src=x onerror=",
            "\"",
            "'",
            ">",
            "<",
            "[a](",
            "javascript:",
            "JaVa\tScript:",
            "data:text/html,",
            ")",
            "![",
            "](",
            "<a href=",
            "date:1990",
            "\n",
            "\n\n",
            " ",
            "`",
            "```\n",
            "|",
            "|-|\n",
            "[^1]",
            "[^1]: ",
            "# ",
            "- [ ] ",
            "~~",
            "**",
            "&#106;",
            "&quot;",
            "<!--",
            "-->",
            "<style>",
            "<svg onload=",
            "\u0000",
            "\uD800",
            "\u202E",
            "https://a.b",
            "//a.b",
            "\\",
            "x",
            "<![CDATA[",
            "]]>",
            "<math>",
            "<base href=")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  private static List<String> diagnostics(String text) {
    MarkdownDocument document = new MarkdownParser(false).parse("a.md", text, 1, 1);
    document.toHtml(new AsWritten(), options());
    return document.diagnostics().stream().map(Diagnostic::toString).toList();
  }

  private static String html(MarkdownParser parser, String text) {
    return parser.parse("a.md", text, 1, 1).toHtml(new AsWritten(), options());
  }

  private static HtmlOptions options() {
    return new HtmlOptions(Set.of(), "", "table", "notes", "back");
  }
}
