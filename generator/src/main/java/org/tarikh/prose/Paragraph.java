package org.tarikh.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens of one paragraph, and the words of the lexicon that begin at each. */
final class Paragraph {
  private static final String CONJUNCTIONS = "وف";
  private static final String PREPOSITIONS = "بلك";
  private static final String ARTICLE = "ال";
  private static final char TO = 'ل';
  private static final int[] NONE = {0};
  private static final int LONGEST_WORD = 40;
  private static final int LONGEST_PHRASE = 3;
  private static final Token END = new Token(Token.Kind.SIGN, "", new int[] {0}, 0, false);

  private final List<Token> tokens;
  private final List<@Nullable List<Hit>> hits;
  private final Lexicon lexicon;

  Paragraph(List<Token> tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.hits = new ArrayList<>();
    tokens.forEach(token -> hits.add(null));
  }

  int size() {
    return tokens.size();
  }

  /** The token of that index; beyond the ends, one that is nothing. */
  Token token(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : END;
  }

  boolean is(int i, String text) {
    return token(i).is(text);
  }

  /** Whether the token is the sign, right after the token before it. */
  boolean glued(int i, String text) {
    return token(i).glued() && is(i, text);
  }

  /** The longest hit of that word at the token, without the skipped letters; null if none. */
  @Nullable Hit hit(int i, int skip, Word word) {
    if (i < 0 || i >= tokens.size()) {
      return null;
    }
    for (Hit hit : hitsAt(i)) {
      if (hit.word() == word && hit.skip() == skip) {
        return hit;
      }
    }
    return null;
  }

  /** The hit of the first of those words that stands there; null if none does. */
  @Nullable Hit first(int i, int skip, Word... words) {
    for (Word word : words) {
      Hit hit = hit(i, skip, word);
      if (hit != null) {
        return hit;
      }
    }
    return null;
  }

  boolean has(int i, Word word) {
    return hit(i, 0, word) != null;
  }

  /** The qualifier at the token, if it is not one of a heap: a doubt may stand before "about". */
  @Nullable Hit qualifier(int i, int skip) {
    Hit hit = first(i, skip, Word.ABOUT, Word.PERHAPS);
    boolean heap =
        hit != null
            && (has(hit.next(), Word.PERHAPS)
                || (hit.word() == Word.ABOUT && has(hit.next(), Word.ABOUT)));
    return heap ? null : hit;
  }

  /** The hit behind whatever letters may stand before it. */
  @Nullable Hit anyHit(int i, Word word) {
    if (i < 0 || i >= tokens.size()) {
      return null;
    }
    for (Hit hit : hitsAt(i)) {
      if (hit.word() == word) {
        return hit;
      }
    }
    return null;
  }

  /** The token behind that word, or the token itself where the word does not stand there. */
  int past(int i, Word word) {
    Hit hit = hit(i, 0, word);
    return hit == null ? i : hit.next();
  }

  /** Whether the word has the article, behind the skipped letters. */
  boolean definite(int i, int skip) {
    String text = token(i).text();
    return text.startsWith(ARTICLE, skip)
        || (skip > 0 && text.charAt(skip - 1) == TO && text.indexOf(TO, skip) == skip);
  }

  /** Whether the word begins as one with the preposition "to", which may be a letter of its own. */
  boolean mayBeginWithTo(int i) {
    return token(i).isWord() && token(i).text().charAt(0) == TO;
  }

  /** Whether that word, of one token or several, ends right before the token. */
  boolean follows(int i, Word word) {
    for (int j = i - 1; j >= Math.max(0, i - LONGEST_PHRASE); j--) {
      Hit hit = anyHit(j, word);
      if (hit != null && hit.next() == i) {
        return true;
      }
    }
    return false;
  }

  /** The value of a cardinal with the article, as in "العشر"; 0 if it is none. */
  int definiteCardinal(int i) {
    String text = token(i).text();
    if (!text.startsWith(ARTICLE)) {
      return 0;
    }
    return lexicon.beginningWith(text.substring(ARTICLE.length())).stream()
        .filter(entry -> entry.word() == Word.CARDINAL && entry.rest().isEmpty())
        .mapToInt(Lexicon.Entry::value)
        .findFirst()
        .orElse(0);
  }

