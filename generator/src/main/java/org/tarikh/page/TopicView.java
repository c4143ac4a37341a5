package org.tarikh.page;

/**
 * A term of a taxonomy.
 *
 * @param kind {@code tags}, {@code people} or {@code places}
 * @param name as writers write it
 * @param href its page, ready for the page that shows the link
 * @param articles how many published articles have it
 * @param events how many events have it, dated or not
 */
public record TopicView(String kind, String name, String href, int articles, int events) {}
