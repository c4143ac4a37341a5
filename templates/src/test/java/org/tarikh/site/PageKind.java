package org.tarikh.site;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** The kinds of pages that a site has. */
enum PageKind {
  HOME("index\\.html"),
  CHRONOLOGY("chronology/index\\.html"),
  PERIOD("chronology/.+/index\\.html"),
  ARTICLE("([a-z-]+/)?articles/[^/]+/index\\.html"),
  TOPICS("(tags|people|places)/index\\.html"),
  TOPIC("(tags|people|places)/[^/]+/index\\.html"),
  NOT_FOUND("404\\.html"),
  STANDING(".*"),
  REDIRECT("");

  private final Pattern path;

  PageKind(String path) {
    this.path = Pattern.compile(path);
  }

  static PageKind of(String path, Document document) {
    if (document.selectFirst("meta[http-equiv=refresh]") != null) {
      return REDIRECT;
    }
    for (PageKind kind : values()) {
      if (kind.path.matcher(path).matches()) {
        return kind;
      }
    }
    throw new IllegalArgumentException(path);
  }

  /** Whether the page is one that readers are meant to find, and search engines to list. */
  boolean isListed() {
    return this != NOT_FOUND && this != REDIRECT;
  }
}
