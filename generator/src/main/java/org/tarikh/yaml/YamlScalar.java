package org.tarikh.yaml;

import org.tarikh.diagnostic.Location;

/**
 * Text.
 *
 * @param text raw: {@code 0622} is these four characters
 * @param plain whether it was written without quotes
 * @param location where it begins
 */
public record YamlScalar(String text, boolean plain, Location location) implements YamlNode {
  /** Whether nothing was written, or YAML's word for nothing. */
  public boolean isNull() {
    return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
  }
}
