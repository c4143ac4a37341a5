package org.tarikh.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tarikh.article.Article;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.DiagnosticCode;

/**
 * The events of all articles: those that have a place in time, in a total order, and the rest.
 *
 * @param entries dated events, in order
 * @param undated events without a year and without a known end, as written
 * @param diagnostics one for each undated event
 */
public record Chronology(
    List<ChronologyEntry> entries, List<ChronologyEntry> undated, List<Diagnostic> diagnostics) {
  public Chronology {
    entries = List.copyOf(entries);
    undated = List.copyOf(undated);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Orders the events of some articles. The order of the articles makes no difference. */
  public static Chronology of(List<Article> articles) {
    List<ChronologyEntry> dated = new ArrayList<>();
    List<ChronologyEntry> undated = new ArrayList<>();
    entriesOf(articles).forEach(e -> (e.event().isDated() ? dated : undated).add(e));
    dated.sort(ChronologyEntry.ORDER);
    undated.sort(ChronologyEntry.asWritten());
    return new Chronology(dated, undated, undated.stream().map(Chronology::report).toList());
  }

  /** The dated events grouped by century, decade and year. */
  public List<PeriodGroup> groups() {
    return PeriodGroup.of(entries);
  }

  private static Stream<ChronologyEntry> entriesOf(List<Article> articles) {
    return articles.stream()
        .flatMap(article -> article.events().stream().map(e -> new ChronologyEntry(article, e)));
  }

  private static Diagnostic report(ChronologyEntry entry) {
    return new Diagnostic(
        DiagnosticCode.DATE_UNDATED,
        entry.event().location(),
        "\""
            + entry.event().wording()
            + "\" has no known start and no known end, so the event has no place in the chronology",
        "give one of the two, if only a century such as 19XX; undated events are listed apart");
  }
}
