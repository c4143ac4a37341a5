package org.tarikh.article;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarikh.content.SourceFile;
import org.tarikh.diagnostic.Location;
import org.tarikh.markdown.Outline;

/**
 * What a writer publishes: one Markdown file with YAML front matter.
 *
 * @param frontMatter what the front matter says, with defaults applied
 * @param events its events, in the order of the file
 */
public record Article(
    SourceFile source, FrontMatter frontMatter, List<Event> events, Outline outline, String hash)
    implements Document {
  /** By the path of the file, by UTF-8 bytes. */
  public static final Comparator<Article> BY_PATH = Comparator.comparing(Article::source);

  /** Newest first; of one day, by path. */
  public static final Comparator<Article> NEWEST_FIRST =
      Comparator.comparing((Article article) -> article.frontMatter().date())
          .reversed()
          .thenComparing(BY_PATH);

  public Article {
    events = List.copyOf(events);
  }

  @Override
  public @Nullable String summary() {
    return frontMatter.summary();
  }

  @Override
  public String title() {
    return frontMatter.title();
  }

  @Override
  public String slug() {
    return frontMatter.slug();
  }

  @Override
  public Location slugLocation() {
    return frontMatter.slugLocation();
  }

  @Override
  public List<Alias> aliases() {
    return frontMatter.aliases();
  }

  @Override
  public String lang() {
    return frontMatter.lang();
  }

  @Override
  public @Nullable Image image() {
    return frontMatter.image();
  }

  @Override
  public List<String> eventIds() {
    return events.stream().map(Event::id).toList();
  }

  /** When it was last changed: {@code updated}, else the publication date. */
  public LocalDate lastChanged() {
    LocalDate updated = frontMatter.updated();
    return updated == null ? frontMatter.date() : updated;
  }
}
