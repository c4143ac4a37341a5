package org.tarikh.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tarikh.article.Article;

/**
 * The events of all articles: those that have a place in time, in a total order, and the rest.
 *
 * @param entries dated events, in order
 * @param undated events without a year and without a known end, as written
 */
public record Chronology(List<ChronologyEntry> entries, List<ChronologyEntry> undated) {
  public Chronology {
    entries = List.copyOf(entries);
    undated = List.copyOf(undated);
  }

  /** Orders the events of some articles. The order of the articles makes no difference. */
  public static Chronology of(List<Article> articles) {
    List<ChronologyEntry> dated = new ArrayList<>();
    List<ChronologyEntry> undated = new ArrayList<>();
    entriesOf(articles).forEach(e -> (e.event().isDated() ? dated : undated).add(e));
    dated.sort(ChronologyEntry.ORDER);
    undated.sort(ChronologyEntry.asWritten());
    return new Chronology(dated, undated);
  }

  /** The dated events grouped by century, decade and year. */
  public List<PeriodGroup> groups() {
    return PeriodGroup.of(entries);
  }

  private static Stream<ChronologyEntry> entriesOf(List<Article> articles) {
    return articles.stream()
        .flatMap(article -> article.events().stream().map(e -> ChronologyEntry.of(article, e)));
  }
}
