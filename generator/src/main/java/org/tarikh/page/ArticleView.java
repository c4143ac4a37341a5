package org.tarikh.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article on its own page.
 *
 * @param title plain text
 * @param href its page
 * @param date when it was published
 * @param updated when it was last changed, or null
 * @param summary what the writer gave, or null
 * @param authors names, in the writer's order
 * @param lang its language, a BCP 47 tag
 * @param dir {@code rtl} or {@code ltr}
 * @param body the rendered Markdown
 * @param contents its headings where it is long enough for a table of contents, else empty
 * @param events its dated events in order
 * @param undated its events that have no place in time
 * @param before the event of another article that precedes its first, or null
 * @param after the event of another article that follows its last, or null
 * @param tags tags, in the writer's order
 * @param people people, in the writer's order
 * @param places places, in the writer's order
 * @param sources its sources, in the writer's order
 * @param image its image, or null
 */
public record ArticleView(
    String title,
    String href,
    DayView date,
    @Nullable DayView updated,
    @Nullable String summary,
    List<String> authors,
    String lang,
    String dir,
    Markup body,
    List<HeadingView> contents,
    List<EventView> events,
    List<EventView> undated,
    @Nullable EventView before,
    @Nullable EventView after,
    List<TopicView> tags,
    List<TopicView> people,
    List<TopicView> places,
    List<SourceView> sources,
    @Nullable ImageView image) {
  public ArticleView {
    authors = List.copyOf(authors);
    contents = List.copyOf(contents);
    events = List.copyOf(events);
    undated = List.copyOf(undated);
    tags = List.copyOf(tags);
    people = List.copyOf(people);
    places = List.copyOf(places);
    sources = List.copyOf(sources);
  }
}
