package org.tarikh.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tarikh.article.AddressSlug;
import org.tarikh.article.Article;
import org.tarikh.article.TopicName;
import org.tarikh.article.Topics;
import org.tarikh.chronology.Chronology;
import org.tarikh.chronology.ChronologyEntry;
import org.tarikh.diagnostic.Location;

/** All topics of a site, by taxonomy and name. */
final class TopicCatalog {
  private final Map<TopicKind, Map<String, Topic>> topics = new EnumMap<>(TopicKind.class);

  private TopicCatalog() {}

  /**
   * Collects the topics of articles and of events.
   *
   * @param newestFirst the published articles
   */
  static TopicCatalog of(List<Article> newestFirst, Chronology chronology) {
    TopicCatalog catalog = new TopicCatalog();
    for (TopicKind kind : TopicKind.values()) {
      Collector collector = new Collector(kind);
      newestFirst.forEach(collector::add);
      chronology.entries().forEach(collector::addDated);
      chronology.undated().forEach(collector::addUndated);
      catalog.topics.put(kind, collector.build());
    }
    return catalog;
  }

  /** The topics of one kind, by name. */
  List<Topic> all(TopicKind kind) {
    return List.copyOf(ofKind(kind).values());
  }

  @Nullable Topic find(TopicKind kind, String name) {
    return ofKind(kind).get(name);
  }

  private Map<String, Topic> ofKind(TopicKind kind) {
    return topics.getOrDefault(kind, Map.of());
  }

  private static final class Collector {
    private final TopicKind kind;
    private final Map<String, Builder> builders = new TreeMap<>();

    Collector(TopicKind kind) {
      this.kind = kind;
    }

    void add(Article article) {
      of(article.frontMatter().topics()).forEach(builder -> builder.articles.add(article));
    }

    void addDated(ChronologyEntry entry) {
      of(entry.event().topics()).forEach(builder -> builder.entries.add(entry));
    }

    void addUndated(ChronologyEntry entry) {
      of(entry.event().topics()).forEach(builder -> builder.undated.add(entry));
    }

    private List<Builder> of(Topics named) {
      return kind.of(named).stream()
          .map(name -> builders.computeIfAbsent(name.text(), text -> new Builder(name)))
          .toList();
    }

    Map<String, Topic> build() {
      Map<String, Topic> built = new TreeMap<>();
      builders.forEach((name, builder) -> built.put(name, builder.build(kind)));
      return built;
    }
  }

  private static final class Builder {
    final TopicName first;
    final List<ChronologyEntry> entries = new ArrayList<>();
    final List<ChronologyEntry> undated = new ArrayList<>();
    final List<Article> articles = new ArrayList<>();

    Builder(TopicName first) {
      this.first = first;
    }

    Topic build(TopicKind kind) {
      Address address = new Address("/" + kind.key() + "/" + AddressSlug.of(first.text()) + "/");
      Location firstNamed = first.location();
      return new Topic(kind, first.text(), address, firstNamed, entries, undated, articles);
    }
  }
}
