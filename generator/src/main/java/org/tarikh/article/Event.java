package org.tarikh.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarikh.date.TemporalExpression;
import org.tarikh.diagnostic.Location;
import org.tarikh.prose.Mention;

/**
 * Something that happened, or is due, at a temporal expression.
 *
 * @param id unique in its article; the fragment of the event's address
 * @param title plain text
 * @param when its temporal expression
 * @param wording how the writer wrote the date
 * @param relative whether that wording would mean another date on another day, so that it may stand
 *     in its own article alone
 * @param text its own text, or null
 * @param importance how much weight it has
 * @param topics its topics: its own where given, else the article's
 * @param sources its sources: its own where given, else the article's
 * @param image its image, or null
 * @param ordinal its place in the file, from 0; events of the front matter come before those told
 *     in the body
 * @param mark the ordinal of the {@code date:} link in the body that tells it, or {@link #NO_MARK}
 * @param found where the body tells it and how its date was found, where no writer marked it; else
 *     null
 * @param location where its date stands
 */
public record Event(
    String id,
    String title,
    TemporalExpression when,
    String wording,
    boolean relative,
    @Nullable EventText text,
    Importance importance,
    Topics topics,
    List<Source> sources,
    @Nullable Image image,
    int ordinal,
    int mark,
    @Nullable Mention found,
    Location location) {
  /** The {@link #mark()} of an event that no {@code date:} link tells. */
  public static final int NO_MARK = -1;

  public Event {
    sources = List.copyOf(sources);
  }

  /** Whether the body tells it. */
  public boolean isTold() {
    return mark != NO_MARK || found != null;
  }

  /** Whether it has a place in time. */
  public boolean isDated() {
    return when.place().isPresent();
  }
}
