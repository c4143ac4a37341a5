package org.tarikh.page;

/**
 * A day as readers and as machines read it.
 *
 * @param text in the site's month names and digits
 * @param datetime {@code yyyy-mm-dd} in ASCII digits
 */
public record DayView(String text, String datetime) {}
