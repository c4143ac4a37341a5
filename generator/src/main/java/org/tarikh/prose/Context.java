package org.tarikh.prose;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Against what the dates of one paragraph are read, and what was told in it so far. */
final class Context {
  private final LocalDate reference;
  private final DayOfWeek weekStart;
  private final Set<Doubt> doubts = new LinkedHashSet<>();
  private @Nullable Simple told;
  private @Nullable Integer toldYear;
  private @Nullable Integer toldHijriYear;

  Context(LocalDate reference, DayOfWeek weekStart) {
    this.reference = reference;
    this.weekStart = weekStart;
  }

  LocalDate reference() {
    return reference;
  }

  /** The date last told in the paragraph. */
  @Nullable Simple told() {
    return told;
  }

  /** Whether the date last told in the paragraph is behind the reference day. */
  boolean toldToCome() {
    Simple last = told;
    return last != null
        && last.unit().compareTo(Unit.MONTH) <= 0
        && last.firstDay().isAfter(reference);
  }

  /** The year last told in the paragraph. */
  @Nullable Integer toldYear() {
    return toldYear;
  }

  /** The year of the Hijra last told in the paragraph, if no other year was told behind it. */
  @Nullable Integer toldHijriYear() {
    return toldHijriYear;
  }

  void tellHijri(int year) {
    toldHijriYear = year;
  }

  void tell(Piece.Told piece) {
    Simple last = piece.when().last();
    if (last != null) {
      told = last;
    }
    if (piece.year() != null && !(piece.when() instanceof When.Span span && isAround(span))) {
      toldYear = piece.year();
      toldHijriYear = null;
    }
  }

  /** Whether the years of the span are several, of which the reference day's is one. */
  private boolean isAround(When.Span span) {
    Simple start = span.start();
    Simple end = span.end();
    return start != null
        && end != null
        && start.unit() == Unit.YEAR
        && start.year() < end.year()
        && start.year() <= reference.getYear()
        && reference.getYear() <= end.year();
  }

  void doubt(int start, int end, String rule, String hint) {
    doubts.add(new Doubt(start, end, rule, hint));
  }

  int doubtCount() {
    return doubts.size();
  }

  /** The doubts in the order of the text: a later wording may have been tried before. */
  List<Doubt> doubts() {
    return doubts.stream().sorted(Comparator.comparingInt(Doubt::start)).toList();
  }

  /** The week of the day, moved by so many weeks. */
  When.Span week(LocalDate day, int weeks) {
    int since = Math.floorMod(day.getDayOfWeek().getValue() - weekStart.getValue(), 7);
    LocalDate first = day.minusDays(since).plusWeeks(weeks);
    return Values.days(first, first.plusDays(6));
  }

  /** The unit of that day, moved by so many units. */
  When shifted(LocalDate day, Unit unit, int by) {
    return switch (unit) {
      case DAY -> Simple.day(day.plusDays(by));
      case WEEK -> week(day, by);
      case MONTH -> {
        LocalDate moved = day.plusMonths(by);
        yield Simple.month(moved.getYear(), moved.getMonthValue());
      }
      case YEAR -> Simple.year(day.getYear() + by);
      default -> {
        int years = unit.years();
        yield Simple.years(unit, Math.floorDiv(day.getYear(), years) * years + by * years);
      }
    };
  }

  /** The unit of the date last told, moved; null where that date is less exact than the unit. */
  @Nullable When fromTold(Unit unit, int by) {
    Simple from = told;
    boolean sure = from != null && (from.mark() == Mark.NONE || unit.compareTo(from.unit()) > 0);
    if (from == null || !sure) {
      return null;
    }
    boolean exactEnough =
        switch (unit) {
          case DAY, WEEK -> from.unit() == Unit.DAY;
          case MONTH -> from.unit() == Unit.DAY || from.unit() == Unit.MONTH;
          case YEAR -> from.unit().compareTo(Unit.YEAR) <= 0;
          default -> from.unit().compareTo(unit) <= 0;
        };
    if (!exactEnough) {
      return null;
    }
    if (unit.compareTo(Unit.YEAR) >= 0) {
      int years = unit.years();
      int first = Math.floorDiv(from.year(), years) * years + by * years;
      return unit == Unit.YEAR ? Simple.year(first) : Simple.years(unit, first);
    }
    return shifted(from.firstDay(), unit, by);
  }
}
