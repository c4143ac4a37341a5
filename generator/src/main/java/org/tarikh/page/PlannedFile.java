package org.tarikh.page;

import java.util.function.Supplier;

/**
 * One output document that needs no template, such as the feed.
 *
 * @param file its path below the output folder
 * @param text makes what it holds
 */
public record PlannedFile(String file, Supplier<String> text) {}
