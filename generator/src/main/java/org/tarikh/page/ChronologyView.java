package org.tarikh.page;

import java.util.List;

/**
 * The chronology of the site, as {@code chronology} in {@code chronology.ftlh}.
 *
 * @param count how many dated events there are
 * @param whole whether the periods hold their events; else they lead to pages of their own
 * @param periods centuries, with decades and years inside
 * @param undated events that have no place in time
 */
public record ChronologyView(
    int count, boolean whole, List<PeriodView> periods, List<EventView> undated) {
  public ChronologyView {
    periods = List.copyOf(periods);
    undated = List.copyOf(undated);
  }
}
