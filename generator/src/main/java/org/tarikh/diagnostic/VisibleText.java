package org.tarikh.diagnostic;

/** Content as a report quotes it: it can neither break the line nor command the terminal. */
public final class VisibleText {
  private VisibleText() {}

  /** The text with escapes for control characters, line separators and overrides of direction. */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.chars()
        .forEach(
            c -> {
              if (Character.isISOControl(c) || isBreakOrOverride(c)) {
                shown.append("\\u%04X".formatted(c));
              } else {
                shown.append((char) c);
              }
            });
    return shown.toString();
  }

  private static boolean isBreakOrOverride(int c) {
    return (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
