package org.tarikh.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tarikh.article.Article;
import org.tarikh.chronology.Chronology;
import org.tarikh.chronology.ChronologyEntry;

/** The events of each article in the chronology, and what comes before and after them. */
final class ArticleNeighbours {
  private final List<ChronologyEntry> entries;
  private final Map<String, List<Integer>> positions = new HashMap<>();

  ArticleNeighbours(Chronology chronology) {
    entries = chronology.entries();
    for (int i = 0; i < entries.size(); i++) {
      positions.computeIfAbsent(entries.get(i).article().path(), p -> new ArrayList<>()).add(i);
    }
  }

  /** The dated events of an article, in order. */
  List<ChronologyEntry> entriesOf(Article article) {
    return positionsOf(article).stream().map(entries::get).toList();
  }

  /** The event that comes before an article's first, or null. */
  @Nullable ChronologyEntry before(Article article) {
    List<Integer> own = positionsOf(article);
    return own.isEmpty() ? null : at(own.get(0) - 1);
  }

  /** The event that comes after an article's last, or null. */
  @Nullable ChronologyEntry after(Article article) {
    List<Integer> own = positionsOf(article);
    return own.isEmpty() ? null : at(own.get(own.size() - 1) + 1);
  }

  private List<Integer> positionsOf(Article article) {
    return positions.getOrDefault(article.path(), List.of());
  }

  private @Nullable ChronologyEntry at(int position) {
    return position >= 0 && position < entries.size() ? entries.get(position) : null;
  }
}
