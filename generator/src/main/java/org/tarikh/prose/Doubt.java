package org.tarikh.prose;

/**
 * What a writer should look at: a date that does not exist, or one that contradicts itself.
 *
 * @param start where the wording begins, in UTF-16 units from the start of the text
 * @param end where it ends, exclusive
 * @param rule one clause that names the value and the rule that it breaks
 * @param hint what to write instead
 */
public record Doubt(int start, int end, String rule, String hint) {}
