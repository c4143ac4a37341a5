package org.tarikh.date;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Dates of which one is meant, or all.
 *
 * @param elements in order, each but once; only the first may have no start, only the last no end
 * @param bounds what the elements say; kept, since every comparison asks for it
 */
record DateSet(Kind kind, List<Element> elements, DayBounds bounds) implements TemporalExpression {

  DateSet(Kind kind, List<Element> elements) {
    this(kind, inOrder(elements), boundsOf(elements));
  }

  /** How many of the dates are meant. */
  enum Kind {
    ONE_OF("[", "]"),
    ALL_OF("{", "}");

    private final String opening;
    private final String closing;

    Kind(String opening, String closing) {
      this.opening = opening;
      this.closing = closing;
    }

    String opening() {
      return opening;
    }

    String closing() {
      return closing;
    }
  }

  /**
   * A date, or all from one date to another; a range without a start or without an end is open
   * there.
   */
  record Element(@Nullable SingleDate start, @Nullable SingleDate end, boolean range) {
    Element {
      if (start == null ? end == null || !range : !range && !start.equals(end)) {
        throw new IllegalArgumentException("neither a date nor a range");
      }
      if (endsBeforeItStarts(start, end)) {
        throw new IllegalArgumentException("the end is before the start");
      }
    }

    static Element of(SingleDate date) {
      return new Element(date, date, false);
    }

    static Element range(@Nullable SingleDate start, @Nullable SingleDate end) {
      return new Element(start, end, true);
    }

    static boolean endsBeforeItStarts(@Nullable SingleDate start, @Nullable SingleDate end) {
      return start != null && end != null && end.bounds().hi() < start.bounds().lo();
    }

    String canonical() {
      String first = start == null ? "" : start.canonical();
      String last = end == null ? "" : end.canonical();
      return range ? first + ".." + last : first;
    }

    DayBounds bounds() {
      return new DayBounds(
          start == null ? DayBounds.NO_FIRST : start.bounds().lo(),
          end == null ? DayBounds.NO_LAST : end.bounds().hi());
    }

    Qualification qualification() {
      return dates().stream()
          .map(TemporalExpression::qualification)
          .reduce(Qualification.NONE, Qualification::union);
    }

    /** The start and the end, as far as there are any; a date that is no range is both. */
    List<SingleDate> dates() {
      return Stream.of(Optional.ofNullable(start), Optional.ofNullable(end))
          .flatMap(Optional::stream)
          .toList();
    }

    private OptionalLong place() {
      long lo = bounds().lo();
      return dates().stream()
          .flatMapToLong(date -> date.place().stream())
          .map(day -> Math.max(lo, day))
          .findFirst();
    }
  }

  /** Without a start first, without an end last; between them as the total order has it. */
  private static final Comparator<Element> ORDER =
      Comparator.<Element, Boolean>comparing(element -> element.start() != null)
          .thenComparing(element -> element.end() == null)
          .thenComparing(element -> element.place().orElse(Long.MAX_VALUE))
          .thenComparing(Comparator.<Element>comparingLong(e -> e.bounds().hi()).reversed())
          .thenComparing(Element::qualification)
          .thenComparing(Element::canonical);

  @Override
  public String canonical() {
    return elements.stream()
        .map(Element::canonical)
        .collect(Collectors.joining(",", kind.opening, kind.closing));
  }

  /** The earliest day that is known of any date in the set. */
  @Override
  public OptionalLong place() {
    return elements.stream().flatMapToLong(element -> element.place().stream()).min();
  }

  @Override
  public Qualification qualification() {
    return elements.stream()
        .map(Element::qualification)
        .reduce(Qualification.NONE, Qualification::union);
  }

  @Override
  public Optional<LocalDate> asDay() {
    return Optional.empty();
  }

  @Override
  public @Nullable String startDateTime() {
    return null;
  }

  @Override
  public @Nullable String endDateTime() {
    return null;
  }

  @Override
  public String toString() {
    return canonical();
  }

  private static List<Element> inOrder(List<Element> elements) {
    if (elements.isEmpty()) {
      throw new IllegalArgumentException("a set without dates");
    }
    List<Element> ordered = elements.stream().distinct().sorted(ORDER).toList();
    if (ordered.stream().skip(1).anyMatch(element -> element.start() == null)
        || ordered.stream().limit(ordered.size() - 1L).anyMatch(element -> element.end() == null)) {
      throw new IllegalArgumentException("an open range inside a set");
    }
    return ordered;
  }

  private static DayBounds boundsOf(List<Element> elements) {
    Function<Function<DayBounds, Long>, Stream<Long>> all =
        side -> elements.stream().map(Element::bounds).map(side);
    return new DayBounds(
        all.apply(DayBounds::lo).min(Comparator.naturalOrder()).orElseThrow(),
        all.apply(DayBounds::hi).max(Comparator.naturalOrder()).orElseThrow());
  }
}
