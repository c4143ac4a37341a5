package org.tarikh.date;

import java.util.Optional;

/** The start or the end of an interval: a date, or what is said where there is none. */
sealed interface IntervalEnd {

  /** The date, where there is one. */
  Optional<SingleDate> date();

  String canonical();

  record Known(SingleDate known) implements IntervalEnd {
    @Override
    public Optional<SingleDate> date() {
      return Optional.of(known);
    }

    @Override
    public String canonical() {
      return known.canonical();
    }
  }

  enum Missing implements IntervalEnd {
    /** There is none: it goes on, or it always was. */
    OPEN(".."),
    /** There is one, and nobody knows it. */
    UNKNOWN("");

    private final String text;

    Missing(String text) {
      this.text = text;
    }

    @Override
    public Optional<SingleDate> date() {
      return Optional.empty();
    }

    @Override
    public String canonical() {
      return text;
    }
  }
}
