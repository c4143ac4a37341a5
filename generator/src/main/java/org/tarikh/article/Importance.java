package org.tarikh.article;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How much weight a writer gives an event. */
public enum Importance {
  MAJOR,
  NORMAL,
  MINOR;

  /** The importance with this key, if there is one. */
  public static Optional<Importance> of(String key) {
    return Stream.of(values()).filter(importance -> importance.key().equals(key)).findFirst();
  }

  /** The word that front matter and templates use. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
