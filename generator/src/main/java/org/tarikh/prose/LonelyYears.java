package org.tarikh.prose;

import org.jspecify.annotations.Nullable;

/** Reads numbers that what stands around them makes years: an event, brackets, a year before. */
final class LonelyYears {
  private static final String QUOTES = "«»\"“”";
  private static final String ENDS = ".،؛";
  private static final int EVENT_WORDS = 4;
  private static final int FIRST_GAMES = 1896;
  private static final int LATEST = 2100;

  private final Paragraph paragraph;
  private final Numbers numbers;
  private final Years years;

  LonelyYears(Paragraph paragraph, Numbers numbers, Years years) {
    this.paragraph = paragraph;
    this.numbers = numbers;
    this.years = years;
  }

  /**
   * The year at the token; null if it is none.
   *
   * @param afterYear whether a date ends right before the token
   */
  @Nullable Match year(int i, boolean afterYear) {
    Match year = years.bare(i);
    if (year == null) {
      Match early = early(i);
      if (early == null && numbers.alone(i) && paragraph.token(i).digits() == 3 && headsEntry(i)) {
        return years.ofFigures(i);
      }
      return early != null ? early : twoDigits(i);
    }
    if (years.numbered(i)) {
      return null;
    }
    if (headsEntry(i)) {
      return year;
    }
    int value = paragraph.token(i).number();
    boolean and = paragraph.is(i - 1, "و");
    if (and && afterYear && value >= 1000) {
      return year;
    }
    boolean brackets = paragraph.is(i - 1, "(") && paragraph.is(i + 1, ")");
    if (brackets && paragraph.has(i + 2, Word.COUNTED)) {
      return null;
    }
    if (brackets && (value >= 1400 || !years.measured(i))) {
      return year;
    }
    if (value < 1700) {
      return null;
    }
    boolean host = value >= FIRST_GAMES && paragraph.follows(i, Word.HOST) && !years.noun(i + 1);
    if (host || compared(i) || ofSamePeriod(i)) {
      return year;
    }
    boolean yearly = paragraph.anyHit(i - 1, Word.MONTHLY) != null && !years.noun(i + 1);
    boolean event = yearly || paragraph.anyHit(i - 1, Word.EVENT) != null || labelled(i);
    return event || (afterEvent(i) && !years.accusative(i + 1)) ? year : null;
  }

  /** "مونديال ألفين واثنين وعشرين". */
  @Nullable Match inWords(int i) {
    Numbers.Count words = paragraph.anyHit(i - 1, Word.EVENT) == null ? null : numbers.words(i, 0);
    boolean year =
        words != null
            && words.value() > FIRST_GAMES
            && words.value() < LATEST
            && words.value() % 100 != 0
            && !years.counted(words.next());
    return year && words != null
        ? new Match(
            paragraph.token(i).start(0),
            words.next(),
            Written.NOTHING.withYear(words.value(), Era.NONE, Found.EXPLICIT))
        : null;
  }

  /** "1914 – اندلاع الحرب": an entry of a chronology begins with its year. */
  private boolean headsEntry(int i) {
    Token sign = paragraph.token(i + 1);
    return (i == 0 || (i == 1 && paragraph.token(0).kind() == Token.Kind.SIGN))
        && (sign.is(":") || (Numbers.joins(sign) && !sign.is("/")))
        && paragraph.token(i + 2).isWord()
        && !paragraph.has(i + 2, Word.COUNTED);
  }

  /** "في (969)". */
  private @Nullable Match early(int i) {
    boolean year =
        numbers.alone(i)
            && paragraph.token(i).digits() == 3
            && paragraph.is(i - 1, "(")
            && paragraph.is(i + 1, ")")
            && paragraph.follows(i - 1, Word.IN)
            && !years.counted(i + 2);
    return year ? years.ofFigures(i) : null;
  }

  /** "حرب 67". */
  private @Nullable Match twoDigits(int i) {
    int value = paragraph.token(i).number();
    boolean year =
        numbers.alone(i)
            && paragraph.token(i).digits() == 2
            && value >= Written.LEAST_OF_TWO_DIGITS
            && (paragraph.follows(i, Word.TWO_DIGIT_EVENT)
                || (paragraph.anyHit(i - 2, Word.TWO_DIGIT_EVENT) != null
                    && paragraph.follows(i, Word.HOST)))
            && !years.counted(i + 1)
            && numbers.openAfter(i);
    return year
        ? new Match(paragraph.token(i).start(0), i + 1, Written.ofLastCentury(value))
        : null;
  }

  /** "الفترة نفسها من 2016". */
  private boolean ofSamePeriod(int i) {
    return paragraph.has(i - 1, Word.OF) && paragraph.has(i - 2, Word.SAME) && !years.noun(i + 1);
  }

  /** "مقارنة بـ2008", "بنسبة 54% عن 2004". */
  private boolean compared(int i) {
    boolean cue =
        paragraph.follows(i, Word.COMPARED)
            || (paragraph.is(i - 1, "عن")
                && (paragraph.is(i - 2, "%") || paragraph.follows(i - 1, Word.PER_CENT)));
    Token next = paragraph.token(i + 1);
    return cue
        && next.kind() == Token.Kind.SIGN
        && (next.text().isEmpty() || ENDS.contains(next.text()));
  }

  /** "سنة النشر: 1973". */
  private boolean labelled(int i) {
    return paragraph.is(i - 1, ":")
        && (paragraph.anyHit(i - 2, Word.YEAR_LABEL) != null
            || paragraph.anyHit(i - 3, Word.YEAR_LABEL) != null);
  }

  private boolean afterEvent(int i) {
    for (int j = i - 1; j >= Math.max(0, i - EVENT_WORDS); j--) {
      if (QUOTES.contains(paragraph.token(j).text())) {
        continue;
      }
      if (!paragraph.token(j).isWord()) {
        return paragraph.is(j, ".") && j == i - 1 && paragraph.has(j - 1, Word.EVENT);
      }
      if (paragraph.anyHit(j, Word.EVENT) != null) {
        return true;
      }
      if (paragraph.anyHit(j, Word.NUMBERED) != null
          || paragraph.anyHit(j, Word.MEASURING) != null
          || paragraph.anyHit(j, Word.FROM) != null) {
        return false;
      }
    }
    return false;
  }
}
