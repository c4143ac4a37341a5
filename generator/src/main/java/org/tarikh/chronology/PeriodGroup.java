package org.tarikh.chronology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tarikh.date.Period;

/**
 * A period with the events that stand under it.
 *
 * @param period the century, decade or year
 * @param entries those that stand under the period itself, in order
 * @param groups the inner periods that have events, in order; they come after {@code entries}
 */
public record PeriodGroup(Period period, List<ChronologyEntry> entries, List<PeriodGroup> groups) {
  public PeriodGroup {
    entries = List.copyOf(entries);
    groups = List.copyOf(groups);
  }

  /** How many events stand under it, those of inner periods included. */
  public int count() {
    return entries.size() + groups.stream().mapToInt(PeriodGroup::count).sum();
  }

  /**
   * Groups events by century, decade and year. Read from top to bottom, the groups hold the events
   * in the order in which they were given.
   *
   * @param ordered dated events in the order of the chronology
   */
  public static List<PeriodGroup> of(List<ChronologyEntry> ordered) {
    return groupedBy(entry -> entry.place().century(), ordered);
  }

  /**
   * Groups events whose place is in one period. Those that stand under a wider period, such as a
   * century's own in its first year, stand under the period itself.
   *
   * @param ordered in the order of the chronology
   */
  public static PeriodGroup under(Period period, List<ChronologyEntry> ordered) {
    List<ChronologyEntry> own = new ArrayList<>();
    List<ChronologyEntry> inner = new ArrayList<>();
    for (ChronologyEntry entry : ordered) {
      boolean narrower = entry.place().kind().compareTo(period.kind()) > 0;
      (narrower ? inner : own).add(entry);
    }
    boolean century = period.kind() == Period.Kind.CENTURY;
    return new PeriodGroup(
        period, own, groupedBy(e -> century ? e.place().decade() : e.place(), inner));
  }

  private static List<PeriodGroup> groupedBy(
      Function<ChronologyEntry, Period> periodOf, List<ChronologyEntry> ordered) {
    Map<Period, List<ChronologyEntry>> byPeriod = new LinkedHashMap<>();
    for (ChronologyEntry entry : ordered) {
      byPeriod.computeIfAbsent(periodOf.apply(entry), p -> new ArrayList<>()).add(entry);
    }
    return byPeriod.entrySet().stream().map(e -> under(e.getKey(), e.getValue())).toList();
  }
}
