package org.tarikh.markdown;

import org.jspecify.annotations.Nullable;
import org.tarikh.diagnostic.Location;

/**
 * A link with the scheme {@code date:}: an event where it is told.
 *
 * @param value what follows the scheme, percent-decoded
 * @param title the link's title, or null
 * @param text the link's text
 * @param location where the value stands; for a reference, where the link begins
 * @param ordinal its place among the date marks of the text, from 0
 */
public record DateMark(
    String value, @Nullable String title, String text, Location location, int ordinal) {}
