package org.tarikh.article;

import java.util.List;
import org.tarikh.diagnostic.Location;
import org.tarikh.markdown.Link;

/**
 * The Markdown that an event carries in the front matter.
 *
 * @param markdown as the writer wrote it
 * @param links its links, for checking
 * @param location where it stands
 */
public record EventText(String markdown, List<Link> links, Location location) {
  public EventText {
    links = List.copyOf(links);
  }
}
