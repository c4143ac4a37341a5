package org.tarikh.page;

import java.util.List;

/**
 * All topics of one kind, as {@code topics} in {@code topics.ftlh}.
 *
 * @param kind {@code tags}, {@code people} or {@code places}
 * @param topics by name
 */
public record TopicIndexView(String kind, List<TopicView> topics) {
  public TopicIndexView {
    topics = List.copyOf(topics);
  }
}
