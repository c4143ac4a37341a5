package org.tarikh.page;

/**
 * A heading of an article's body, for a table of contents.
 *
 * @param level from 2 to 6
 * @param text without markup
 * @param id its anchor
 */
public record HeadingView(int level, String text, String id) {}
