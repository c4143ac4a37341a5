package org.tarikh.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a year: a season, a quarter, a third or a half.
 *
 * @param mark the mark of the part itself; that of the year is the year's
 * @param bounds what the other three say; kept, since every comparison asks for it
 */
record YearDivision(YearPart year, Division division, Qualification mark, DayBounds bounds)
    implements SingleDate {

  YearDivision(YearPart year, Division division, Qualification mark) {
    this(
        year,
        division,
        mark,
        new DayBounds(division.in(year.min()).lo(), division.in(year.max()).hi()));
  }

  /** What kind of part it is. */
  enum Kind {
    SEASON,
    QUARTER,
    /** Four months; EDTF calls it a quadrimester. */
    THIRD,
    HALF
  }

  /**
   * A division of the year, by its EDTF code. A season whose hemisphere is not said is the
   * northern, meteorological one. A winter of the north, or a summer of the south, begins in
   * December of its year and ends in February of the next.
   */
  enum Division {
    SPRING(21, Kind.SEASON, 1, 3, 3, "the spring"),
    SUMMER(22, Kind.SEASON, 2, 6, 3, "the summer"),
    AUTUMN(23, Kind.SEASON, 3, 9, 3, "the autumn"),
    WINTER(24, Kind.SEASON, 4, 12, 3, "the winter"),
    NORTHERN_SPRING(25, Kind.SEASON, 1, 3, 3, "the northern spring"),
    NORTHERN_SUMMER(26, Kind.SEASON, 2, 6, 3, "the northern summer"),
    NORTHERN_AUTUMN(27, Kind.SEASON, 3, 9, 3, "the northern autumn"),
    NORTHERN_WINTER(28, Kind.SEASON, 4, 12, 3, "the northern winter"),
    SOUTHERN_SPRING(29, Kind.SEASON, 1, 9, 3, "the southern spring"),
    SOUTHERN_SUMMER(30, Kind.SEASON, 2, 12, 3, "the southern summer"),
    SOUTHERN_AUTUMN(31, Kind.SEASON, 3, 3, 3, "the southern autumn"),
    SOUTHERN_WINTER(32, Kind.SEASON, 4, 6, 3, "the southern winter"),
    FIRST_QUARTER(33, Kind.QUARTER, 1, 1, 3, "the first quarter"),
    SECOND_QUARTER(34, Kind.QUARTER, 2, 4, 3, "the second quarter"),
    THIRD_QUARTER(35, Kind.QUARTER, 3, 7, 3, "the third quarter"),
    FOURTH_QUARTER(36, Kind.QUARTER, 4, 10, 3, "the fourth quarter"),
    FIRST_THIRD(37, Kind.THIRD, 1, 1, 4, "the first four months"),
    SECOND_THIRD(38, Kind.THIRD, 2, 5, 4, "the middle four months"),
    LAST_THIRD(39, Kind.THIRD, 3, 9, 4, "the last four months"),
    FIRST_HALF(40, Kind.HALF, 1, 1, 6, "the first half"),
    SECOND_HALF(41, Kind.HALF, 2, 7, 6, "the second half");

    private final int code;
    private final Kind kind;
    private final int number;
    private final int firstMonth;
    private final int months;
    private final String description;

    Division(int code, Kind kind, int number, int firstMonth, int months, String description) {
      this.code = code;
      this.kind = kind;
      this.number = number;
      this.firstMonth = firstMonth;
      this.months = months;
      this.description = description;
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

    Kind kind() {
      return kind;
    }

    /** Which of its kind it is, from 1; seasons begin with spring, wherever they are. */
    int number() {
      return number;
    }

    /** What it is, in a message. */
    String description() {
      return description;
    }

    boolean southern() {
      return code >= SOUTHERN_SPRING.code && code <= SOUTHERN_WINTER.code;
    }

    boolean northern() {
      return code >= NORTHERN_SPRING.code && code <= NORTHERN_WINTER.code;
    }

    /** Whether it ends in the year after its own. */
    boolean crossesYears() {
      return firstMonth + months - 1 > 12;
    }

    private DayBounds in(long year) {
      int lastMonth = (firstMonth + months - 2) % 12 + 1;
      long lastYear = crossesYears() ? year + 1 : year;
      return new DayBounds(
          ProlepticGregorian.epochDay(year, firstMonth, 1),
          ProlepticGregorian.epochDay(
              lastYear, lastMonth, ProlepticGregorian.daysOf(lastYear, lastMonth)));
    }
  }

  @Override
  public String canonical() {
    return Marks.write(
        List.of(year.text(), Integer.toString(division.code)), List.of(year.qualification(), mark));
  }

  @Override
  public Qualification qualification() {
    return year.qualification().union(mark);
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
