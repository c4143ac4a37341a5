package org.tarikh.prose;

/** A run of letters, a run of digits, or one other character. */
final class Token {
  enum Kind {
    WORD,
    NUMBER,
    SIGN
  }

  private static final int MOST_DIGITS = 9;

  private final Kind kind;
  private final String text;
  private final int[] starts;
  private final int end;
  private final boolean glued;

  /**
   * @param text folded
   * @param starts where each folded character begins in the original text
   * @param end where the token ends in the original text, exclusive, with the marks on its last
   *     letter
   * @param glued whether nothing stands between it and the token before it
   */
  Token(Kind kind, String text, int[] starts, int end, boolean glued) {
    this.kind = kind;
    this.text = text;
    this.starts = starts;
    this.end = end;
    this.glued = glued;
  }

  Kind kind() {
    return kind;
  }

  String text() {
    return text;
  }

  int end() {
    return end;
  }

  boolean glued() {
    return glued;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean is(String sign) {
    return text.equals(sign);
  }

  int digits() {
    return text.length();
  }

  /** The number, or -1 if it is too long to be part of a date. */
  int number() {
    return isNumber() && text.length() <= MOST_DIGITS ? Integer.parseInt(text) : -1;
  }

  /** Where it begins in the original text, without that many letters of it. */
  int start(int skipped) {
    return starts[Math.min(skipped, starts.length - 1)];
  }
}
