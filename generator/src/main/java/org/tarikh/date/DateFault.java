package org.tarikh.date;

import org.jspecify.annotations.Nullable;

/** The rule that a text breaks, and what to write instead; it never leaves the package. */
final class DateFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final String rule;
  private final @Nullable String hint;

  DateFault(String rule, @Nullable String hint) {
    super(rule, null, false, false);
    this.rule = rule;
    this.hint = hint;
  }

  /** The hint to write that text instead. */
  static String write(String text) {
    return "write \"" + text + "\"";
  }

  String rule() {
    return rule;
  }

  @Nullable String hint() {
    return hint;
  }
}
