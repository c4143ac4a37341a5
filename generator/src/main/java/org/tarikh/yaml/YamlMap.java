package org.tarikh.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarikh.diagnostic.Location;

/**
 * A mapping with text keys.
 *
 * @param entries in order, each key once
 * @param location where it begins
 */
public record YamlMap(List<Entry> entries, Location location) implements YamlNode {
  public YamlMap {
    entries = List.copyOf(entries);
  }

  /**
   * One key with its value.
   *
   * @param key the key
   * @param value its value
   */
  public record Entry(YamlScalar key, YamlNode value) {}

  /** The value of a key, or null where the key is missing. */
  public @Nullable YamlNode get(String key) {
    for (Entry entry : entries) {
      if (entry.key().text().equals(key)) {
        return entry.value();
      }
    }
    return null;
  }
}
