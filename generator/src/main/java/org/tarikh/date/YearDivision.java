package org.tarikh.date;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A season of a year. Quarters and the other divisions of EDTF level 2 are divisions too.
 *
 * @param bounds what the other two say; kept, since every comparison asks for it
 */
record YearDivision(YearPart year, Division division, DayBounds bounds) implements SingleDate {

  YearDivision(YearPart year, Division division) {
    this(year, division, new DayBounds(division.in(year.min()).lo(), division.in(year.max()).hi()));
  }

  /**
   * A division of the year, by its EDTF code. A season is the northern, meteorological one; winter
   * begins in December of its year and ends in February of the next.
   */
  enum Division {
    SPRING(21, 3),
    SUMMER(22, 6),
    AUTUMN(23, 9),
    WINTER(24, 12);

    private static final int MONTHS = 3;

    private final int code;
    private final int firstMonth;

    Division(int code, int firstMonth) {
      this.code = code;
      this.firstMonth = firstMonth;
    }

    static Optional<Division> of(int code) {
      for (Division division : values()) {
        if (division.code == code) {
          return Optional.of(division);
        }
      }
      return Optional.empty();
    }

    int code() {
      return code;
    }

    /** What it is, in a message. */
    String description() {
      return "the " + name().toLowerCase(Locale.ROOT);
    }

    private DayBounds in(long year) {
      long lastMonth = firstMonth + MONTHS - 1L;
      long lastYear = lastMonth > 12 ? year + 1 : year;
      int last = (int) (lastMonth > 12 ? lastMonth - 12 : lastMonth);
      return new DayBounds(
          ProlepticGregorian.epochDay(year, firstMonth, 1),
          ProlepticGregorian.epochDay(lastYear, last, ProlepticGregorian.daysOf(lastYear, last)));
    }
  }

  /** Whether it ends in the year after its own. */
  boolean crossesYears() {
    return division == Division.WINTER;
  }

  @Override
  public String canonical() {
    return year.text() + "-" + division.code + year.qualification().mark();
  }

  @Override
  public Qualification qualification() {
    return year.qualification();
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
  public String toString() {
    return canonical();
  }
}
