package org.tarikh.article;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from.
 *
 * @param name what readers see
 * @param url an http or https address, or null where it has none, as a book
 */
public record Source(String name, @Nullable String url) {}
