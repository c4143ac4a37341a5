package org.tarikh.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarikh.config.DatesMode;
import org.tarikh.diagnostic.Location;

/**
 * The front matter of an article, with everything that is required and all defaults applied.
 *
 * @param title plain text
 * @param date the publication date
 * @param updated when it was last changed, or null
 * @param summary what the writer gave, or null
 * @param authors names, in the writer's order
 * @param topics what the article is about
 * @param sources where its facts come from
 * @param image its image, or null
 * @param slug the last part of its address
 * @param slugLocation where the slug, or else the file, is named
 * @param aliases former addresses
 * @param draft whether it is left out unless drafts are asked for
 * @param dates what becomes of the dates that the body tells
 * @param lang its language, a BCP 47 tag
 */
public record FrontMatter(
    String title,
    LocalDate date,
    @Nullable LocalDate updated,
    @Nullable String summary,
    List<String> authors,
    Topics topics,
    List<Source> sources,
    @Nullable Image image,
    String slug,
    Location slugLocation,
    List<Alias> aliases,
    boolean draft,
    DatesMode dates,
    String lang) {
  public FrontMatter {
    authors = List.copyOf(authors);
    sources = List.copyOf(sources);
    aliases = List.copyOf(aliases);
  }
}
