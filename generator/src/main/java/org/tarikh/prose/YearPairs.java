package org.tarikh.prose;

import org.jspecify.annotations.Nullable;

/** Reads two years in figures with a sign between them, as a life, a reign or a season has. */
final class YearPairs {
  private static final int LONGEST_YEARS = 400;
  private static final int LATEST_HIJRI = 1700;
  private static final int MONTHS = 12;
  private static final int LEAST_OF_FOUR_DIGITS = 1000;

  private final Paragraph paragraph;
  private final Numbers numbers;
  private final Years years;

  YearPairs(Paragraph paragraph, Numbers numbers, Years years) {
    this.paragraph = paragraph;
    this.numbers = numbers;
    this.years = years;
  }

  /** "1990-2003", "(1922-1991)", "356-323 ق.م", "132-656هـ/750-1258م", "2021/2022". */
  @Nullable Match pair(int i, int skip, boolean cued) {
    Hit word = paragraph.first(i, skip, Word.SEASON_WORD, Word.YEARS_WORD, Word.YEAR_WORD);
    if (word == null && skip > 0) {
      return null;
    }
    int start = word != null ? word.next() : i;
    Pair pair = figures(start);
    if (pair == null) {
      return null;
    }
    boolean bracket = paragraph.is(start - 1, "(");
    if (bracket && pair.era == Era.NONE && paragraph.is(pair.next, ")")) {
      // "(1192 - 1160) قبل الميلاد"
      Years.EraMark behind = years.era(pair.next + 1);
      if (behind.era() != Era.NONE) {
        pair = new Pair(pair.first, pair.second, behind.era(), pair.slash, behind.next());
      }
    }
    boolean season = word != null && word.word() == Word.SEASON_WORD;
    boolean falling =
        season
            ? pair.first == pair.second + 1
            : (bracket || word != null)
                && pair.era == Era.NONE
                && !pair.slash
                && pair.second >= LEAST_OF_FOUR_DIGITS
                && pair.first > pair.second;
    if (falling) {
      // "السنة الدراسية 2022-2021", as it is copied from a page that was set from the right.
      pair =
          new Pair(
              /* first= */ pair.second, /* second= */ pair.first, pair.era, pair.slash, pair.next);
    }
    if (pair.slash && pair.era == Era.COMMON && DualDates.isSameYear(pair.first, pair.second)) {
      // "عام 1290/1871م" is one year in two calendars.
      return null;
    }
    int before = paragraph.is(start - 2, ".") ? start - 3 : start - 2;
    if (bracket
        && pair.second < LEAST_OF_FOUR_DIGITS
        && paragraph.anyHit(before, Word.NUMBERED) != null) {
      // "ص. (164-165)"
      return null;
    }
    Pair other = pair.era == Era.HIJRI ? gregorian(pair.next) : null;
    boolean marked = pair.era != Era.NONE;
    boolean strong =
        marked
            || word != null
            || bracket
            || cued
            || seasonBefore(start)
            || paragraph.anyHit(start - 1, Word.EVENT) != null;
    if (!strong && (years.numbered(start) || years.measured(start))) {
      return null;
    }
    if (!marked && !yearLike(pair, strong)) {
      return null;
    }
    if (!marked && years.counted(pair.next)) {
      return null;
    }
    Pair counted = other != null ? other : pair;
    When when = ofPair(counted);
    if (when == null) {
      return null;
    }
    Simple last = when.last();
    Piece.Told told = new Piece.Told(when, Found.EXPLICIT);
    return new Match(
        paragraph.token(i).start(skip),
        counted.next,
        counted.era == Era.HIJRI || last == null ? told : told.withYear(last.year()));
  }

  private boolean seasonBefore(int i) {
    for (int j = i - 1; j >= Math.max(0, i - 3); j--) {
      if (paragraph.anyHit(j, Word.SEASON_WORD) != null) {
        return true;
      }
    }
    return paragraph.anyHit(i - 1, Word.SCHOOL_YEAR) != null;
  }

