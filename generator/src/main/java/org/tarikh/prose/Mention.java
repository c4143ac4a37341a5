package org.tarikh.prose;

import org.tarikh.date.TemporalExpression;

/**
 * A temporal expression, where it stands in a text.
 *
 * @param start where the wording begins, in UTF-16 units from the start of the text
 * @param end where it ends, exclusive
 * @param value what it means on the day that it was read against
 * @param exclusive whether an open interval leaves out the date that bounds it, as "before" and
 *     "after" do, and "until" does not
 */
public record Mention(
    int start, int end, TemporalExpression value, Found found, boolean exclusive) {}
