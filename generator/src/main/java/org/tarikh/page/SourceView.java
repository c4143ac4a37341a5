package org.tarikh.page;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from.
 *
 * @param name the source's name
 * @param url its address, or null where it has none
 */
public record SourceView(String name, @Nullable String url) {}
