package org.tarikh.config;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What becomes of the dates that the body of an article tells. */
public enum DatesMode {
  /** Nothing: events are those that the writer marks. */
  MANUAL,
  /** Each is an event. */
  AUTO;

  /** The word that writers use for it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All modes by their words. */
  public static Map<String, DatesMode> byKey() {
    Map<String, DatesMode> byKey = new LinkedHashMap<>();
    for (DatesMode mode : values()) {
      byKey.put(mode.key(), mode);
    }
    return byKey;
  }
}
