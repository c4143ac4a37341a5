package org.tarikh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.diagnostic.Diagnostic;

/** What shows only where articles, settings and pages meet. */
class WholeSiteTest {
  @TempDir Path temp;

  @BeforeEach
  void beginSite() throws IOException {
    write("site.yaml", "title: موقع\nbaseUrl: https://example.org/\n");
  }

  @Test
  void linkToFormerAddressLeadsToTheDocument() throws IOException {
    write("articles/a.md", "---\ntitle: أ\ndate: 2020-01-01\naliases: [/old/]\n---\n");
    write("articles/b.md", "---\ntitle: ب\ndate: 2020-01-01\n---\n[قديم](/old/)\n");
    build();
    assertThat(page("articles/b")).contains("<a href=\"../../articles/a/\">قديم</a>");
  }

  @Test
  void linksOfAnArticleWithoutTitleAreCheckedInTheSameRun() throws IOException {
    write("articles/a.md", "---\ndate: 2020-01-01\n---\n[ب](none.md)\n");
    assertThat(check().diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            """
            articles/a.md:2:1: error: key-missing: "title" is required
                hint: write title: …""",
            """
            articles/a.md:4:5: error: link-broken: "none.md" leads to no page of this site
                hint: write the path of a Markdown file from this file, such as "other-article.md\"""");
  }

  @Test
  void linkToAnArticleWithErrorsIsNotReportedToo() throws IOException {
    write("articles/a.md", "---\ndate: 2020-01-01\n---\n");
    write("articles/b.md", "---\ntitle: ب\ndate: 2020-01-01\n---\n[1](a.md) [2](/articles/a/)\n");
    assertThat(check().diagnostics())
        .extracting(diagnostic -> diagnostic.location().file())
        .containsExactly("articles/a.md");
  }

  @Test
  void dateThatADateLinkShouldHaveIsProposedAsItStandsThere() throws IOException {
    write("articles/a.md", "---\ntitle: أ\ndate: 2020-01-01\n---\n[ب](<date:30 نيسن 2024>)\n");
    assertThat(check().diagnostics())
        .extracting(Diagnostic::hint)
        .containsExactly("write \"<date:30 نيسان 2024>\"");
  }

  @Test
  void dateOfPublicationSaysByItselfWhichDayItIs() throws IOException {
    write("articles/a.md", "---\ntitle: أ\ndate: 20 نيسان 2020\nupdated: ٢٠٢٠-٠٤-٢١\n---\n");
    assertThat(check().diagnostics()).isEmpty();
  }

  @Test
  void topicsThatDifferInCaseAloneAreToBeWrittenInOneWay() throws IOException {
    write("articles/a.md", "---\ntitle: أ\ndate: 2020-01-01\ntags: [NATO, Nato]\n---\n");
    assertThat(check().diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            """
            articles/a.md:4:14: error: address-duplicate: the address /tags/nato/ is already that of articles/a.md:4:8
                hint: write the name in one way everywhere""");
  }

  @Test
  void undatedEventOfADraftIsReported() throws IOException {
    write("articles/a.md", "---\ntitle: أ\ndate: 2020-01-01\ndraft: true\n---\n[ب](date:../..)\n");
    assertThat(check().diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            """
            articles/a.md:6:10: warning: date-undated: "../.." has no known start and no known end, so the event has no place in the chronology
                hint: give one of the two, if only a century such as 19XX; undated events are listed apart""");
  }

  @Test
  void menuLeadsToPlacesOnPages() throws IOException {
    write(
        "site.yaml",
        """
        title: موقع
        baseUrl: https://example.org/
        menu:
          - {title: البداية, link: /articles/a/#بداية}
          - {title: مسودة, link: /articles/draft/}
        """);
    write("articles/a.md", "---\ntitle: أ\ndate: 2020-01-01\n---\n## بداية\n");
    write("articles/draft.md", "---\ntitle: م\ndate: 2020-01-01\ndraft: true\n---\n");
    BuildReport report = build();
    assertThat(page("."))
        .contains("<a href=\"./articles/a/#%D8%A8%D8%AF%D8%A7%D9%8A%D8%A9\">البداية</a>")
        .doesNotContain("مسودة");
    assertThat(report.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            """
            site.yaml:5:26: warning: link-unpublished: "/articles/draft/" is a draft or dated in the future, so only the link's text is shown
                hint: publish it, or take the link out""");
  }

