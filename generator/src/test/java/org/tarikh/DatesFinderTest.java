package org.tarikh;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.DateFinding.State;
import org.tarikh.diagnostic.Diagnostic;

/** Dates that bodies tell: found, and written into the text as date links. */
class DatesFinderTest {
  private static final String FRONT = "---\ntitle: أ\ndate: 2022-04-20\n---\n";

  @TempDir Path temp;

  @BeforeEach
  void beginSite() throws IOException {
    write("site.yaml", "title: موقع\nbaseUrl: https://example.org/\n");
  }

  @Test
  void eachDateIsReportedWithItsPlaceValueAndSentence() throws IOException {
    write("articles/a.md", FRONT + "نص.\n\nاستقلت **البلاد** عام 1932. ووصل السفير أمس.\n");
    assertThat(find().findings())
        .extracting(DateFinding::toString)
        .containsExactly(
            "articles/a.md:7:19: date: \"عام 1932\" is 1932 (explicit): استقلت البلاد عام 1932.",
            "articles/a.md:7:41: date: \"أمس\" is 2022-04-19 (relative): ووصل السفير أمس.");
  }

  @Test
  void eachDateIsAnObjectOfJsonWithItsOffsetsInTheBody() throws IOException {
    write("articles/a.md", FRONT + "نص\n«عام 1932»\n");
    assertThat(find().findings())
        .extracting(DateFinding::toJson)
        .containsExactly(
            "{\"file\":\"articles/a.md\",\"line\":6,\"column\":2,\"start\":4,\"end\":12,"
                + "\"text\":\"عام 1932\",\"edtf\":\"1932\",\"reference\":\"2022-04-20\","
                + "\"found\":\"explicit\"}");
  }

  @Test
  void datesOfLinksAreSkippedAndThoseOfAutoAreEvents() throws IOException {
    write("articles/a.md", FRONT + "[عام 1932](date:1932) و[في عام 1958](b.md)\n");
    write("articles/b.md", "---\ntitle: ب\ndate: 2022-04-20\ndates: auto\n---\nعام 1990\n");
    assertThat(find().findings())
        .extracting(DateFinding::state)
        .containsExactly(State.OPEN, State.EVENT);
  }

  @Test
  void draftsAreReadAndOtherLanguagesAreNot() throws IOException {
    write("articles/a.md", "---\ntitle: أ\ndate: 2022-04-20\ndraft: true\n---\nعام 1990\n");
    write("articles/b.md", "---\ntitle: ب\ndate: 2022-04-20\nlang: fa\n---\nعام 1990\n");
    DatesReport report = find();
    assertThat(report.findings()).hasSize(1);
    assertThat(report.articles()).isEqualTo(1);
    assertThat(report.otherLanguages()).isEqualTo(1);
  }

