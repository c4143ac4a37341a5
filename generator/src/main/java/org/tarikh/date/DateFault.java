package org.tarikh.date;

import java.util.function.Supplier;

/** The rule that a text breaks, and what to write instead; it never leaves the package. */
final class DateFault extends Exception {
  /** The hint where nothing better can be proposed. */
  static final String EXAMPLES =
      "write it as in \"1958\", \"2024-04-30\", \"30 نيسان 2024\" or \"نيسان 2024\"";

  private static final long serialVersionUID = 1L;

  private final String rule;
  private final transient Supplier<String> hint;

  DateFault(String rule, String hint) {
    this(rule, () -> hint);
  }

  /** A fault whose hint reads dates itself: it is made only when somebody asks for it. */
  DateFault(String rule, Supplier<String> hint) {
    super(rule, null, false, false);
    this.rule = rule;
    this.hint = hint;
  }

  /** The hint to write that text instead. */
  static String write(String text) {
    return "write \"" + text + "\"";
  }

  /** The hint to write that text instead, if it is a date. */
  static String writeIfRead(String text) {
    return TemporalReader.strictly(text).isPresent() ? write(text) : EXAMPLES;
  }

  String rule() {
    return rule;
  }

  String hint() {
    return hint.get();
  }
}
