package org.tarikh.date;

import org.jspecify.annotations.Nullable;

/** What {@link TemporalReader} made of a text: a value, or the reason why there is none. */
public sealed interface Reading {

  /**
   * The text is a date.
   *
   * @param warning what else the writer may have meant, or null
   */
  record Value(TemporalExpression expression, @Nullable Warning warning) implements Reading {
    public Value(TemporalExpression expression) {
      this(expression, null);
    }
  }

  /**
   * The text is not a date that Tarikh reads.
   *
   * @param message one sentence that names the text and the rule that it breaks
   * @param hint what to write instead; what it has in quotation marks is read
   */
  record Unreadable(String message, String hint) implements Reading {}

  /**
   * The text is a date, and may have been meant as another.
   *
   * @param message one sentence that names the text and what it is read as
   * @param hint what to write if the other was meant; what it has in quotation marks is read
   */
  record Warning(String message, String hint) {}
}
