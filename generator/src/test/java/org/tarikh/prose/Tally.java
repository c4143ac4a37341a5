package org.tarikh.prose;

/**
 * How many dates were marked, how many were found, and how many of both agree.
 *
 * @param marked dates of the gold
 * @param found dates that the reader found
 * @param values pairs of both that overlap and have the same value
 * @param spans those pairs that begin and end at the same places, too
 * @param kinds those pairs of {@code values} that were found in the same way, too
 */
record Tally(int marked, int found, int values, int spans, int kinds) {
  static final Tally NONE = new Tally(0, 0, 0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(
        marked + other.marked,
        found + other.found,
        values + other.values,
        spans + other.spans,
        kinds + other.kinds);
  }

  double valueF1() {
    return f1(values);
  }

  double spanF1() {
    return f1(spans);
  }

  /** The share of right values that were found in the way that the gold says. */
  double kindAccuracy() {
    return values == 0 ? 1 : (double) kinds / values;
  }

  /** Where nothing is marked and nothing found, all is right. */
  private double f1(int hits) {
    return marked + found == 0 ? 1 : 2.0 * hits / (marked + found);
  }
}
