package org.tarikh.markdown;

import org.tarikh.diagnostic.Location;

/**
 * A link or an image.
 *
 * @param destination as written, entities and backslashes resolved
 * @param kind whether it is a link or an image
 * @param text what the reader sees or hears: the link's text, the image's alt text
 * @param location where the destination stands; for a reference, where the link begins
 */
public record Link(String destination, Kind kind, String text, Location location) {
  /** What shows the destination. */
  public enum Kind {
    LINK,
    IMAGE
  }
}
