package org.tarikh.markdown;

/**
 * A date that stands in a text without a link.
 *
 * @param range its words in the text that was parsed
 * @param time how it is rendered
 */
public record TextTime(TextRange range, LinkResolver.Time time) {}
