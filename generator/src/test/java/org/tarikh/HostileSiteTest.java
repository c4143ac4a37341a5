package org.tarikh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.markdown.Harmless;
import org.xml.sax.InputSource;

/** Sites whose writers mean harm. */
class HostileSiteTest {
  /** Would run, close or evaluate something in any page, feed or template that took it as it is. */
  private static final String WORDS =
      "\"'><script>alert(1)</script><img src=x onerror=alert(1)></title></script>]]>-->"
          + "${7*7}<#stop><!--&lt;&#x202e;\\u003c{{7}}";

  private static final String SITE = "title: موقع\nbaseUrl: https://example.org/\n";

  @TempDir Path temp;

  @Test
  void wordsStayWordsOnEveryPage() throws IOException {
    String quoted = "'" + WORDS.replace("'", "''") + "'";
    write(
        "site.yaml",
        "title: W\ndescription: W\nbaseUrl: https://example.org/\nrawHtml: true\n"
                .replace("W", quoted)
            + "menu:\n  - {title: "
            + quoted
            + ", link: /chronology/}\n");
    write("assets/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    write(
        "articles/a.md",
        """
        ---
        title: W
        date: 2020-01-01
        summary: W
        authors: [W]
        tags: [W]
        people: [W]
        places: [W]
        sources: [{name: W, url: 'https://example.org/?"><script>alert(1)</script>'}]
        image: {src: assets/a.svg, alt: W, credit: W}
        events:
          - date: 1990
            title: W
            text: W
            importance: major
            sources: [{name: W, url: 'https://example.org/'}]
            image: {src: assets/a.svg, alt: W, credit: W}
        ---
        # W

        W

        [W](date:1991 "حدث W")
        """
            .replace("W\"", WORDS.replace("\"", "\\\"") + "\"")
            .replaceAll("(?m)W(?=[\\],}]|$)", java.util.regex.Matcher.quoteReplacement(quoted))
            .replace("[W](", "[" + WORDS.replace("]", "\\]") + "]("));
    BuildReport report = build();
    assertThat(report.outcome())
        .as(report.diagnostics().toString())
        .isEqualTo(BuildReport.Outcome.PUBLISHED);
    for (Path file : pages()) {
      assertNothingRuns(file);
    }
    assertThat(page("articles/a/index.html").select("h1").first().text())
        .isEqualTo(WORDS.replace("  ", " "));
    assertThat(xml("feed.xml").getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo(WORDS);
    xml("sitemap.xml");
  }

  @Test
  void whatNoSiteCanHoldIsNamedFileByFile() throws IOException {
    write("site.yaml", SITE);
    front("alias-out", "aliases: [/../../etc/, //evil.example/, /a/../../b/]", "");
    front("alias-scheme", "aliases: ['javascript:alert(1)', 'https://evil.example/']", "");
    front("bomb", "a: &a [x, x]\nb: &b [*a, *a]\n" + "c: [" + "*b, ".repeat(200) + "]", "");
    front("deep-yaml", "x: " + "[".repeat(5_000), "");
    front("deep-quotes", "", "> ".repeat(5_000) + "نص");
    front("escape", "summary: \"\\U99999999\"", "");
    front("image-out", "image: {src: ../../etc/passwd, alt: نص}", "![نص](../../../etc/passwd)");
    front("lines", "", "\\\n".repeat(20_000));
    front("link-script", "", "[نص](javascript:alert(1)) ![نص](data:image/svg+xml,x)");
    front("marks", "", "![[](".repeat(20_000));
    front("reference", "", "[a]: /" + "x".repeat(400_000) + "\n\n" + "[a] ".repeat(5_000));
    front("source-script", "sources: [{name: نص, url: 'javascript:alert(1)'}]", "");
    front("table", "", "|a".repeat(999) + "|\n" + "|-".repeat(999) + "|\n" + "|b\n".repeat(999));
    front("tag", "summary: !!javax.script.ScriptEngineManager [x]", "");
    BuildReport report = build();
    assertThat(report.outcome()).isEqualTo(BuildReport.Outcome.REJECTED);
    assertThat(temp.resolve("site")).doesNotExist();
    assertThat(report.diagnostics())
        .extracting(d -> d.location() + " " + d.code().id())
        .containsExactly(
            "articles/alias-out.md:4:11 value-invalid",
            "articles/alias-out.md:4:24 value-invalid",
            "articles/alias-out.md:4:41 value-invalid",
            "articles/alias-scheme.md:4:11 value-invalid",
            "articles/alias-scheme.md:4:34 value-invalid",
            "articles/bomb.md:6:397 yaml-limit",
            "articles/deep-quotes.md:6:1 markdown-limit",
            "articles/deep-yaml.md:4:23 yaml-limit",
            "articles/escape.md:4:11 yaml-syntax",
            "articles/image-out.md:4:14 asset-missing",
            "articles/image-out.md:6:7 path-outside",
            "articles/lines.md:10006:1 markdown-limit",
            "articles/link-script.md:6:6 link-scheme",
            "articles/link-script.md:6:33 link-scheme",
            "articles/marks.md:6:1 markdown-limit",
            "articles/reference.md:6:1 markdown-limit",
            "articles/source-script.md:4:27 link-scheme",
            "articles/table.md:207:1 markdown-limit",
            "articles/tag.md:4:10 yaml-tag",
            "articles/tag.md:4:10 value-type");
    assertThat(report.diagnostics()).allSatisfy(d -> assertThat(d.toString()).hasSizeLessThan(600));
  }

  @Test
  void whatMultipliesItselfOverThePagesIsCounted() throws IOException {
    write("site.yaml", SITE);
    front("alias", "aliases: [/" + "x/".repeat(400_000) + "]", "");
    front("events", "events:\n" + "  - {date: 1990, title: x}\n".repeat(2_001), "");
    front("marks", "", "[x](date:1990)\n\n".repeat(2_001));
    front("tags", "tags: [x" + String.join(", x", numbers(101)) + "]", "");
    assertThat(build().diagnostics().stream().map(Diagnostic::toString))
        .filteredOn(d -> !d.contains("event-id-duplicate"))
        .hasSize(4)
        .satisfiesExactly(
            d ->
                assertThat(d)
                    .startsWith("articles/alias.md:4:11: error: value-invalid: \"/x/x/x/")
                    .endsWith(
                        "\" has more than 1000 characters\n"
                            + "    hint: no address is that long; remove it"),
            d ->
                assertThat(d)
                    .isEqualTo(
                        "articles/events.md:2005:5: error: yaml-limit:"
                            + " the list has more than 2000 events\n"
                            + "    hint: divide the article into several"),
            d ->
                assertThat(d)
                    .isEqualTo(
                        "articles/marks.md:4006:10: error: markdown-limit:"
                            + " the text has more than 2000 date links\n"
                            + "    hint: make it simpler, or divide it into several files"),
            d ->
                assertThat(d)
                    .isEqualTo(
                        "articles/tags.md:4:498: error: yaml-limit:"
                            + " the list has more than 100 topics\n"
                            + "    hint: keep those that matter most"));
  }

  private static List<String> numbers(int most) {
    return IntStream.range(0, most).mapToObj(Integer::toString).toList();
  }

  @Test
  void nameThatWouldClimbOutOfItsFolderStaysInIt() throws IOException {
    write("site.yaml", SITE);
    front("a", "slug: ../../../x\ntags: [../../../ص, /etc/passwd]", "");
    assertThat(build().outcome()).isEqualTo(BuildReport.Outcome.PUBLISHED);
    assertThat(Fixtures.filesIn(temp.resolve("site")))
        .contains("articles/x/index.html", "tags/ص/index.html", "tags/etc-passwd/index.html");
    assertThat(Fixtures.filesIn(temp))
        .allSatisfy(file -> assertThat(file).matches("(content|site)/.*|[^/]*\\.tarikh-lock"));
  }

  @Property(tries = 100)
  void nothingThrowsAndNothingRunsWhateverIsWritten(
      @ForAll("parts") String frontMatter, @ForAll("parts") String body, @ForAll boolean rawHtml)
      throws IOException {
    temp = Files.createTempDirectory("hostile");
    try {
      write("site.yaml", SITE + "rawHtml: " + rawHtml + "\n");
      write(
          "articles/a.md",
          "---\ntitle: نص\ndate: 2020-01-01\nsummary: '"
              + frontMatter.replace("'", "''")
              + "'\n---\n"
              + body);
      write("articles/b.md", "---\n" + frontMatter + "\n---\n");
      write(
          "articles/c.md",
          "---\ntitle: نص\ndate: 2020-01-01\nevents:\n  - {date: 1990, title: ث, text: '"
              + body.replace("'", "''")
              + "'}\n---\n");
      BuildReport report = build();
      assertThat(Diagnostic.anyError(report.diagnostics()))
          .isEqualTo(report.outcome() == BuildReport.Outcome.REJECTED);
      Files.delete(temp.resolve("content/articles/b.md"));
      build();
      for (Path file : pages()) {
        assertNothingRuns(file);
      }
    } finally {
      delete(temp);
    }
  }

  @Provide
  Arbitrary<String> parts() {
    return Arbitraries.of(
            "نص",
            "x",
            " ",
            "\n",
            "\n\n",
            "\n  ",
            ": ",
            "- ",
            "[",
            "]",
            "](",
            ")",
            "(",
            "{",
            "}",
            "\"",
            "'",
            "`",
            "```\n",
            "|",
            "|-|\n",
            "<",
            ">",
            "&",
            "&#106;",
            "*",
            "**",
            "~~",
            "#",
            "# ",
            "---\n",
            "\\",
            "!",
            "![",
            "[^1]",
            "[^1]: ",
            "date:1990",
            "<date:",
            "javascript:alert(1)",
            "data:text/html,x",
            "<script>",
            "</script>",
            "<img src=x onerror=alert(1)>",
            "<a href=\"javascript:x\">",
            "<svg onload=x>",
            "<style>",
            "<!--",
            "-->",
            "<p style=x>",
            "https://a.b",
            "//a.b",
            "a.md",
            "../",
            "title: ",
            "date: 1990",
            "\t",
            "\u202E",
            "${7*7}",
            "<#stop>",
            "%",
            "@",
            "&a ",
            "*a",
            "!!x ",
            "\u0001",
            "\u2028",
            "😀",
            "\r\n")
        .list()
        .ofMaxSize(16)
        .map(parts -> String.join("", parts));
  }

  private static void assertNothingRuns(Path file) throws IOException {
    Document page = Jsoup.parse(file, "UTF-8");
    assertThat(page.select("iframe, object, embed, form, base, style, svg, math")).isEmpty();
    for (Element script : page.select("script")) {
      assertThat(script.attr("type")).isEqualTo("application/ld+json");
      assertThat(script.data()).doesNotContain("<");
    }
    Harmless.assertAttributesRunNothing(page);
  }

  private void front(String name, String frontMatter, String body) throws IOException {
    write(
        "articles/" + name + ".md",
        "---\ntitle: " + name + "\ndate: 2020-01-01\n" + frontMatter + "\n---\n" + body + "\n");
  }

  private BuildReport build() throws IOException {
    return Fixtures.build(temp.resolve("content"), temp.resolve("site"));
  }

  private List<Path> pages() throws IOException {
    return Fixtures.filesIn(temp.resolve("site")).stream()
        .filter(file -> file.endsWith(".html"))
        .map(temp.resolve("site")::resolve)
        .toList();
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(temp.resolve("site").resolve(path), "UTF-8");
  }

  private org.w3c.dom.Document xml(String path) throws IOException {
    try {
      String text = Files.readString(temp.resolve("site").resolve(path));
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(text)));
    } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException e) {
      throw new AssertionError(path + " is no XML", e);
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = temp.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, java.io.IOException failure)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
