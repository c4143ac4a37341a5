package org.tarikh.article;

import org.jspecify.annotations.Nullable;
import org.tarikh.diagnostic.Location;

/**
 * The image of an article or an event.
 *
 * @param src a path below the content folder, such as {@code assets/photo.jpg}, or an http or https
 *     address
 * @param alt what it shows, for those who do not see it
 * @param credit whose it is, or null
 * @param location where {@code src} stands
 */
public record Image(String src, String alt, @Nullable String credit, Location location) {}
