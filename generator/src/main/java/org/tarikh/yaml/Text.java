package org.tarikh.yaml;

import org.tarikh.diagnostic.Location;

/**
 * A text value.
 *
 * @param value without blanks around it, never empty
 * @param location where it stands
 */
public record Text(String value, Location location) {}
