package org.tarikh.prose;

import java.util.regex.Pattern;

/** Counts the sentences of a paragraph. */
final class Sentences {
  /**
   * Full stop, question or exclamation mark or ellipsis before a space, but not the stop after a
   * single letter, as in "د. محمد" and "ق.م.", and not the one in "3.5".
   */
  private static final Pattern BREAK =
      Pattern.compile("(?:[!?؟…]|(?<![^\\p{L}\\p{M}]\\p{L}|^\\p{L})\\.)[\"»”’)\\]]*\\s+(?=\\S)");

  private Sentences() {}

  static int count(String paragraph) {
    return paragraph.isBlank() ? 0 : 1 + (int) BREAK.matcher(paragraph.strip()).results().count();
  }
}
