package org.tarikh.page;

/**
 * HTML that is ready to be put into a page as it is; templates print it without escaping.
 *
 * @param html well-formed HTML that has passed the rules for untrusted content
 */
public record Markup(String html) {}
