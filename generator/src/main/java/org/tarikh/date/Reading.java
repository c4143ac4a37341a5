package org.tarikh.date;

/** What {@link TemporalReader} made of a text: a value, or the reason why there is none. */
public sealed interface Reading {

  /** The text is a date. */
  record Value(TemporalExpression expression) implements Reading {}

  /**
   * The text is not a date that Tarikh reads.
   *
   * @param message one sentence that names the text and the rule that it breaks
   * @param hint what to write instead; what it has in quotation marks is read
   */
  record Unreadable(String message, String hint) implements Reading {}
}
