package org.tarikh.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts a paragraph into tokens, with a way back to the places in the original text. */
final class Tokens {
  private final CharSequence text;
  private final List<Token> tokens = new ArrayList<>();
  private final StringBuilder folded = new StringBuilder();
  private int[] starts = new int[16];
  private Token.Kind kind = Token.Kind.SIGN;
  private int end;
  private boolean glued;

  private Tokens(CharSequence text) {
    this.text = text;
  }

  /** The tokens of the text from {@code from} to {@code to}; places are those of the whole text. */
  static List<Token> of(CharSequence text, int from, int to) {
    Tokens tokens = new Tokens(text);
    for (int i = from; i < to; i++) {
      tokens.read(i);
    }
    tokens.finish();
    return tokens.tokens;
  }

  private void read(int i) {
    char c = text.charAt(i);
    if (Folding.ignored(c)) {
      if (folded.length() > 0 && end == i && Folding.attached(c)) {
        end = i + 1;
      }
      return;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      finish();
      glued = false;
      return;
    }
    int before = folded.length();
    Folding.append(c, folded);
    if (folded.length() == before) {
      return;
    }
    Token.Kind next = kindOf(folded.charAt(before));
    if (before > 0 && (next != kind || next == Token.Kind.SIGN)) {
      String piece = folded.substring(before);
      folded.setLength(before);
      finish();
      folded.append(piece);
      before = 0;
    }
    kind = next;
    if (folded.length() > starts.length) {
      starts = Arrays.copyOf(starts, folded.length() * 2);
    }
    Arrays.fill(starts, before, folded.length(), i);
    end = i + 1;
  }

  private void finish() {
    if (folded.length() > 0) {
      tokens.add(
          new Token(kind, folded.toString(), Arrays.copyOf(starts, folded.length()), end, glued));
      folded.setLength(0);
      glued = true;
    }
  }

  private static Token.Kind kindOf(char c) {
    if (c >= '0' && c <= '9') {
      return Token.Kind.NUMBER;
    }
    return Character.isLetter(c) ? Token.Kind.WORD : Token.Kind.SIGN;
  }
}
