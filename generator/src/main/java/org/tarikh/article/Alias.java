package org.tarikh.article;

import org.tarikh.diagnostic.Location;

/**
 * A former address of a document.
 *
 * @param path begins and ends with {@code /}
 * @param location where it stands
 */
public record Alias(String path, Location location) {}
