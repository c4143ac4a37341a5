package org.tarikh.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tarikh.article.Article;
import org.tarikh.article.Event;
import org.tarikh.article.FrontMatter;
import org.tarikh.article.Importance;
import org.tarikh.article.Topics;
import org.tarikh.config.DatesMode;
import org.tarikh.content.SourceFile;
import org.tarikh.date.Reading;
import org.tarikh.date.TemporalExpression;
import org.tarikh.date.TemporalReader;
import org.tarikh.diagnostic.Location;
import org.tarikh.markdown.Outline;

class ChronologyTest {
  private static final Topics NO_TOPICS = new Topics(List.of(), List.of(), List.of());

  @Test
  void eventsAreInOrderAcrossArticles() {
    Chronology chronology =
        Chronology.of(
            List.of(
                article("b", "1990", "1958-07-14", "-0538"), article("a", "1990", "1990/1995")));
    assertThat(chronology.entries().stream().map(e -> e.article().slug() + " " + e.event().title()))
        .containsExactly("b -0538", "b 1958-07-14", "a 1990/1995", "a 1990", "b 1990");
  }

  @Test
  void eventsOfOneDateKeepTheOrderOfTheFile() {
    Chronology chronology = Chronology.of(List.of(article("a", "1990", "1990", "1990")));
    assertThat(chronology.entries()).extracting(e -> e.event().ordinal()).containsExactly(0, 1, 2);
  }

  @Test
  void orderOfTheArticlesMakesNoDifference() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      articles.add(
          article("a" + i, "19" + (10 + i), "19XX", "195X", "1958~", "../1958", "1958/.."));
    }
    List<ChronologyEntry> expected = Chronology.of(articles).entries();
    Collections.shuffle(articles, new Random(1));
    assertThat(Chronology.of(articles).entries()).isEqualTo(expected);
  }

  @Test
  void undatedEventsAreApart() {
    Chronology chronology = Chronology.of(List.of(article("a", "../..", "1958")));
    assertThat(chronology.entries()).hasSize(1);
    assertThat(chronology.undated()).extracting(e -> e.event().title()).containsExactly("../..");
  }

  @Test
  void groupsReadFromTopToBottomAreTheChronology() {
    Chronology chronology =
        Chronology.of(
            List.of(
                article(
                    "a",
                    "19XX",
                    "195X",
                    "1950",
                    "1958-07",
                    "1958",
                    "1950/1959",
                    "1955/1972",
                    "../1958",
                    "2003/..",
                    "-0538",
                    "-1753~",
                    "0001",
                    "1900/1950",
                    "1910/1950")));
    List<String> flat = new ArrayList<>();
    chronology.groups().forEach(group -> flatten(group, flat));
    assertThat(flat).isEqualTo(chronology.entries().stream().map(e -> e.event().title()).toList());
    assertThat(chronology.groups().stream().mapToInt(PeriodGroup::count).sum()).isEqualTo(14);
  }

  @Test
  void eventStandsUnderTheSmallestPeriodThatContainsIt() {
    Chronology chronology = Chronology.of(List.of(article("a", "19XX", "195X", "1958-07-14")));
    PeriodGroup century = chronology.groups().get(0);
    assertThat(century.period().slug()).isEqualTo("19xx");
    assertThat(century.entries()).extracting(e -> e.event().title()).containsExactly("19XX");
    PeriodGroup decade = century.groups().get(0);
    assertThat(decade.period().slug()).isEqualTo("195x");
    assertThat(decade.entries()).extracting(e -> e.event().title()).containsExactly("195X");
    assertThat(decade.groups().get(0).period().slug()).isEqualTo("1958");
  }

  private static void flatten(PeriodGroup group, List<String> titles) {
    group.entries().forEach(entry -> titles.add(entry.event().title()));
    group.groups().forEach(inner -> flatten(inner, titles));
  }

  private static Article article(String slug, String... dates) {
    String path = "articles/" + slug + ".md";
    Location location = Location.startOf(path);
    FrontMatter front =
        new FrontMatter(
            slug,
            LocalDate.EPOCH,
            null,
            null,
            List.of(),
            NO_TOPICS,
            List.of(),
            null,
            slug,
            location,
            List.of(),
            false,
            DatesMode.MANUAL,
            "ar");
    List<Event> events = new ArrayList<>();
    for (String date : dates) {
      events.add(
          new Event(
              "e" + events.size(),
              date,
              expression(date),
              date,
              false,
              null,
              Importance.NORMAL,
              NO_TOPICS,
              List.of(),
              null,
              events.size(),
              Event.NO_MARK,
              null,
              location));
    }
    return new Article(
        new SourceFile(path, Path.of(path)),
        front,
        events,
        new Outline(List.of(), List.of(), List.of(), ""),
        "");
  }

  private static TemporalExpression expression(String text) {
    return ((Reading.Value) TemporalReader.read(text)).expression();
  }
}