  private record Pair(int first, int second, Era era, boolean slash, int next) {}

  private @Nullable Pair figures(int i) {
    if (!numbers.alone(i) || !numbers.openBefore(i) || paragraph.token(i).digits() > 4) {
      return null;
    }
    Years.EraMark own = years.era(i + 1);
    int sign = own.next();
    if (!Numbers.joins(paragraph.token(sign))
        || !numbers.alone(sign + 1)
        || paragraph.token(sign + 1).digits() > 4) {
      return null;
    }
    Years.EraMark era = years.era(sign + 2);
    if (!numbers.openAfter(sign + 1) && era.next() == sign + 2) {
      return null;
    }
    boolean slash = paragraph.is(sign, "/");
    if (own.era() != Era.NONE && own.era() != era.era()) {
      return null;
    }
    int first = paragraph.token(i).number();
    int second = paragraph.token(sign + 1).number();
    if (era.era() == Era.COMMON && slash && first <= MONTHS && second > LEAST_OF_FOUR_DIGITS) {
      // "6/1996م" is a month of a year.
      return null;
    }
    int digits = paragraph.token(sign + 1).digits();
    if (digits == 2 && paragraph.token(i).digits() == 4 && era.era() == Era.NONE) {
      second += first / 100 * 100;
    }
    return new Pair(first, second, era.era(), slash, era.next());
  }

  private @Nullable Pair gregorian(int i) {
    boolean bracket = paragraph.is(i, "(");
    Hit corresponding = paragraph.hit(i, 0, Word.CORRESPONDING);
    if (!bracket
        && corresponding == null
        && !Numbers.joins(paragraph.token(i))
        && !paragraph.is(i, "=")) {
      return null;
    }
    Pair pair = figures(corresponding != null ? corresponding.next() : i + 1);
    if (pair == null || pair.era != Era.COMMON) {
      return null;
    }
    return bracket && paragraph.is(pair.next, ")")
        ? new Pair(pair.first, pair.second, pair.era, pair.slash, pair.next + 1)
        : bracket ? null : pair;
  }

  private static boolean yearLike(Pair pair, boolean strong) {
    int first = pair.first;
    int second = pair.second;
    if (first < (strong ? 100 : 1500) || second > 2100 || first >= second) {
      return false;
    }
    return pair.slash ? second == first + 1 && first >= 1800 : second - first <= LONGEST_YEARS;
  }

  private static @Nullable When ofPair(Pair pair) {
    return switch (pair.era) {
      case HIJRI ->
          pair.first >= 1 && pair.first <= pair.second && pair.second < LATEST_HIJRI
              ? Values.hijriDays(pair.first, pair.second)
              : null;
      case BEFORE_COMMON ->
          pair.first >= pair.second && pair.second > 0
              ? Values.years(1 - pair.first, 1 - pair.second)
              : null;
      case OTHER -> null;
      default ->
          pair.first <= pair.second && pair.first > 0
              ? Values.years(pair.first, pair.second)
              : null;
    };
  }

  /** "بين 541 و668هـ/1147-1270م": the Gregorian years count. */
  @Nullable Match dual(int from, int first, int second) {
    boolean figures = numbers.alone(first) && numbers.alone(second);
    Years.EraMark era = years.era(second + 1);
    Pair pair = figures && era.era() == Era.HIJRI ? gregorian(era.next()) : null;
    When when = pair == null ? null : ofPair(pair);
    return pair == null || when == null
        ? null
        : new Match(from, pair.next, new Piece.Told(when, Found.EXPLICIT).withYear(pair.second));
  }

  /** "بين عامي 170 و193هـ (786-809م)": the Gregorian years count. */
  Match withGregorian(Match range) {
    Pair pair = gregorian(range.next());
    When when = pair == null ? null : ofPair(pair);
    return pair == null || when == null
        ? range
        : range.until(pair.next).with(new Piece.Told(when, Found.EXPLICIT).withYear(pair.second));
  }
}
