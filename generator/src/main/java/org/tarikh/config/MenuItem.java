package org.tarikh.config;

import org.tarikh.diagnostic.Location;

/**
 * A link of the main navigation.
 *
 * @param title what readers see
 * @param link an address of the site, such as {@code /about/}, or an http or https URL
 * @param location where the link stands
 */
public record MenuItem(String title, String link, Location location) {}
