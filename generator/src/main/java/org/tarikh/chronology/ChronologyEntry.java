package org.tarikh.chronology;

import java.util.Comparator;
import org.tarikh.article.Article;
import org.tarikh.article.Event;
import org.tarikh.date.TemporalExpression;

/**
 * An event with the article it belongs to.
 *
 * @param article the article
 * @param event one of its events
 */
public record ChronologyEntry(Article article, Event event) {
  /** The total order of dated events: by time, then by the article's path, then as in the file. */
  static final Comparator<ChronologyEntry> ORDER =
      Comparator.comparing(
              (ChronologyEntry entry) -> entry.event().when(), TemporalExpression.order())
          .thenComparing(ChronologyEntry.asWritten());

  /** By the article's path, then as in the file. */
  static Comparator<ChronologyEntry> asWritten() {
    return Comparator.comparing(ChronologyEntry::article, Article.BY_PATH)
        .thenComparing(entry -> entry.event().ordinal());
  }
}
