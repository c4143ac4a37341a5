package org.tarikh.yaml;

/** What a message shows of a writer's text: only the beginning of a long one. */
final class Excerpt {
  /** For a value that is named. */
  static final int VALUE = 60;

  /** For a line that is shown as it should be. */
  static final int LINE = 200;

  private Excerpt() {}

  /** The text, or so much of its beginning that it is no longer than {@code most} characters. */
  static String of(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
  }
}
