package org.tarikh.chronology;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.tarikh.article.Article;
import org.tarikh.article.Event;
import org.tarikh.date.Period;
import org.tarikh.date.TemporalExpression;

/**
 * An event with the article it belongs to.
 *
 * @param article the article
 * @param event one of its events
 * @param period the period under which it stands, or null where it is undated
 */
public record ChronologyEntry(Article article, Event event, @Nullable Period period) {
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

  /** An event of an article. */
  public static ChronologyEntry of(Article article, Event event) {
    Period period = event.isDated() ? Period.placeOf(event.when()) : null;
    return new ChronologyEntry(article, event, period);
  }

  /**
   * The period under which it stands.
   *
   * @throws IllegalArgumentException if the event is undated
   */
  public Period place() {
    if (period == null) {
      throw new IllegalArgumentException(event.id() + " is undated");
    }
    return period;
  }
}
