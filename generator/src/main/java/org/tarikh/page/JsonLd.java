package org.tarikh.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tarikh.article.Article;
import org.tarikh.article.Event;
import org.tarikh.article.Image;
import org.tarikh.article.TopicName;
import org.tarikh.chronology.ChronologyEntry;

/**
 * The JSON-LD of pages, in the words of <a href="https://schema.org/">schema.org</a>.
 *
 * <p>An event has a {@code startDate} or an {@code endDate} only where the temporal expression is
 * exact enough for ISO 8601 dates.
 */
final class JsonLd {
  private final Site site;

  JsonLd(Site site) {
    this.site = site;
  }

  /** An article with its events. */
  Markup article(Article article, List<ChronologyEntry> events) {
    Map<String, Object> news = thing("NewsArticle");
    news.put("headline", article.title());
    put(news, "description", Views.summary(article));
    news.put("datePublished", article.frontMatter().date().toString());
    news.put("dateModified", article.lastChanged().toString());
    news.put("inLanguage", article.lang());
    String url = site.url(site.index().addressOf(article));
    news.put("url", url);
    news.put("mainEntityOfPage", url);
    put(news, "image", imageUrl(article.image()));
    news.put("author", authors(article));
    news.put("publisher", organization());
    put(news, "keywords", textOrNull(names(article.frontMatter().topics().tags())));
    List<Object> graph = new ArrayList<>(List.of(news));
    if (!events.isEmpty()) {
      graph.add(itemList(events));
    }
    return markup(graph);
  }

  /** A list of events; null when there are none. */
  @Nullable Markup events(List<ChronologyEntry> events) {
    return events.isEmpty() ? null : markup(List.of(itemList(events)));
  }

  /** The site as a whole. */
  Markup website() {
    Map<String, Object> website = thing("WebSite");
    website.put("name", site.config().title());
    website.put("url", site.url(Address.HOME));
    website.put("inLanguage", site.config().lang());
    put(website, "description", site.config().description());
    return markup(List.of(website));
  }

  private static Markup markup(List<Object> graph) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("@context", "https://schema.org");
    document.put("@graph", graph);
    return new Markup(Json.of(document));
  }

  private Map<String, Object> itemList(List<ChronologyEntry> events) {
    List<Object> items = new ArrayList<>();
    for (ChronologyEntry entry : events) {
      Map<String, Object> item = thing("ListItem");
      item.put("position", items.size() + 1);
      item.put("item", event(entry));
      items.add(item);
    }
    Map<String, Object> list = thing("ItemList");
    list.put("numberOfItems", items.size());
    list.put("itemListElement", items);
    return list;
  }

  private Map<String, Object> event(ChronologyEntry entry) {
    Event event = entry.event();
    Map<String, Object> thing = thing("Event");
    thing.put("name", event.title());
    thing.put(
        "url",
        site.url(site.index().addressOf(entry.article())) + "#" + Address.encode(event.id()));
    put(thing, "startDate", event.when().startDateTime());
    put(thing, "endDate", event.when().endDateTime());
    List<Object> places = named("Place", names(event.topics().places()));
    put(thing, "location", places.isEmpty() ? null : places);
    put(thing, "image", imageUrl(event.image()));
    return thing;
  }

  private List<Object> authors(Article article) {
    List<String> names = article.frontMatter().authors();
    return names.isEmpty() ? List.of(organization()) : named("Person", names);
  }

  private Map<String, Object> organization() {
    Map<String, Object> organization = thing("Organization");
    organization.put("name", site.config().title());
    organization.put("url", site.url(Address.HOME));
    return organization;
  }

  private static List<Object> named(String type, List<String> names) {
    List<Object> things = new ArrayList<>();
    for (String name : names) {
      Map<String, Object> thing = thing(type);
      thing.put("name", name);
      things.add(thing);
    }
    return things;
  }

  private @Nullable String imageUrl(@Nullable Image image) {
    if (image == null || LinkTargets.isExternal(image.src())) {
      return image == null ? null : image.src();
    }
    return site.url(new Address("/" + LinkTargets.assetPath(image.src())));
  }

  private static List<String> names(List<TopicName> topics) {
    return topics.stream().map(TopicName::text).toList();
  }

  private static @Nullable Object textOrNull(List<String> words) {
    return words.isEmpty() ? null : words;
  }

  private static Map<String, Object> thing(String type) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@type", type);
    return thing;
  }

  private static void put(Map<String, Object> thing, String key, @Nullable Object value) {
    if (value != null) {
      thing.put(key, value);
    }
  }
}
