package org.tarikh.article;

import org.tarikh.diagnostic.Location;
import org.tarikh.prose.Mention;

/**
 * A date that the body of an article tells, and that no writer has marked.
 *
 * @param mention where it stands in the body, and what it means
 * @param location where it begins in the file
 * @param wording as it is written, markup included
 * @param sentence the sentence it stands in, without markup, on one line
 * @param title what its event is called: the sentence, shortened, and without wordings that mean
 *     another date on another day
 * @param id what the id of its event is, unique in the article
 */
public record FoundDate(
    Mention mention, Location location, String wording, String sentence, String title, String id) {}
