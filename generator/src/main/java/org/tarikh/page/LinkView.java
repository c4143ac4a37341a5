package org.tarikh.page;

/**
 * A link, ready for the page that shows it.
 *
 * @param title what the reader sees
 * @param href where it leads: relative to the page within the site, else an absolute URL
 * @param current whether it leads to the page that shows it
 */
public record LinkView(String title, String href, boolean current) {}
