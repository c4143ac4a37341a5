package org.tarikh.page;

import java.util.List;

/**
 * A topic with all that has it, as {@code topic} in {@code topic.ftlh}.
 *
 * @param kind {@code tags}, {@code people} or {@code places}
 * @param name as writers write it
 * @param count how many dated events have it
 * @param periods its own chronology
 * @param undated its events that have no place in time
 * @param articles its articles, newest first
 */
public record TopicPageView(
    String kind,
    String name,
    int count,
    List<PeriodView> periods,
    List<EventView> undated,
    List<ArticleCardView> articles) {
  public TopicPageView {
    periods = List.copyOf(periods);
    undated = List.copyOf(undated);
    articles = List.copyOf(articles);
  }
}
