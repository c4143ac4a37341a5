package org.tarikh.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The days of an expression: spans in order, with days between them that are not of it. */
record Spans(List<DayBounds> apart) {

  static Spans of(TemporalExpression expression) {
    return expression instanceof DateSet set
        ? new Spans(joined(set.elements().stream().map(DateSet.Element::bounds).toList()))
        : new Spans(List.of(expression.bounds()));
  }

  boolean containAll(Spans others) {
    return others.apart.stream()
        .allMatch(other -> apart.stream().anyMatch(span -> span.contains(other)));
  }

  boolean meet(Spans others) {
    return others.apart.stream()
        .anyMatch(other -> apart.stream().anyMatch(span -> span.meets(other)));
  }

  private static List<DayBounds> joined(List<DayBounds> spans) {
    List<DayBounds> joined = new ArrayList<>();
    for (DayBounds span : spans.stream().sorted(Comparator.comparingLong(DayBounds::lo)).toList()) {
      DayBounds before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before == null || (before.hi() != DayBounds.NO_LAST && span.lo() > before.hi() + 1)) {
        joined.add(span);
      } else {
        joined.set(joined.size() - 1, new DayBounds(before.lo(), Math.max(before.hi(), span.hi())));
      }
    }
    return List.copyOf(joined);
  }
}
