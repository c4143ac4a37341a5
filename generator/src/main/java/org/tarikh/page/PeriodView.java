package org.tarikh.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A century, a decade or a year, with what stands under it.
 *
 * @param kind {@code century}, {@code decade} or {@code year}
 * @param title such as "القرن العشرون", "تسعينيات القرن العشرين" or "1990"
 * @param id its anchor on the page that shows it
 * @param href its own page, or null where it has none
 * @param count how many events stand under it, those of inner periods included
 * @param events those that stand under it itself, in order; they come before the inner periods
 * @param periods the inner periods, in order
 */
public record PeriodView(
    String kind,
    String title,
    String id,
    @Nullable String href,
    int count,
    List<EventView> events,
    List<PeriodView> periods) {
  public PeriodView {
    events = List.copyOf(events);
    periods = List.copyOf(periods);
  }
}
