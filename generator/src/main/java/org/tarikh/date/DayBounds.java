package org.tarikh.date;

import java.time.LocalDate;

/**
 * A span of days, either end possibly unbounded.
 *
 * <p>Days are counted as {@link LocalDate#toEpochDay()} counts them: proleptic Gregorian, 0 is
 * 1970-01-01. {@link Long#MIN_VALUE} and {@link Long#MAX_VALUE} stand for no bound.
 *
 * @param lo the first possible day, in epoch days
 * @param hi the last possible day, in epoch days; never before {@code lo}
 * @see <a href="https://www.loc.gov/standards/datetime/">EDTF</a>
 */
public record DayBounds(long lo, long hi) {
  /** Stands in {@link #lo()} for no first day. */
  public static final long NO_FIRST = Long.MIN_VALUE;

  /** Stands in {@link #hi()} for no last day. */
  public static final long NO_LAST = Long.MAX_VALUE;

  public DayBounds {
    if (hi < lo) {
      throw new IllegalArgumentException("hi " + hi + " is before lo " + lo);
    }
  }

  /** Whether every day of the other span is a day of this one. */
  public boolean contains(DayBounds other) {
    return lo <= other.lo && other.hi <= hi;
  }

  /** Whether some day is of both. */
  public boolean meets(DayBounds other) {
    return lo <= other.hi && other.lo <= hi;
  }
}
