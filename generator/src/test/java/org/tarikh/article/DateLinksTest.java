package org.tarikh.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tarikh.date.Reading;
import org.tarikh.date.TemporalExpression;
import org.tarikh.date.TemporalReader;
import org.tarikh.diagnostic.Location;
import org.tarikh.markdown.DateMark;
import org.tarikh.markdown.MarkdownDocument;
import org.tarikh.markdown.MarkdownParser;
import org.tarikh.prose.Found;
import org.tarikh.prose.Mention;

/** Date links around years, wherever Markdown has them. */
class DateLinksTest {
  private static final Pattern YEAR = Pattern.compile("1\u200B?9\u200B*[0-9]\u200B*[0-9]");
  private static final MarkdownParser MARKDOWN = new MarkdownParser(false);

  @Property
  void onlyLinksAreNewAndEachMakesItsEvent(@ForAll("texts") String text) {
    List<FoundDate> dates = yearsOf(text);
    DateLinks links = DateLinks.of(MARKDOWN, "a.md", text, dates);
    assertThat(links.linked().size() + links.refused().size()).isEqualTo(dates.size());
    List<DateMark> before = marks(text);
    List<DateMark> after = marks(links.body());
    assertThat(after).hasSize(before.size() + links.linked().size());
    assertThat(without(links.body(), links.linked())).isEqualTo(text);
    assertThat(after)
        .extracting(DateMark::title)
        .containsAll(links.linked().stream().map(FoundDate::title).toList());
  }

  @Property
  void whatCanBeALinkIsOneAfterTheFirstRun(@ForAll("texts") String text) {
    String once = DateLinks.of(MARKDOWN, "a.md", text, yearsOf(text)).body();
    DateLinks again = DateLinks.of(MARKDOWN, "a.md", once, yearsOf(once));
    assertThat(again.linked()).isEmpty();
    assertThat(again.body()).isEqualTo(once);
  }

  @Test
  void linkThatWasRefusedIsTriedAgainWhenALaterOneIsWritten() {
    String text = "*1990***عام عام عام 1990*19901990";
    String once = DateLinks.of(MARKDOWN, "a.md", text, yearsOf(text)).body();
    assertThat(DateLinks.of(MARKDOWN, "a.md", once, yearsOf(once)).body()).isEqualTo(once);
  }

  @Test
  void linksBeyondTheBoundAreNotWritten() {
    String text = "في 1990 كذا.\n\n".repeat(2_001);
    DateLinks links = DateLinks.of(MARKDOWN, "a.md", text, yearsOf(text));
    assertThat(links.linked()).hasSize(2_000);
    assertThat(links.refused().values()).containsExactly("a text has at most 2000 date links");
  }

  @Test
  void manyDatesThatCannotBeLinksAreFoundOut() {
    String text = "كذا !1990 وفي **1991** كذا.\n\n".repeat(300);
    DateLinks links = DateLinks.of(MARKDOWN, "a.md", text, yearsOf(text));
    assertThat(links.linked()).hasSize(300);
    assertThat(links.refused()).hasSize(300);
  }

  @Provide
  static Arbitrary<String> texts() {
    return Arbitraries.of(
            "1990",
            "1991",
            "1990",
            "عام ",
            "*",
            "**",
            "_",
            "`",
            "[",
            "]",
            "(",
            ")",
            "](a.md)",
            "](date:1990)",
            "![",
            "!",
            "<",
            ">",
            "<b>",
            "&nbsp;",
            "&amp;",
            "\\",
            "\\|",
            "|",
            "\n|---|\n",
            "\n",
            "\n\n",
            "\r\n",
            " ",
            "    ",
            "- ",
            "> ",
            "# ",
            "1. ",
            "[^1]",
            "\n[^1]: ",
            "[r]",
            "\n\n[r]: x\n\n",
            "~~",
            "https://a.b/",
            "\"",
            "'",
            "😀",
            "\n```\n")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  /** Each year of the prose as a date, outside of date links. */
  private static List<FoundDate> yearsOf(String text) {
    MarkdownDocument document = MARKDOWN.parse("a.md", text, 1, 1);
    Matcher year = YEAR.matcher(document.prose().text());
    List<FoundDate> dates = new ArrayList<>();
    while (year.find()) {
      if (document.prose().dateLinks().stream()
          .noneMatch(link -> link.overlaps(year.start(), year.end()))) {
        String title = "\"عام\" | & [" + dates.size() + "]\\";
        TemporalExpression value = ((Reading.Value) TemporalReader.read("1990~")).expression();
        dates.add(
            new FoundDate(
                new Mention(year.start(), year.end(), value, Found.EXPLICIT, false),
                Location.startOf("a.md"),
                text.substring(year.start(), year.end()),
                title,
                title,
                "عام"));
      }
    }
    return dates;
  }

  private static List<DateMark> marks(String text) {
    return MARKDOWN.parse("a.md", text, 1, 1).outline().dateMarks();
  }

  /** The text without what was inserted for the links. */
  private static String without(String text, List<FoundDate> linked) {
    String plain = text;
    for (FoundDate date : linked) {
      String title = date.title().replaceAll("[\"\\\\&|]", "\\\\$0");
      String ending = "](date:1990~ \"" + title + "\")";
      int close = plain.indexOf(ending);
      int open = plain.lastIndexOf('[', close - 4);
      plain =
          plain.substring(0, open)
              + plain.substring(open + 1, close)
              + plain.substring(close + ending.length());
    }
    return plain;
  }
}
