package org.tarikh.date;

import org.jspecify.annotations.Nullable;

/**
 * A part of a formatted date.
 *
 * @param text what the reader sees
 * @param datetime what HTML's {@code <time datetime>} takes for this part, or null where it takes
 *     nothing: words between dates, marked or unspecified dates, years before the common era
 * @see <a href="https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-time-element">
 *     The time element</a>
 */
public record TimePart(String text, @Nullable String datetime) {}
