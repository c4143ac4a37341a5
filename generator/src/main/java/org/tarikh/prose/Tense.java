package org.tarikh.prose;

import java.util.function.IntPredicate;

/** Tells from the words around a date whether the sentence speaks of the future. */
final class Tense {
  private static final int FARTHEST = 20;
  private static final String ENDS = ".؟?!؛\uFFFC";
  private static final String NOT = "لم";
  private static final String AND_NOT = "ولم";
  private static final String PREFIXES = "يتن";
  private static final int MOVED = 1;
  private static final int HAPPENED = -1;
  private static final int AFTER_IT = -2;

  /** "بعد ترميمه في يوليو" has the verb before it, "بعد وفاة الرئيس السابق في 25 يوليو" has not. */
  private static final int SHORT_PHRASE = 4;

  private static final int NEAR = 9;
  private static final int SHORTEST = 5;
  private static final int SHORTEST_IMPERFECT = 4;

  private final Paragraph paragraph;

  Tense(Paragraph paragraph) {
    this.paragraph = paragraph;
  }

  /** Whether the nearest cue before the token, in its sentence, is one of the future. */
  boolean future(int i, int next) {
    if (deferred(i)) {
      return true;
    }
    boolean after = false;
    for (int j = i - 1; j >= Math.max(0, i - FARTHEST); j--) {
      if (endsSentence(j)) {
        break;
      }
      if (cue(j)) {
        return !negated(j) && !wasPlanned(j);
      }
      Hit past = paragraph.anyHit(j, Word.PAST);
      boolean rules =
          past != null
              && (past.value() != AFTER_IT || paragraph.is(j - 1, "،") || i - j > SHORT_PHRASE);
      if (rules) {
        return false;
      }
      after |= past != null;
    }
    if (after) {
      return false;
    }
    int verb = paragraph.is(next, "،") ? next + 1 : next;
    return willVerb(next)
        || paragraph.has(next, Word.FUTURE)
        || (starts(i) && (willVerb(verb) || imperfect(verb)))
        || behindImperfect(i);
  }

  /** "أرجئت الجلسة إلى الأربعاء". */
  private boolean deferred(int i) {
    boolean to = paragraph.anyHit(i - 1, Word.TO) != null || paragraph.anyHit(i, Word.TO) != null;
    return to && deferral(i, /* range= */ false);
  }

  /** Whether the sentence tells of a day that is changed: "أجلت المباراة من 12 إلى 19 يونيو". */
  boolean moved(int i) {
    return deferral(i, /* range= */ true);
  }

  /** Whether the sentence tells of a deferral; an extension takes its range as a whole. */
  private boolean deferral(int i, boolean range) {
    return anyBefore(
        i,
        2 * FARTHEST,
        j -> {
          Hit deferral = paragraph.anyHit(j, Word.DEFERRAL);
          return deferral != null && (!range || deferral.value() == MOVED);
        });
  }

  /** Whether the sentence tells of what lasted, or did not happen, until the token. */
  boolean lasted(int i) {
    return anyBefore(
        i,
        FARTHEST,
        j -> {
          Hit past = paragraph.anyHit(j, Word.PAST);
          return paragraph.anyHit(j, Word.LASTED) != null
              || (past != null && past.value() == HAPPENED)
              || negated(j + 1);
        });
  }

  /** "فواتير آذار": the month is near. */
  boolean monthly(int i) {
    return paragraph.anyHit(i - 1, Word.MONTHLY) != null;
  }

  /** Whether what is told was planned, so that its day is near: "خوض إضراب يوم 17 يونيو". */
  boolean planned(int i) {
    for (int j = i - 1; j >= Math.max(0, i - FARTHEST) && !endsSentence(j); j--) {
      if (paragraph.anyHit(j, Word.PLANNED) != null
          || paragraph.anyHit(j, Word.DEFERRAL) != null
          || wasPlanned(j)) {
        return true;
      }
      if (paragraph.anyHit(j, Word.PAST) != null) {
        return false;
      }
    }
    return false;
  }

  /** "كان مقررا", "كان من المقرر": what was to come then. */
  private boolean wasPlanned(int j) {
    for (int k = j; k > Math.max(0, j - NEAR / 2); k--) {
      int before = paragraph.has(k - 1, Word.OF) ? k - 2 : k - 1;
      if (paragraph.anyHit(k, Word.FUTURE) != null && paragraph.anyHit(before, Word.WAS) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a cue before the token, in its sentence, is one of the past. */
  boolean past(int i) {
    return anyBefore(i, FARTHEST, j -> paragraph.anyHit(j, Word.PAST) != null);
  }

  /** Whether one of so many tokens before it, in its sentence, passes the test. */
  private boolean anyBefore(int i, int most, IntPredicate test) {
    for (int j = i - 1; j >= Math.max(0, i - most) && !endsSentence(j); j--) {
      if (test.test(j)) {
        return true;
      }
    }
    return false;
  }

  /** Whether "did not" stands right before the token. */
  private boolean negated(int j) {
    return paragraph.is(j - 1, NOT) || paragraph.is(j - 1, AND_NOT);
  }

  /** Whether the nearest verb before the token says that something happened at one point. */
  boolean punctual(int i) {
    if (paragraph.token(i - 1).text().startsWith("ي")) {
      return false;
    }
    return anyBefore(i, FARTHEST, j -> paragraph.anyHit(j, Word.PUNCTUAL) != null);
  }

  /** Whether the sentence begins with what begins at the token: "أما في يوم السبت". */
  private boolean starts(int i) {
    int start = i;
    while (start > 0
        && (paragraph.anyHit(start - 1, Word.IN) != null
            || paragraph.anyHit(start - 1, Word.AS_FOR) != null)) {
      start--;
    }
    return start == 0 || endsSentence(start - 1);
  }

  /** Whether the sentence begins with a verb of the present, a few words before the token. */
  private boolean behindImperfect(int i) {
    for (int j = i - 1; j >= Math.max(0, i - NEAR); j--) {
      Token token = paragraph.token(j);
      if (!token.isWord() || paragraph.has(j, Word.LINKING)) {
        return false;
      }
      if (j == 0 || endsSentence(j - 1)) {
        return imperfect(j);
      }
    }
    return false;
  }

  /** Whether the clause of the token begins with a verb of the present: "، وتنخفض الحرارة ليل". */
  boolean present(int i) {
    int start = i;
    while (start > Math.max(0, i - FARTHEST)
        && paragraph.token(start - 1).kind() != Token.Kind.SIGN) {
      start--;
    }
    String text = paragraph.token(start).text();
    int at = text.startsWith("و") || text.startsWith("ف") ? 1 : 0;
    boolean feminine = text.length() > at + SHORTEST_IMPERFECT && text.charAt(at) == 'ت';
    return imperfect(start) || (feminine && paragraph.anyHit(start, Word.MONTH) == null);
  }

  /** A verb of the present behind the day that a sentence begins with: "يوم السبت يسود". */
  private boolean imperfect(int j) {
    Token token = paragraph.token(j);
    String text = token.text();
    int at = text.startsWith("ف") || text.startsWith("و") ? 1 : 0;
    return token.isWord()
        && text.length() >= at + SHORTEST_IMPERFECT
        && text.charAt(at) == 'ي'
        && paragraph.anyHit(j, Word.MONTH) == null
        && paragraph.anyHit(j, Word.NO_FUTURE) == null
        && paragraph.anyHit(j, Word.TELLING) == null
        && paragraph.anyHit(j, Word.DAY_WORD) == null;
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
