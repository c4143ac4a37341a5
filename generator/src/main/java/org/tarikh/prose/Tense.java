package org.tarikh.prose;

/** Tells from the words around a date whether the sentence speaks of the future. */
final class Tense {
  private static final int FARTHEST = 20;
  private static final String ENDS = ".؟?!؛\uFFFC";
  private static final String PREFIXES = "يتن";
  private static final int SHORTEST = 5;

  private final Paragraph paragraph;

  Tense(Paragraph paragraph) {
    this.paragraph = paragraph;
  }

  /** Whether the nearest cue before the token, in its sentence, is one of the future. */
  boolean future(int i, int next) {
    for (int j = i - 1; j >= Math.max(0, i - FARTHEST); j--) {
      if (endsSentence(j)) {
        break;
      }
      if (cue(j)) {
        return true;
      }
      if (paragraph.anyHit(j, Word.PAST) != null) {
        return false;
      }
    }
    return willVerb(next) || (paragraph.is(next, "،") && willVerb(next + 1) && starts(i));
  }

  /** Whether the nearest verb before the token says that something happened at one point. */
  boolean punctual(int i) {
    if (paragraph.token(i - 1).text().startsWith("ي")) {
      return false;
    }
    for (int j = i - 1; j >= Math.max(0, i - FARTHEST); j--) {
      if (endsSentence(j)) {
        return false;
      }
      if (paragraph.anyHit(j, Word.PUNCTUAL) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean starts(int i) {
    return i == 0 || endsSentence(i - 1);
  }

  private boolean endsSentence(int j) {
    Token token = paragraph.token(j);
    return token.kind() == Token.Kind.SIGN && ENDS.contains(token.text());
  }

  private boolean cue(int j) {
    return paragraph.anyHit(j, Word.FUTURE) != null || willVerb(j);
  }

  /** A verb with the prefix of the future, as in "سيعقد". */
  private boolean willVerb(int j) {
    Token token = paragraph.token(j);
    if (!token.isWord() || paragraph.anyHit(j, Word.NO_FUTURE) != null) {
      return false;
    }
    String text = token.text();
    int at = text.startsWith("و") || text.startsWith("ف") ? 1 : 0;
    return text.length() >= at + SHORTEST - 1
        && text.charAt(at) == 'س'
        && PREFIXES.indexOf(text.charAt(at + 1)) >= 0
        && paragraph.anyHit(j, Word.CARDINAL) == null;
  }
}
