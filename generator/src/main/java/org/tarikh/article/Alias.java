package org.tarikh.article;

import org.tarikh.diagnostic.Location;

/**
 * A former address of a document.
 *
 * @param path begins with {@code /}, and ends with it unless it names an HTML file
 * @param location where it stands
 */
public record Alias(String path, Location location) {}
