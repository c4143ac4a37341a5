package org.tarikh.prose;

import org.tarikh.date.TemporalExpression;

/**
 * A temporal expression as an annotator marked it.
 *
 * @param start where the wording begins in the item's text, in UTF-16 units
 * @param end where it ends, exclusive
 */
record GoldDate(int start, int end, TemporalExpression value, Found found, Family family) {}
