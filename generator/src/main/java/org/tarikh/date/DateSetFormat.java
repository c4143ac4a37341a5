package org.tarikh.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the dates of a set in Arabic, in ASCII digits: "1990 أو 1991", "1948 و1956". */
final class DateSetFormat {
  private final SingleDateFormat dates;
  private final IntervalFormat intervals;

  DateSetFormat(SingleDateFormat dates, IntervalFormat intervals) {
    this.dates = dates;
    this.intervals = intervals;
  }

  List<TimePart> parts(DateSet set) {
    String conjunction = set.kind() == DateSet.Kind.ONE_OF ? " أو " : " و";
    List<TimePart> parts = new ArrayList<>();
    for (DateSet.Element element : set.elements()) {
      if (!parts.isEmpty()) {
        parts.add(new TimePart(conjunction, null));
      }
      parts.addAll(parts(element));
    }
    return List.copyOf(parts);
  }

  private List<TimePart> parts(DateSet.Element element) {
    SingleDate start = element.start();
    SingleDate end = element.end();
    if (start == null && end != null) {
      return List.of(nominative(end), new TimePart(" أو قبل ذلك", null));
    }
    if (end == null && start != null) {
      return List.of(nominative(start), new TimePart(" أو بعد ذلك", null));
    }
    return element.range()
        ? intervals.parts(new Interval(known(start), known(end)))
        : List.of(nominative(known(start).known()));
  }

  private TimePart nominative(SingleDate date) {
    return dates.part(date, GrammaticalCase.NOMINATIVE);
  }

  private static IntervalEnd.Known known(@Nullable SingleDate date) {
    if (date == null) {
      throw new IllegalArgumentException("an element without dates");
    }
    return new IntervalEnd.Known(date);
  }
}
