package org.tarikh.page;

import org.jspecify.annotations.Nullable;

/**
 * An image.
 *
 * @param src ready for the page that shows it
 * @param url the absolute URL, for metadata
 * @param alt what it shows, for those who do not see it
 * @param credit whose it is, or null
 */
public record ImageView(String src, String url, String alt, @Nullable String credit) {}
