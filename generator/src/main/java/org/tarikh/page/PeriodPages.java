package org.tarikh.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tarikh.chronology.Chronology;
import org.tarikh.chronology.ChronologyEntry;
import org.tarikh.date.Period;

/**
 * Which periods have pages of their own, and which events stand on each.
 *
 * <p>Pages begin with the theme's widest period. A period with more events than one page shows has
 * pages for its inner periods too, and leads to them.
 */
final class PeriodPages {
  private final int whole;
  private final Map<Period, List<ChronologyEntry>> entries = new LinkedHashMap<>();
  private final Map<ChronologyEntry, Period> narrowest = new HashMap<>();

  PeriodPages(ThemeSettings settings, Chronology chronology) {
    whole = settings.chronologyWhole();
    if (settings.periodPagesAlways() || chronology.entries().size() > whole) {
      add(settings.widestPeriodPage(), chronology.entries());
    }
  }

  private void add(Period.Kind kind, List<ChronologyEntry> among) {
    byPeriod(kind, among)
        .forEach(
            (period, found) -> {
              entries.put(period, found);
              found.forEach(entry -> narrowest.put(entry, period));
              if (found.size() > whole && kind != Period.Kind.YEAR) {
                add(kind == Period.Kind.CENTURY ? Period.Kind.DECADE : Period.Kind.YEAR, found);
              }
            });
  }

  private static Map<Period, List<ChronologyEntry>> byPeriod(
      Period.Kind kind, List<ChronologyEntry> among) {
    Map<Period, List<ChronologyEntry>> byPeriod = new LinkedHashMap<>();
    for (ChronologyEntry entry : among) {
      Period year = Period.yearOf(entry.event().when());
      Period period =
          switch (kind) {
            case CENTURY -> year.century();
            case DECADE -> year.decade();
            case YEAR -> year;
          };
      byPeriod.computeIfAbsent(period, p -> new ArrayList<>()).add(entry);
    }
    return byPeriod;
  }

  /** The periods that have pages, in order within each kind. */
  List<Period> all() {
    return List.copyOf(entries.keySet());
  }

  boolean has(Period period) {
    return entries.containsKey(period);
  }

  /** The events whose place is in a period that has a page, in order. */
  List<ChronologyEntry> entriesOf(Period period) {
    return entries.getOrDefault(period, List.of());
  }

  /** Whether the page of this period shows all its events; else it leads to narrower ones. */
  boolean showsAll(Period period) {
    return period.kind() == Period.Kind.YEAR || entriesOf(period).size() <= whole;
  }

  /** The narrowest period with a page that an event stands on, or null where there is none. */
  @Nullable Period narrowestOf(ChronologyEntry entry) {
    return narrowest.get(entry);
  }

  /** The page of the same kind before (-1) or after (1) a period, or null. */
  @Nullable Period neighbour(Period period, int step) {
    List<Period> alike =
        entries.keySet().stream().filter(other -> other.kind() == period.kind()).toList();
    int at = alike.indexOf(period) + step;
    return at >= 0 && at < alike.size() ? alike.get(at) : null;
  }

  static Address addressOf(Period period) {
    return new Address("/chronology/" + period.slug() + "/");
  }
}
