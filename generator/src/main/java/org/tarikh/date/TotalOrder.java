package org.tarikh.date;

import java.util.Comparator;

/**
 * The total order of dated temporal expressions, as {@link TemporalExpression#order()} tells it.
 */
final class TotalOrder {
  static final Comparator<TemporalExpression> OF_DATED =
      Comparator.comparingLong(TotalOrder::place)
          .thenComparing(TotalOrder::compareTimes)
          .thenComparing(Comparator.comparingLong(TotalOrder::lastDay).reversed())
          .thenComparing(TotalOrder::startIsMissing)
          .thenComparing(TemporalExpression::qualification)
          // Canonical texts are ASCII, so this is the order of their code points.
          .thenComparing(TemporalExpression::canonical);

  private TotalOrder() {}

  private static long place(TemporalExpression expression) {
    return expression
        .place()
        .orElseThrow(() -> new IllegalArgumentException(expression.canonical() + " is undated"));
  }

  private static long lastDay(TemporalExpression expression) {
    return expression.bounds().hi();
  }

  private static boolean startIsMissing(TemporalExpression expression) {
    return place(expression) != expression.bounds().lo();
  }

  private static int compareTimes(TemporalExpression a, TemporalExpression b) {
    if (a instanceof DateTime first && b instanceof DateTime second) {
      int byClock = first.time().compareTo(second.time());
      return byClock != 0 ? byClock : first.offset().compareTo(second.offset());
    }
    return Boolean.compare(a instanceof DateTime, b instanceof DateTime);
  }
}
