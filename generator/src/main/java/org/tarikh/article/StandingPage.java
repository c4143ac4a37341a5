package org.tarikh.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarikh.content.SourceFile;
import org.tarikh.diagnostic.Location;
import org.tarikh.markdown.Outline;

/**
 * A page without a publication date, such as "about".
 *
 * @param updated when it was last changed, or null
 * @param summary what the writer gave, or null
 * @param draft whether it is left out unless drafts are asked for
 */
public record StandingPage(
    SourceFile source,
    String title,
    @Nullable LocalDate updated,
    @Nullable String summary,
    @Nullable Image image,
    String slug,
    Location slugLocation,
    List<Alias> aliases,
    boolean draft,
    String lang,
    Outline outline,
    String hash)
    implements Document {
  public StandingPage {
    aliases = List.copyOf(aliases);
  }

  @Override
  public List<String> eventIds() {
    return List.of();
  }
}
