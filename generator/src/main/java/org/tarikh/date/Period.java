package org.tarikh.date;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

/**
 * A century, a decade or a year, under which a chronology groups events.
 *
 * <p>Years are astronomical. Of the common era, a century is 1900–1999 and a decade 1990–1999, by
 * the convention of {@code 19XX} and {@code 199X}; the first ones begin with the year 1. Before it,
 * they are counted in years BCE: the first century BCE is 100–1 BCE, its first decade 10–1 BCE. So
 * each year is in one decade, and each decade in one century.
 *
 * @param firstYear the earliest year
 * @param lastYear the latest year
 */
public record Period(Kind kind, long firstYear, long lastYear) implements Comparable<Period> {

  /** What a period is, the widest first. */
  public enum Kind {
    CENTURY(100),
    DECADE(10),
    YEAR(1);

    private final int years;

    Kind(int years) {
      this.years = years;
    }
  }

  private static final Comparator<Period> BY_START_THEN_WIDER =
      Comparator.comparingLong(Period::firstYear)
          .thenComparing(Comparator.comparingLong(Period::lastYear).reversed());

  public Period {
    if (firstYear != firstOf(kind, firstYear) || lastYear != lastOf(kind, firstYear)) {
      throw new IllegalArgumentException(
          "not a " + kind + ": from " + firstYear + " to " + lastYear);
    }
  }

  /** One year, astronomical: 0 is 1 BCE. */
  public static Period year(long year) {
    return around(Kind.YEAR, year);
  }

  /** The decade in which the period begins; of a decade, itself. */
  public Period decade() {
    return around(Kind.DECADE, firstYear);
  }

  /** The century in which the period begins; of a century, itself. */
  public Period century() {
    return around(Kind.CENTURY, firstYear);
  }

  /**
   * The period under which an event of that date stands in a chronology.
   *
   * <p>It is the smallest period that contains the date, if that period begins where the date does;
   * else the widest that begins there; else the year. So the groups, printed a century's own events
   * first, then those of its decades and years, keep the {@linkplain TemporalExpression#order()
   * total order}: a date that begins in mid-decade stands among its neighbours, however long it is.
   *
   * @throws IllegalArgumentException for what is undated
   */
  public static Period placeOf(TemporalExpression dated) {
    DayBounds span = new DayBounds(placeDay(dated), dated.bounds().hi());
    Period year = yearOf(dated);
    List<Period> smallestFirst = List.of(year, year.decade(), year.century());
    Period chosen = year;
    for (Period period : smallestFirst) {
      if (period.bounds().lo() != span.lo()) {
        break;
      }
      chosen = period;
      if (period.bounds().contains(span)) {
        break;
      }
    }
    return chosen;
  }

  /** The year in which the place of a date is. */
  private static Period yearOf(TemporalExpression dated) {
    return year(ProlepticGregorian.yearOf(placeDay(dated)));
  }

  private static long placeDay(TemporalExpression dated) {
    OptionalLong place = dated.place();
    if (place.isEmpty()) {
      throw new IllegalArgumentException(dated.canonical() + " is undated");
    }
    return place.getAsLong();
  }

  public DayBounds bounds() {
    return new DayBounds(
        ProlepticGregorian.epochDay(firstYear, 1, 1),
        ProlepticGregorian.epochDay(lastYear, 12, 31));
  }

  /**
   * The period's name in addresses: {@code 19xx}, {@code 199x}, {@code 1990}; before the common era
   * {@code bce-1800-1701}, {@code bce-1754}.
   */
  public String slug() {
    if (beforeCommonEra()) {
      long from = 1 - firstYear;
      long to = 1 - lastYear;
      return from == to ? "bce-" + from : "bce-" + from + "-" + to;
    }
    String digits = YearPart.of(firstYear).digits().pattern();
    int replaced = Integer.toString(kind.years).length() - 1;
    return digits.substring(0, digits.length() - replaced) + "x".repeat(replaced);
  }

  @Override
  public int compareTo(Period other) {
    return BY_START_THEN_WIDER.compare(this, other);
  }

  /** Whether the period is before the year 1. */
  boolean beforeCommonEra() {
    return firstYear <= 0;
  }

  private static Period around(Kind kind, long year) {
    return new Period(kind, firstOf(kind, year), lastOf(kind, year));
  }

  private static long firstOf(Kind kind, long year) {
    if (year <= 0) {
      return lastOf(kind, year) - kind.years + 1;
    }
    return Math.max(1, Math.floorDiv(year, kind.years) * kind.years);
  }

  private static long lastOf(Kind kind, long year) {
    if (year <= 0) {
      return -(Math.floorDiv(-year, kind.years) * kind.years);
    }
    return Math.floorDiv(year, kind.years) * kind.years + kind.years - 1;
  }
}
