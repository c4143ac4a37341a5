package org.tarikh.date;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * When something happened: an EDTF value, from a second to an interval without an end.
 *
 * <p>Values are equal if, and only if, their {@linkplain #canonical() canonical texts} are. {@link
 * TemporalReader} makes them from text.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">EDTF, levels 0 to 2</a>
 */
public sealed interface TemporalExpression permits SingleDate, DateTime, Interval, DateSet {

  /** The value as EDTF text, from which {@link TemporalReader} reads an equal value. */
  String canonical();

  /**
   * The first and the last existing day that match. The open or unknown end of an interval or of a
   * set is unbounded. A date-time is bounded by the day of its own wall clock. A year that is not
   * specified at all, as in {@code XXXX-12-25}, is one of four digits.
   */
  DayBounds bounds();

  /**
   * The epoch day by which the value is ordered: its first day, or where the start is open or
   * unknown, the first day of the earliest date that is known. A date that tells nothing of its
   * year, like {@code XXXX-12-25}, is not known. Empty for what is undated, like {@code ../..}.
   */
  OptionalLong place();

  /** Every mark on any component of the value. */
  Qualification qualification();

  /** The day, if the value is one whole day, exact and without a mark, and no time in it. */
  Optional<LocalDate> asDay();

  /**
   * When it starts, for machines: an ISO 8601 year, month, day, or day and time, as in {@code
   * 1958}, {@code 2024-04-30} or {@code 2004-01-01T10:10:00+03:00}.
   *
   * <p>Null where that would say more than is known, or what ISO 8601 has no plain form for: an
   * open or unknown start, a mark, an unspecified digit, a season, a year outside of 1 to 9999.
   */
  @Nullable String startDateTime();

  /**
   * When it ends, in the form of {@link #startDateTime()}, and null where that one would be. Only
   * an interval tells its end: what happened in 1958, or at ten o'clock, has none here.
   */
  @Nullable String endDateTime();

  /**
   * Whether every day that the other may be on is a day of this one: {@code 1990} covers {@code
   * 1990-05}, and {@code 1990/..} covers {@code 2003}.
   *
   * <p>An open or unknown end is unbounded. Of a set, each date and range counts for itself, so
   * {@code [1667,1670]} does not cover {@code 1668}; what is between the first and the last day of
   * unspecified digits does count.
   */
  default boolean covers(TemporalExpression other) {
    return Spans.of(this).containAll(Spans.of(other));
  }

  /** Whether some day is of both, by the days of which {@link #covers} speaks. */
  default boolean overlaps(TemporalExpression other) {
    return Spans.of(this).meet(Spans.of(other));
  }

  /**
   * The total order of dated values: by place; no time before a time, then by wall clock, then by
   * offset; the longer before the shorter; a known start before an open or unknown one; by
   * qualification; by canonical text.
   *
   * <p>So what contains comes before what it contains where both starts are known, and the order is
   * consistent with equals. It throws {@link IllegalArgumentException} for a value without a
   * {@linkplain #place() place}.
   */
  static Comparator<TemporalExpression> order() {
    return TotalOrder.OF_DATED;
  }
}
