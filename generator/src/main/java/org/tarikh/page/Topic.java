package org.tarikh.page;

import java.util.List;
import org.tarikh.article.Article;
import org.tarikh.chronology.ChronologyEntry;
import org.tarikh.diagnostic.Location;

/**
 * A term of a taxonomy with all that has it.
 *
 * @param kind the taxonomy
 * @param name as writers write it
 * @param address its page
 * @param firstNamed where a writer names it first
 * @param entries its dated events, in order
 * @param undated its events without a place in time
 * @param articles its articles, newest first
 */
record Topic(
    TopicKind kind,
    String name,
    Address address,
    Location firstNamed,
    List<ChronologyEntry> entries,
    List<ChronologyEntry> undated,
    List<Article> articles) {
  Topic {
    entries = List.copyOf(entries);
    undated = List.copyOf(undated);
    articles = List.copyOf(articles);
  }
}
