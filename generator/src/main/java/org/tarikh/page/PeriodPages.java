package org.tarikh.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
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
  private final Period.Kind widest;
  private final IdentityHashMap<ChronologyEntry, Period> narrowest = new IdentityHashMap<>();
  private final Map<Period, List<Period>> inner = new HashMap<>();
  private final Map<Period, Address> addresses = new HashMap<>();
  private final Map<Period.Kind, NavigableSet<Period>> byKind = new EnumMap<>(Period.Kind.class);

  PeriodPages(ThemeSettings settings, Chronology chronology) {
    for (Period.Kind kind : Period.Kind.values()) {
      byKind.put(kind, new TreeSet<>());
    }
    whole = settings.chronologyWhole();
    widest = settings.widestPeriodPage();
    if (settings.periodPagesAlways() || chronology.entries().size() > whole) {
      add(widest, chronology.entries());
    }
  }

  private List<Period> add(Period.Kind kind, List<ChronologyEntry> among) {
    Map<Period, List<ChronologyEntry>> found = byPeriod(kind, among);
    found.forEach(this::add);
    return List.copyOf(found.keySet());
  }

  private void add(Period period, List<ChronologyEntry> among) {
    entries.put(period, among);
    ofKind(period.kind()).add(period);
    addresses.put(period, new Address("/chronology/" + period.slug() + "/"));
    among.forEach(entry -> narrowest.put(entry, period));
    if (among.size() > whole && period.kind() != Period.Kind.YEAR) {
      List<ChronologyEntry> narrower =
          among.stream().filter(e -> e.place().kind().compareTo(period.kind()) > 0).toList();
      Period.Kind kind =
          period.kind() == Period.Kind.CENTURY ? Period.Kind.DECADE : Period.Kind.YEAR;
      inner.put(period, add(kind, narrower));
    }
  }

  private NavigableSet<Period> ofKind(Period.Kind kind) {
    return Objects.requireNonNull(byKind.get(kind));
  }

  private static Map<Period, List<ChronologyEntry>> byPeriod(
      Period.Kind kind, List<ChronologyEntry> among) {
    Map<Period, List<ChronologyEntry>> byPeriod = new LinkedHashMap<>();
    for (ChronologyEntry entry : among) {
      Period place = entry.place();
      Period period =
          switch (kind) {
            case CENTURY -> place.century();
            case DECADE -> place.decade();
            case YEAR -> Period.year(place.firstYear());
          };
      byPeriod.computeIfAbsent(period, p -> new ArrayList<>()).add(entry);
    }
    return byPeriod;
  }

  /** The periods that have pages, in order within each kind. */
  List<Period> all() {
    return List.copyOf(entries.keySet());
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

  /** The pages to which the page of a period leads; empty where it shows all its events. */
  List<Period> inside(Period period) {
    return inner.getOrDefault(period, List.of());
  }

  /** The pages with which the pages begin, of those in a century. */
  List<Period> widestIn(Period century) {
    return ofKind(widest).stream().filter(period -> period.century().equals(century)).toList();
  }

  /** The page of the same kind before a period, or null. */
  @Nullable Period before(Period period) {
    return ofKind(period.kind()).lower(period);
  }

  /** The page of the same kind after a period, or null. */
  @Nullable Period after(Period period) {
    return ofKind(period.kind()).higher(period);
  }

  /** The page of a period, or null where it has none. */
  @Nullable Address pageOf(Period period) {
    return addresses.get(period);
  }

  /**
   * The page of a period that has one.
   *
   * @throws IllegalArgumentException if it has none
   */
  Address addressOf(Period period) {
    Address address = addresses.get(period);
    if (address == null) {
      throw new IllegalArgumentException("no page: " + period);
    }
    return address;
  }
}
