package org.tarikh.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the default theme promises of its own files. */
class DefaultThemeTest {
  private static final Path THEME = Path.of("src/main/resources/org/tarikh/theme");
  private static final Path STYLES = THEME.resolve("assets/theme.css");

  @Test
  void stylesUseLogicalPropertiesOnly() throws IOException {
    String commentsAndNames = "/\\*.*?\\*/|\\.align-(left|right)";
    assertThat(Files.readString(STYLES, UTF_8).replaceAll(commentsAndNames, ""))
        .doesNotContainPattern("(?i)\\b(left|right)\\b")
        .doesNotContainPattern("(?m)^\\s*((min|max)-)?(width|height):");
  }

  @Test
  void whatStylesReferToIsInTheTheme() throws IOException {
    List<String> references =
        Pattern.compile("url\\(\"([^\"]*)\"\\)")
            .matcher(Files.readString(STYLES, UTF_8))
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(references)
        .isNotEmpty()
        .allSatisfy(name -> assertThat(THEME.resolve("assets").resolve(name)).isRegularFile());
    assertThat(Files.readString(STYLES, UTF_8)).doesNotContain("@import", "//");
  }

  @Test
  void templatesHaveNoScriptNoInlineStyleAndNoOtherHosts() throws IOException {
    for (Path template : templates()) {
      assertThat(Files.readString(template, UTF_8).replace("type=\"application/ld+json\"", ""))
          .as(template.toString())
          .doesNotContainPattern("<script\\s*\\w")
          .doesNotContainPattern("\\s(style|on\\w+)=")
          .doesNotContain("http://", "https://", "?no_esc");
    }
  }

  @Test
  void idsOfTheThemeBeginWithAnUnderscore() throws IOException {
    for (Path template : templates()) {
      List<String> ids =
          Pattern.compile("\\sid=\"([^\"]*)\"")
              .matcher(Files.readString(template, UTF_8))
              .results()
              .map(match -> match.group(1))
              .filter(id -> !id.startsWith("${"))
              .toList();
      assertThat(ids).as(template.toString()).allSatisfy(id -> assertThat(id).startsWith("_"));
    }
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.list(THEME)) {
      return files.filter(file -> file.toString().endsWith(".ftlh")).sorted().toList();
    }
  }

  @Test
  void numbersAndNounsAgree(@TempDir Path folder) throws IOException {
    String counts =
        """
        <#import "parts.ftlh" as parts>
        <#list [0, 1, 2, 3, 10, 11, 99, 100, 101, 103, 111] as n>
        [${parts.counted(n, "article")}]
        </#list>
        """;
    SmallSite site = SmallSite.build(folder, Map.of("404.ftlh", counts));
    List<String> counted =
        Pattern.compile("\\[(.*)]")
            .matcher(site.read("404.html"))
            .results()
            .map((MatchResult match) -> match.group(1))
            .toList();
    assertThat(counted)
        .containsExactly(
            "لا مقالات",
            "مقال واحد",
            "مقالان",
            "3 مقالات",
            "10 مقالات",
            "11 مقالًا",
            "99 مقالًا",
            "100 مقال",
            "101 مقال",
            "103 مقالات",
            "111 مقالًا");
  }

  @Test
  void oneTemplateCanBeReplaced(@TempDir Path folder) throws IOException {
    SmallSite site = SmallSite.build(folder, Map.of("standing.ftlh", "<p>${standing.title}</p>"));
    assertThat(site.read("about/index.html")).isEqualTo("<p>عن الموقع</p>");
    assertThat(site.read("articles/one/index.html")).contains("<main id=\"_content\">");
  }

  @Test
  void textOfAnotherLanguageSaysSo(@TempDir Path folder) throws IOException {
    SmallSite site = SmallSite.build(folder, Map.of());
    assertThat(site.read("index.html"))
        .contains("<h3 lang=\"en\" dir=\"ltr\"><a href=\"./en/articles/two/\">Another article</a>");
    assertThat(site.read("articles/one/index.html")).contains("<h1>مقال</h1>");
  }
}
