package org.tarikh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.render.Theme;

class NewArticleTest {
  private static final Instant LATE_IN_THE_EVENING = Instant.parse("2026-11-24T22:30:00Z");

  @TempDir Path site;

  @BeforeEach
  void beginSite() throws IOException {
    configure("");
  }

  @Test
  void frontMatterIsThereToBeFilledIn() throws IOException {
    Path file = create("بعثة الاتحاد الأوروبي");
    assertThat(file).isEqualTo(site.resolve("articles/بعثة-الاتحاد-الأوروبي.md"));
    assertThat(file)
        .hasContent(
            """
            ---
            title: "بعثة الاتحاد الأوروبي"
            date: 2026-11-24
            # summary: a line or two, for lists
            tags: []
            people: []
            places: []
            sources: []    # [{name: "", url: https://}]
            draft: true    # delete this line to publish
            ---

            """);
  }

  @Test
  void dateIsTodayInTheTimeZoneOfTheSite() throws IOException {
    configure("timeZone: Asia/Baghdad\n");
    assertThat(create("خبر")).content().contains("\ndate: 2026-11-25\n");
  }

  @Test
  void siteBuildsWithoutADiagnosticAndLeavesTheDraftOut() throws IOException {
    create("خبر");
    BuildReport report = build(false);
    assertThat(report.diagnostics()).isEmpty();
    assertThat(report.counts().articles()).isZero();
    assertThat(report.counts().drafts()).isEqualTo(1);
  }

  @Test
  void titleSurvivesYamlWhateverItsCharacters() throws IOException {
    create("قال: \"نعم\" \\ # لا'\n\tثم\u0007 {صمت}");
    BuildReport report = build(true);
    assertThat(report.diagnostics()).isEmpty();
    assertThat(site.resolve("target/feed.xml"))
        .content()
        .contains("<title>قال: \"نعم\" \\ # لا' ثم {صمت}</title>");
  }

  @Test
  void articleThatExistsStaysAsItIs() throws IOException {
    Path file = create("خبر");
    Files.writeString(file, "ما كتبه الكاتب");
    assertThatThrownBy(() -> create("خبر"))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessage(file.toString());
    assertThat(file).hasContent("ما كتبه الكاتب");
  }

  @Test
  void longTitleIsCutAfterAWord() throws IOException {
    assertThat(create("كلمة ".repeat(60)).getFileName())
        .hasToString("كلمة" + "-كلمة".repeat(21) + ".md");
  }

  @Test
  void longWordIsCutBetweenLetters() throws IOException {
    assertThat(create("ك".repeat(300)).getFileName()).hasToString("ك".repeat(100) + ".md");
  }

  @Test
  void titleThatNamesNoFileIsRefused() {
    assertThatThrownBy(() -> create(" ... "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The title \"...\" has no letter or digit that a file can be named after");
  }

  @Test
  void folderThatIsNoSiteIsRefused() throws IOException {
    Files.delete(site.resolve("site.yaml"));
    assertThatThrownBy(() -> create("خبر"))
        .isInstanceOf(IOException.class)
        .hasMessage("There is no site.yaml in " + site);
    assertThat(site.resolve("articles")).doesNotExist();
  }

  private Path create(String title) throws IOException {
    return new NewArticle(site, LATE_IN_THE_EVENING).create(title);
  }

  private void configure(String more) throws IOException {
    Files.writeString(
        site.resolve("site.yaml"), "title: موقع\nbaseUrl: https://example.org/\n" + more);
  }

  private BuildReport build(boolean drafts) throws IOException {
    return new SiteGenerator(
            new BuildRequest(
                site,
                site.resolve("target"),
                Theme.of(Fixtures.resource("theme")),
                null,
                LATE_IN_THE_EVENING,
                drafts,
                false,
                1,
                false))
        .generate();
  }
}
