package org.tarikh.page;

import org.tarikh.date.Period;

/**
 * What a theme decides about the pages of a site.
 *
 * @param homeArticles how many of the newest articles the home page shows
 * @param homeEvents how many of the major events, the latest, the home page shows
 * @param chronologyWhole up to how many events one page shows; beyond, it leads to pages of periods
 * @param periodPagesAlways whether periods have pages even when one page shows all events
 * @param widestPeriodPage the widest period that gets a page of its own
 */
public record ThemeSettings(
    int homeArticles,
    int homeEvents,
    int chronologyWhole,
    boolean periodPagesAlways,
    Period.Kind widestPeriodPage) {

  /** What a theme that says nothing gets. */
  public static final ThemeSettings DEFAULT =
      new ThemeSettings(12, 30, 300, false, Period.Kind.CENTURY);
}
