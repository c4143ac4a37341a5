package org.tarikh.article;

import java.util.List;

/**
 * The topics of an article or an event, by taxonomy, in the writer's order, each once.
 *
 * @param tags what it is about
 * @param people who is in it
 * @param places where it was
 */
public record Topics(List<TopicName> tags, List<TopicName> people, List<TopicName> places) {
  public Topics {
    tags = List.copyOf(tags);
    people = List.copyOf(people);
    places = List.copyOf(places);
  }
}
