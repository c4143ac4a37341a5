package org.tarikh.article;

import org.tarikh.diagnostic.Location;

/**
 * A topic as a writer names it.
 *
 * @param text NFC, without blanks around it
 * @param location where it stands
 */
public record TopicName(String text, Location location) {}
