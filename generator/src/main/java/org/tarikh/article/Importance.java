package org.tarikh.article;

import java.util.Locale;

/** How much weight a writer gives an event. */
public enum Importance {
  MAJOR,
  NORMAL,
  MINOR;

  /** The word that front matter and templates use. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
