package org.tarikh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.diagnostic.Diagnostic;

/** Dates that a body tells, as events that no writer has marked. */
class FoundDatesTest {
  @TempDir Path temp;

  @BeforeEach
  void beginSite() throws IOException {
    write("site.yaml", "title: موقع\nbaseUrl: https://example.org/\n");
  }

  @Test
  void areNoEventsUnlessAskedFor() throws IOException {
    article("", "استقلت البلاد عام 1932.");
    build();
    assertThat(page("articles/a")).contains("<p>استقلت البلاد عام 1932.</p>");
    assertThat(page("chronology")).doesNotContain("استقلت");
  }

  @Test
  void areEventsWhereTheArticleSaysSo() throws IOException {
    article("dates: auto\n", "استقلت **البلاد** عام 1932. وقامت الجمهورية عام 1958.");
    build();
    assertThat(page("articles/a"))
        .contains(
            "<p>استقلت <strong>البلاد</strong> <time datetime=\"1932\""
                + " id=\"استقلت-البلاد-عام-1932\" data-found=\"explicit\">عام 1932</time>. وقامت");
    assertThat(page("chronology"))
        .contains("id=\"a--استقلت-البلاد-عام-1932\"", ">استقلت البلاد عام 1932</a>");
  }

  @Test
  void areEventsWhereTheSiteSaysSoButNotInAnArticleThatSaysOtherwise() throws IOException {
    write("site.yaml", "title: موقع\nbaseUrl: https://example.org/\ndates: auto\n");
    article("", "استقلت البلاد عام 1932.");
    write(
        "articles/b.md",
        "---\ntitle: ب\ndate: 2022-04-20\ndates: manual\n---\nقامت الجمهورية عام 1958.\n");
    build();
    assertThat(page("chronology")).contains("استقلت").doesNotContain("الجمهورية");
  }

  @Test
  void areNotLookedForInOtherLanguages() throws IOException {
    article("dates: auto\nlang: fa\n", "عام 1990");
    build();
    assertThat(page("fa/articles/a")).contains("<p>عام 1990</p>");
  }

  @Test
  void wordsOfADateLinkAreNotFoundAgain() throws IOException {
    article("dates: auto\n", "[قامت عام 1958](date:1958-07-14) بعد عام 1932");
    build();
    assertThat(page("articles/a"))
        .contains("<time datetime=\"1958-07-14\" id=\"قامت-عام-1958\">قامت عام 1958</time>")
        .containsOnlyOnce("data-found");
  }

  @Test
  void relativeWordingIsShownInItsArticleAlone() throws IOException {
    article("dates: auto\n", "وصل السفير أمس إلى بغداد.");
    build();
    assertThat(page("articles/a")).contains("data-found=\"relative\">أمس</time>");
    assertThat(page("chronology"))
        .contains(">وصل السفير … إلى بغداد</a>", "19 نيسان 2022")
        .doesNotContain("أمس");
  }

  @Test
  void relativeTextOfADateLinkIsNoTitleOnOtherPages() throws IOException {
    article("", "وصل السفير [أمس](date:2022-04-19) إلى بغداد. وعاد [أمس](<date:أمس> \"العودة\").");
    build();
    assertThat(page("articles/a")).contains("id=\"وصل-السفير-إلى-بغداد\">أمس</time>");
    assertThat(page("chronology"))
        .contains(">وصل السفير … إلى بغداد</a>", ">العودة</a>")
        .doesNotContain("أمس");
  }

  @Test
  void dateOfAnEventIsReadAgainstTheArticlesDate() throws IOException {
    article("events: [{date: أمس, title: الوصول}]\n", "نص");
    build();
    assertThat(page("chronology")).contains("<time datetime=\"2022-04-19\">19 نيسان 2022</time>");
  }

  @Test
  void articlesOwnDateSaysByItselfWhichDayItIs() throws IOException {
    write("articles/a.md", "---\ntitle: أ\ndate: أمس\n---\n");
    assertThat(
            new SiteGenerator(Fixtures.request(temp.resolve("site"), temp.resolve("out")))
                .check()
                .diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            """
            articles/a.md:3:7: error: date-not-a-day: "أمس" does not say by itself which day it is
                hint: write year, month and day, such as "2022-04-20" or "20 نيسان 2022\"""");
  }

  @Test
  void datesOfOneSentenceHaveAddressesOfTheirOwn() throws IOException {
    article("dates: auto\n", "وُلد عام 1922 ثم عام 1991 ثم عام 1991 كذا.");
    build();
    assertThat(page("articles/a"))
        .contains(
            "id=\"ولد-عام-1922-ثم-عام-1991-ثم-عام-1991-كذا\"",
            "id=\"ولد-عام-1922-ثم-عام-1991-ثم-عام-1991-كذا-عام-1991\"",
            "id=\"ولد-عام-1922-ثم-عام-1991-ثم-عام-1991-كذا-عام-1991-2\"");
  }

  @Test
  void longSentenceIsCutAroundItsDate() throws IOException {
    article("dates: auto\n", "كلمة ".repeat(40) + "عام 1990 " + "كلمة ".repeat(40));
    build();
    assertThat(page("chronology"))
        .containsPattern(">… كلمة [^<]*كلمة عام 1990 كلمة [^<]*كلمة…</a>");
  }

  @Test
  void sentenceEndsNeitherAtAbbreviationsNorAtFigures() throws IOException {
    article("dates: auto\n", "قال. إن د. أحمد نال 3.5 درجات عام 1990؟ نعم.");
    build();
    assertThat(page("chronology")).contains(">إن د. أحمد نال 3.5 درجات عام 1990؟</a>");
  }

  @Test
  void doubtIsAWarning() throws IOException {
    article("dates: auto\n", "في 3/13/2007 كذا.");
    assertThat(build().diagnostics())
        .extracting(Diagnostic::toString)
        .singleElement()
        .asString()
        .startsWith("articles/a.md:6:4: warning: date-doubtful: \"3/13/2007\"");
  }

  private void article(String keys, String body) throws IOException {
    write("articles/a.md", "---\ntitle: أ\ndate: 2022-04-20\n" + keys + "---\n" + body + "\n");
  }

  private BuildReport build() throws IOException {
    BuildReport report = Fixtures.build(temp.resolve("site"), temp.resolve("out"));
    assertThat(report.outcome())
        .as(report.diagnostics().toString())
        .isEqualTo(BuildReport.Outcome.PUBLISHED);
    return report;
  }

  private String page(String folder) throws IOException {
    return Files.readString(temp.resolve("out").resolve(folder).resolve("index.html"));
  }

  private void write(String file, String text) throws IOException {
    Path path = temp.resolve("site").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
