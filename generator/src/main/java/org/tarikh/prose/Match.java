package org.tarikh.prose;

/**
 * A piece that was read from a paragraph.
 *
 * @param from where its wording begins in the original text
 * @param next the first token that is not part of it
 */
record Match(int from, int next, Piece piece) {
  Match with(Piece other) {
    return new Match(from, next, other);
  }

  Match from(int start) {
    return new Match(start, next, piece);
  }

  Match until(int token) {
    return new Match(from, token, piece);
  }
}
