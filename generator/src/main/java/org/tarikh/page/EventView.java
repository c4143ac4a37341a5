package org.tarikh.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event as a page shows it.
 *
 * @param id unique in its article
 * @param anchor its anchor in the list that shows it: the id on its article's page, {@code
 *     <article-slug>--<id>} elsewhere; null where the body of that very page tells it, and so has
 *     the id
 * @param title plain text
 * @param href its address: the article's page with the id
 * @param when its temporal expression
 * @param importance {@code major}, {@code normal} or {@code minor}
 * @param upcoming whether it lies after the day the site was built for
 * @param told whether it is told in the article's body
 * @param found {@code explicit}, {@code relative} or {@code inferred}, as its date was found in the
 *     body, where no writer marked it; null otherwise
 * @param text its own text, or null
 * @param articleTitle the title of the article it belongs to
 * @param articleHref the page of that article
 * @param period the page of its period, or null where periods have no pages
 * @param tags tags, in the writer's order
 * @param people people, in the writer's order
 * @param places places, in the writer's order
 * @param sources its sources, in the writer's order
 * @param image its image, or null
 */
public record EventView(
    String id,
    @Nullable String anchor,
    String title,
    String href,
    TimeView when,
    String importance,
    boolean upcoming,
    boolean told,
    @Nullable String found,
    @Nullable Markup text,
    String articleTitle,
    String articleHref,
    @Nullable LinkView period,
    List<TopicView> tags,
    List<TopicView> people,
    List<TopicView> places,
    List<SourceView> sources,
    @Nullable ImageView image) {
  public EventView {
    tags = List.copyOf(tags);
    people = List.copyOf(people);
    places = List.copyOf(places);
    sources = List.copyOf(sources);
  }
}