  @Test
  void articleWithoutADateIsReported() throws IOException {
    write("articles/a.md", "---\ntitle: أ\n---\nعام 1990\n");
    assertThat(find().diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            """
            articles/a.md:2:1: error: key-missing: "date" is required
                hint: write date: …""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "قامت عام 1958 الجمهورية → قامت [عام 1958](date:1958 \"قامت عام 1958 الجمهورية\") الجمهورية",
        "| عام 1958 | ب |NL|--|--| → | [عام 1958](date:1958) | ب |NL|--|--|",
        "- عام **1958** → - [عام **1958**](date:1958 \"عام 1958\")",
        "ثم **عام** 1958 → ثم [**عام** 1958](date:1958 \"ثم عام 1958\")",
        "> عامNL> 1958 → > [عامNL> 1958](date:1958 \"عام 1958\")",
        "قال \"نعم\" عام 1958 → قال \"نعم\" [عام 1958](date:1958 \"قال \\\"نعم\\\" عام 1958\")",
        "وصل أمس → وصل [أمس](date:2022-04-19 \"وصل …\")",
        "[(عام 1958)] → [([عام 1958](date:1958 \"[(عام 1958)]\"))]",
        "# عام 1958 → # [عام 1958](date:1958)",
        "[ب](date:1990) عام 1958 → [ب](date:1990) [عام 1958](date:1958 \"ب عام 1958\")",
      })
  void dateBecomesALinkAroundItsWords(String written, String linked) throws IOException {
    write("articles/a.md", FRONT + written.replace("NL", "\n"));
    assertThat(apply().count(State.LINKED)).isEqualTo(1);
    assertThat(read("articles/a.md")).isEqualTo(FRONT + linked.replace("NL", "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "[في عام 1958](b.md) → it stands in the text of a link",
        "**في عام** 1958 → markup begins or ends in the middle of it",
        "!عام 1958 → a link there would change how the text around it is read",
        "\\عام 1958 → a link there would change how the text around it is read",
      })
  void dateThatCannotBeALinkStaysAsItIs(String written, String reason) throws IOException {
    write("articles/a.md", FRONT + written + "\n\nفي عام 1990\n");
    DatesReport report = apply();
    assertThat(report.findings())
        .extracting(DateFinding::state)
        .containsExactly(State.REFUSED, State.LINKED);
    assertThat(report.findings().get(0).reason()).isEqualTo(reason);
    assertThat(read("articles/a.md"))
        .isEqualTo(FRONT + written + "\n\nفي [عام 1990](date:1990 \"في عام 1990\")\n");
  }

  @Test
  void everyByteBesidesStaysAndASecondRunChangesNothing() throws IOException {
    String before =
        "\uFEFF---\r\ntitle: أ  \r\ndate: 2022-04-20\r\n--- \r\n في  عام 1932،\t \r\nثم 14 نيسان"
            + " وأمس.\u200F \r\r\n\r\n    عام 1990\r\n\r\n";
    write("articles/a.md", before);
    assertThat(apply().count(State.LINKED)).isEqualTo(3);
    String after = read("articles/a.md");
    assertThat(after.replaceAll("\\[([^\\]]*)\\]\\(date:[^)]*\\)", "$1")).isEqualTo(before);
    assertThat(apply().findings()).isEmpty();
    assertThat(read("articles/a.md")).isEqualTo(after);
    assertThat(Fixtures.filesIn(temp.resolve("site")))
        .containsExactly("articles/a.md", "site.yaml");
  }

  @Test
  void linkedDatesAreTheEventsThatWereFound() throws IOException {
    String body = "وُلد عام 1922 ومات عام 1991 ووصل أمس في 14 نيسان. ثم عام 1991.\n";
    write("articles/a.md", "---\ntitle: أ\ndate: 2022-04-20\ndates: auto\n---\n" + body);
    Fixtures.build(temp.resolve("site"), temp.resolve("found"));
    write("articles/a.md", FRONT + body);
    assertThat(apply().count(State.LINKED)).isEqualTo(5);
    Fixtures.build(temp.resolve("site"), temp.resolve("linked"));
    assertThat(Files.readString(temp.resolve("linked/chronology/index.html")))
        .isEqualTo(Files.readString(temp.resolve("found/chronology/index.html")))
        .contains("1922");
  }

  @Test
  void findingWritesNothing() throws IOException {
    write("articles/a.md", FRONT + "عام 1932\n");
    find();
    assertThat(read("articles/a.md")).isEqualTo(FRONT + "عام 1932\n");
  }

  private DatesReport find() throws IOException {
    return new DatesFinder(temp.resolve("site"), 2).find();
  }

  private DatesReport apply() throws IOException {
    return new DatesFinder(temp.resolve("site"), 2).apply();
  }

  private String read(String file) throws IOException {
    return Files.readString(temp.resolve("site").resolve(file), UTF_8);
  }

  private void write(String file, String text) throws IOException {
    Path path = temp.resolve("site").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text, UTF_8);
  }
}
