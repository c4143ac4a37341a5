package org.tarikh.prose;

import org.jspecify.annotations.Nullable;

/** Reads numbers in figures and in words. */
final class Numbers {
  private static final String INSIDE_FIGURES = ".,٫٬:";
  private static final String BEFORE_FIGURES = "#+$€£&=";
  private static final String AFTER_FIGURES = "%٪$€£°";

  private final Paragraph paragraph;

  Numbers(Paragraph paragraph) {
    this.paragraph = paragraph;
  }

  /** A number and the token after it. */
  record Count(int value, int next) {}

  /** Whether the token is a number that is not part of a larger figure, a sum or a code. */
  boolean alone(int i) {
    Token token = paragraph.token(i);
    if (token.number() < 0) {
      return false;
    }
    if (token.glued()) {
      Token before = paragraph.token(i - 1);
      boolean inFigure =
          INSIDE_FIGURES.contains(before.text())
              && before.glued()
              && paragraph.token(i - 2).isNumber();
      if (inFigure || BEFORE_FIGURES.contains(before.text()) || latin(before)) {
        return false;
      }
    }
    Token after = paragraph.token(i + 1);
    if (after.text().isEmpty()) {
      return true;
    }
    if (AFTER_FIGURES.contains(after.text())) {
      return false;
    }
    if (!after.glued()) {
      return true;
    }
    Token beyond = paragraph.token(i + 2);
    boolean inFigure = INSIDE_FIGURES.contains(after.text()) && beyond.glued() && beyond.isNumber();
    return !inFigure && !latin(after);
  }

  /** Whether no hyphen or slash joins the number to another on that side. */
  boolean openBefore(int i) {
    Token sign = paragraph.token(i - 1);
    return !(paragraph.token(i).glued()
        && joins(sign)
        && sign.glued()
        && paragraph.token(i - 2).isNumber());
  }

  boolean openAfter(int i) {
    Token sign = paragraph.token(i + 1);
    Token number = paragraph.token(i + 2);
    return !(sign.glued() && joins(sign) && number.glued() && number.isNumber());
  }

  static boolean joins(Token sign) {
    return sign.is("-") || sign.is("/") || sign.is("–") || sign.is("—") || sign.is("\\");
  }

  /** A cardinal in words, as in "ألف وتسعمئة وثمانية وخمسين". */
  @Nullable Count words(int i, int skip) {
    Hit first = largest(i, skip);
    if (first == null) {
      return null;
    }
    int sum = first.value();
    int next = first.next();
    int used = magnitude(first.value());
    while (true) {
      Paragraph.At more = paragraph.afterAnd(next);
      Hit hit = more == null ? null : largest(more.token(), more.skip());
      if (hit == null || (used & magnitude(hit.value())) != 0) {
        return new Count(sum, next);
      }
      used |= magnitude(hit.value());
      sum += hit.value();
      next = hit.next();
    }
  }

  /** A count in figures or in words; a figure may have the article. */
  @Nullable Count count(int i, int skip) {
    if (skip == 0 && alone(i) && paragraph.token(i).digits() <= 4) {
      return new Count(paragraph.token(i).number(), i + 1);
    }
    return words(i, skip);
  }

  /** An ordinal in words, as in "الخامس والعشرين". */
  @Nullable Count ordinal(int i, int skip) {
    Hit hit = paragraph.hit(i, skip, Word.ORDINAL);
    if (hit == null) {
      return null;
    }
    if (hit.value() < 10) {
      Paragraph.At and = paragraph.afterAnd(hit.next());
      Hit tens = and == null ? null : paragraph.hit(and.token(), and.skip(), Word.ORDINAL);
      if (tens != null && tens.value() >= 20) {
        return new Count(hit.value() + tens.value(), tens.next());
      }
    }
    return new Count(hit.value(), hit.next());
  }

  /** The number of a century or millennium: an ordinal, a figure, a figure with the article. */
  @Nullable Count numeral(int i) {
    if (paragraph.is(i, "ال") && paragraph.token(i + 1).glued() && alone(i + 1)) {
      return new Count(paragraph.token(i + 1).number(), i + 2);
    }
    if (alone(i) && paragraph.token(i).digits() <= 2) {
      return new Count(paragraph.token(i).number(), i + 1);
    }
    return ordinal(i, 0);
  }

  private @Nullable Hit largest(int i, int skip) {
    Hit best = null;
    for (Word word : new Word[] {Word.THOUSANDS, Word.HUNDREDS, Word.CARDINAL}) {
      Hit hit = paragraph.hit(i, skip, word);
      if (hit != null && (best == null || hit.next() > best.next())) {
        best = hit;
      }
    }
    return best;
  }

  private static int magnitude(int value) {
    if (value >= 1000) {
      return 8;
    }
    if (value >= 100) {
      return 4;
    }
    return value >= 20 ? 2 : value >= 10 ? 3 : 1;
  }

  private static boolean latin(Token token) {
    return token.isWord() && token.text().charAt(0) < '\u0250';
  }
}