  /**
   * How many letters may be skipped at the token: none, an "and", a preposition, both, or a whole
   * word that no space follows.
   */
  int[] skips(int i) {
    Token token = token(i);
    if (!token.isWord()) {
      return NONE;
    }
    int[] clitics = clitics(token.text());
    int glue = glue(i);
    if (glue <= 0 || glue < clitics.length) {
      return clitics;
    }
    int[] all = Arrays.copyOf(clitics, clitics.length + 1);
    all[clitics.length] = glue;
    return all;
  }

  private static int[] clitics(String text) {
    int first = clitic(text, 0, CONJUNCTIONS) ? 1 : 0;
    boolean preposition = clitic(text, first, PREPOSITIONS);
    if (first == 0) {
      return preposition ? new int[] {0, 1} : NONE;
    }
    return preposition ? new int[] {0, 1, 2} : new int[] {0, 1};
  }

  /** Where a word of time begins that is written together with the word before it; -1 if none. */
  private int glue(int i) {
    String text = token(i).text();
    if (text.length() > LONGEST_WORD) {
      return -1;
    }
    boolean number = token(i + 1).isNumber() && token(i + 1).glued();
    for (int at = 2; at < text.length() - 2; at++) {
      String rest = text.substring(at);
      for (Lexicon.Entry entry : lexicon.beginningWith(rest)) {
        boolean year = entry.word() == Word.YEAR_WORD || entry.word() == Word.MONTH;
        boolean weekday = entry.word() == Word.WEEKDAY && entry.rest().isEmpty();
        boolean afterIn = at == 2 && text.startsWith("في") && follows(i, entry);
        if ((number && year && entry.rest().isEmpty()) || weekday || afterIn) {
          return at;
        }
      }
    }
    return -1;
  }

  /** Whether the whole entry stands there: a word that tells of time after "in". */
  private boolean follows(int i, Lexicon.Entry entry) {
    boolean time =
        switch (entry.word()) {
          case YEAR_WORD, MONTH, HIJRI_MONTH, MONTH_WORD, DAY_WORD, DECADE, CENTURY_WORD, ORDINAL ->
              true;
          default -> false;
        };
    int next = i + 1;
    boolean fits = time;
    for (String word : entry.rest()) {
      fits = fits && token(next).is(word);
      next++;
    }
    return fits;
  }

  private static boolean clitic(String text, int at, String letters) {
    return text.length() > at + 2 && letters.indexOf(text.charAt(at)) >= 0;
  }

  /** Where what follows an "and" begins: the word itself, or the token after a lone "and". */
  @Nullable At afterAnd(int i) {
    Token token = token(i);
    if (token.is("و")) {
      return new At(i + 1, 0);
    }
    boolean joined = token.isWord() && token.text().length() > 2 && token.text().charAt(0) == 'و';
    return joined ? new At(i, 1) : null;
  }

  /** A place in the paragraph. */
  record At(int token, int skip) {}

  private List<Hit> hitsAt(int i) {
    List<Hit> known = hits.get(i);
    if (known == null) {
      known = find(i);
      hits.set(i, known);
    }
    return known;
  }

  private List<Hit> find(int i) {
    List<Hit> found = new ArrayList<>();
    String text = token(i).text();
    for (int skip : skips(i)) {
      String form = text.substring(skip);
      // "لل" is a preposition and the article, whose first letter is not written.
      if (skip > 0 && text.charAt(skip - 1) == TO && form.charAt(0) == TO) {
        add(i, skip, "ا" + form, found);
      }
      add(i, skip, form, found);
    }
    return found.isEmpty() ? List.of() : found;
  }

  private void add(int i, int skip, String form, List<Hit> found) {
    for (Lexicon.Entry entry : lexicon.beginningWith(form)) {
      int next = i + 1;
      boolean fits = true;
      for (String word : entry.rest()) {
        fits = fits && token(next).is(word);
        next++;
      }
      if (fits) {
        found.add(new Hit(entry.word(), entry.value(), skip, next));
      }
    }
  }
}
