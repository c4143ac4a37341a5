package org.tarikh.yaml;

import java.util.List;
import org.tarikh.diagnostic.Location;

/**
 * A sequence.
 *
 * @param items in order
 * @param location where it begins
 */
public record YamlList(List<YamlNode> items, Location location) implements YamlNode {
  public YamlList {
    items = List.copyOf(items);
  }
}