  @Test
  void menuLinkToNoPlaceOfAPageIsAnError() throws IOException {
    write(
        "site.yaml",
        "title: م\nbaseUrl: https://example.org/\nmenu: [{title: ن, link: /articles/a/#none}]\n");
    write("articles/a.md", "---\ntitle: أ\ndate: 2020-01-01\n---\n## بداية\n");
    assertThat(check().diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            """
            site.yaml:3:25: error: link-fragment: "/articles/a/#none": articles/a.md has no heading or event "none"
                hint: its ids: بداية""");
  }

  @Test
  void eventsOfArticlesThatDifferInLanguageAloneHaveAnchorsOfTheirOwn() throws IOException {
    write("articles/a.md", "---\ntitle: أ\ndate: 2020-01-01\n---\n[x](date:1990)\n");
    write("articles/en/a.md", "---\ntitle: A\ndate: 2020-01-01\nlang: en\n---\n[x](date:1990)\n");
    build();
    assertThat(page("chronology")).contains("id=\"a--x\"", "id=\"en/a--x\"");
  }

  @Test
  void headingInTheTextOfAnEventHasAnIdOfItsOwnOnEveryPage() throws IOException {
    write(
        "articles/a.md",
        """
        ---
        title: أ
        date: 2020-01-01
        events: [{date: 1990, title: ب, text: "## عنوان"}]
        ---
        ## عنوان
        """);
    build();
    assertThat(page("articles/a"))
        .contains(
            "<h2 id=\"عنوان\">عنوان</h2>", "<p class=\"heading\" id=\"a--ب--عنوان\">عنوان</p>");
  }

  @Test
  void headingInAFootnoteHasTheIdThatLinksExpect() throws IOException {
    write(
        "articles/a.md",
        "---\ntitle: أ\ndate: 2020-01-01\n---\n[^1]: # أول\n\n# ثان\n\n[رابط](#ثان)[^1]\n");
    build();
    assertThat(page("articles/a")).contains("id=\"ثان\">ثان<", "id=\"أول\">أول<");
  }

  @Test
  void imageFromAnInternationalHostIsAllowedByThePolicy() throws IOException {
    write(
        "articles/a.md",
        "---\ntitle: أ\ndate: 2020-01-01\n---\n![و](https://مثال.example/a.png)\n\n![x](https://a.b;script-src%20*/c.png)\n");
    build();
    assertThat(Files.readString(temp.resolve("out/_headers")))
        .contains("img-src 'self' https://xn--mgbh0fb.example; style-src")
        .doesNotContain("script-src");
  }

  @Test
  void feedKeepsToWholeMinutesBeforeTimeZones() throws IOException {
    write("site.yaml", "title: م\nbaseUrl: https://example.org/\ntimeZone: Asia/Baghdad\n");
    write("articles/a.md", "---\ntitle: أ\ndate: 1899-01-01\n---\n");
    build();
    assertThat(Files.readString(temp.resolve("out/feed.xml")))
        .contains("<published>1898-12-31T21:02:");
  }

  @Test
  void homeShowsTheLatestMajorEvents() throws IOException {
    write("templates/theme.properties", "home.events=1\n");
    write(
        "articles/a.md",
        """
        ---
        title: أ
        date: 2020-01-01
        events:
          - {date: 1990, title: الأول, importance: major}
          - {date: 1991, title: الثاني, importance: major}
        ---
        """);
    build();
    assertThat(page(".")).contains("الثاني").doesNotContain("الأول");
  }

  @Test
  void periodWithTooManyEventsLeadsToPagesThatHoldEachEventOnce() throws IOException {
    write("templates/theme.properties", "chronology.whole=2\n");
    write(
        "articles/a.md",
        "---\ntitle: أ\ndate: 2020-01-01\n---\n[قرن](date:19XX) [أ](date:1951) [ب](date:1952) [ج](date:1961)\n");
    build();
    assertThat(page("chronology/19xx"))
        .contains(
            "id=\"a--قرن\"", "href=\"../../chronology/195x/\"", "href=\"../../chronology/196x/\"");
    assertThat(temp.resolve("out/chronology/190x")).doesNotExist();
    assertThat(page("chronology/195x")).contains("id=\"a--أ\"", "id=\"a--ب\"");
    assertThat(page("chronology")).contains("href=\"../chronology/19xx/\"");
  }

  private BuildReport build() throws IOException {
    BuildReport report = Fixtures.build(temp.resolve("site"), temp.resolve("out"));
    assertThat(report.outcome())
        .as(report.diagnostics().toString())
        .isEqualTo(BuildReport.Outcome.PUBLISHED);
    return report;
  }

  private BuildReport check() throws IOException {
    return new SiteGenerator(Fixtures.request(temp.resolve("site"), temp.resolve("out"))).check();
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
