package org.tarikh.markdown;

import org.tarikh.diagnostic.Location;

/**
 * A heading of a body.
 *
 * @param level from 2 to 6, as it is rendered
 * @param text without markup
 * @param id its anchor; empty until the ids of its page are known
 * @param location where it begins
 */
public record Heading(int level, String text, String id, Location location) {}
