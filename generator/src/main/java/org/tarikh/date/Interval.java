package org.tarikh.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From one date to another, either of which may be open or unknown. */
record Interval(IntervalEnd start, IntervalEnd end) implements TemporalExpression {

  Interval {
    if (endsBeforeItStarts(start, end)) {
      throw new IllegalArgumentException("the end is before the start");
    }
  }

  /** Whether even the last day of the end is before the first day of the start. */
  static boolean endsBeforeItStarts(IntervalEnd start, IntervalEnd end) {
    return lastDay(end) < firstDay(start);
  }

  @Override
  public String canonical() {
    return start.canonical() + "/" + end.canonical();
  }

  @Override
  public DayBounds bounds() {
    return new DayBounds(firstDay(start), lastDay(end));
  }

  @Override
  public OptionalLong place() {
    // A day of a known end may be before all days of a start that has no year.
    return known()
        .flatMapToLong(date -> date.place().stream())
        .map(day -> Math.max(firstDay(start), day))
        .findFirst();
  }

  @Override
  public Qualification qualification() {
    return known()
        .map(TemporalExpression::qualification)
        .reduce(Qualification.NONE, Qualification::union);
  }

  @Override
  public Optional<LocalDate> asDay() {
    return Optional.empty();
  }

  @Override
  public @Nullable String startDateTime() {
    return start.date().map(SingleDate::startDateTime).orElse(null);
  }

  @Override
  public @Nullable String endDateTime() {
    return end.date().map(SingleDate::startDateTime).orElse(null);
  }

  @Override
  public String toString() {
    return canonical();
  }

  private Stream<SingleDate> known() {
    return Stream.concat(start.date().stream(), end.date().stream());
  }

  private static long firstDay(IntervalEnd start) {
    return start.date().map(date -> date.bounds().lo()).orElse(DayBounds.NO_FIRST);
  }

  private static long lastDay(IntervalEnd end) {
    return end.date().map(date -> date.bounds().hi()).orElse(DayBounds.NO_LAST);
  }
}
