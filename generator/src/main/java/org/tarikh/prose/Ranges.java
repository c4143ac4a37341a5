package org.tarikh.prose;

import org.jspecify.annotations.Nullable;

/** Reads ranges and intervals with an open end that a word begins: "من", "بين", "منذ", "حتى". */
final class Ranges {
  private static final int LATEST = 2200;

  private final Paragraph paragraph;
  private final Years years;
  private final Relatives relatives;
  private final Points points;
  private final Ends ends;
  private final Spans spans;
  private final Lists lists;
  private final YearPairs yearPairs;
  private final Resolver resolver;
  private final Tense tense;

  Ranges(
      Paragraph paragraph,
      Years years,
      Relatives relatives,
      Points points,
      Ends ends,
      Spans spans,
      Lists lists,
      YearPairs yearPairs,
      Resolver resolver,
      Tense tense) {
    this.paragraph = paragraph;
    this.years = years;
    this.relatives = relatives;
    this.points = points;
    this.ends = ends;
    this.spans = spans;
    this.lists = lists;
    this.yearPairs = yearPairs;
    this.resolver = resolver;
    this.tense = tense;
  }

  @Nullable Match fromTo(int i, int skip) {
    Hit cue = paragraph.hit(i, skip, Word.FROM);
    if (cue == null || tense.moved(i)) {
      return null;
    }
    int from = paragraph.token(i).start(skip);
    Match days = lists.days(cue.next(), 0);
    if (days != null
        && days.piece() instanceof Piece.Told told
        && told.when() instanceof When.Span) {
      return days.from(from);
    }
    Match first = ends.end(cue.next(), 0);
    return first == null ? null : toEnd(i, from, first);
  }

  /** The end behind "to" or "until", perhaps with an "and" before it. */
  private @Nullable Match toEnd(int i, int from, Match first) {
    int at = first.next();
    Hit to = paragraph.hit(at, 0, Word.TO);
    if (to == null) {
      Paragraph.At and = paragraph.afterAnd(at);
      to = and == null ? null : paragraph.hit(and.token(), and.skip(), Word.TO);
    }
    if (to == null) {
      return null;
    }
    Match second = ends.end(to.next(), 0);
    boolean bare = second != null && areYears(first, second);
    // "منذ مطلع العام إلى 2800" counts.
    boolean far =
        second != null
            && !(first.piece() instanceof Written)
            && Ends.isBare(second)
            && second.piece() instanceof Written number
            && number.year() != null
            && number.year() > LATEST;
    boolean counts =
        second != null
            && ((Ends.bothNumbers(first, second) && !ends.yearsLike(first, second))
                || far
                || (bare
                    && (years.counted(second.next())
                        || paragraph.anyHit(i - 1, Word.MEASURING) != null)));
    return second == null || counts ? null : spans.span(i, from, first, second);
  }

  @Nullable Match between(int i, int skip) {
    Hit cue = paragraph.hit(i, skip, Word.BETWEEN);
    if (cue == null) {
      return null;
    }
    int from = paragraph.token(i).start(skip);
    Hit yearsWord = lists.severalWord(cue.next(), 0);
    Hit centuries = paragraph.hit(cue.next(), 0, Word.CENTURIES_WORD);
    if (centuries != null) {
      Match both = points.point(cue.next(), 0, true);
      if (both == null || !(both.piece() instanceof Piece.Told told)) {
        return null;
      }
      Simple lo = Values.startOf(told.when());
      Simple hi = Values.endOf(told.when());
      return both.from(from).with(new Piece.Told(new When.Span(lo, hi), told.found()));
    }
    int at = yearsWord != null ? yearsWord.next() : cue.next();
    Match first = ends.end(at, 0);
    if (first == null) {
      return null;
    }
    boolean comma = paragraph.is(first.next(), "،");
    Paragraph.At and = paragraph.afterAnd(comma ? first.next() + 1 : first.next());
    Match dual = and == null ? null : yearPairs.dual(from, at, and.token());
    if (dual != null) {
      return dual;
    }
    Match second = and == null ? null : ends.end(and.token(), and.skip());
    if (yearsWord != null && yearsWord.word() == Word.YEARS_WORD && second != null) {
      first = Ends.ofLastCentury(first);
      second = Ends.ofLastCentury(second);
    }
    Hit to = paragraph.hit(first.next(), 0, Word.TO);
    if (second == null && (to != null || Numbers.joins(paragraph.token(first.next())))) {
      second = ends.end(to != null ? to.next() : first.next() + 1, 0);
    }
    // "ما بين العامين الخامس والسابع" are not years.
    boolean ordinals =
        yearsWord != null && second != null && ends.isOrdinal(first) && ends.isOrdinal(second);
    if (second == null || ordinals || (yearsWord == null && countsOf(first, second))) {
      return null;
    }
    Match range = spans.span(i, from, first, second);
    boolean hijri = second.piece() instanceof Written written && written.ofHijra();
    return range == null || !hijri ? range : yearPairs.withGregorian(range);
  }

  /** Whether both are years, and the second has figures and no era. */
  private boolean areYears(Match first, Match second) {
    return first.piece() instanceof Written a
        && second.piece() instanceof Written b
        && a.isYear()
        && b.isYear()
        && b.era() == Era.NONE
        && paragraph.token(second.next() - 1).isNumber();
  }

  /** "ما بين 1900 و2000 مريض": numbers that count what stands behind them. */
  private boolean countsOf(Match first, Match second) {
    boolean figures = paragraph.token(first.next() - 1).isNumber() && areYears(first, second);
    boolean plain = Ends.bothNumbers(first, second) && !ends.yearsLike(first, second);
    boolean round =
        figures
            && paragraph.token(first.next() - 1).number() % 100 == 0
            && paragraph.token(second.next() - 1).number() % 100 == 0;
    return plain
        || (figures && years.counted(second.next()))
        || (round && years.noun(second.next()));
  }

  @Nullable Match since(int i, int skip) {
    Hit since = paragraph.hit(i, skip, Word.SINCE);
    Hit starting = paragraph.hit(i, skip, Word.STARTING);
    if (starting == null && since == null) {
      return null;
    }
    Match count = relatives.since(i, skip);
    if (count != null) {
      return count;
    }
    int from = paragraph.token(i).start(skip);
    int at = starting != null ? starting.next() : since != null ? since.next() : i;
    Match first = points.point(ends.pastTimeOfDay(at), 0, true);
    if (first == null) {
      return null;
    }
    Match both = toEnd(i, from, first);
    if (both != null) {
      return both;
    }
    Piece.Told told = starting != null ? resolver.nearest(first) : resolver.past(first);
    Simple start = told == null ? null : Values.startOf(told.when());
    return told == null || start == null
        ? null
        : new Match(
            from,
            first.next(),
            new Piece.Told(new When.Span(start, null), told.found(), false, told.year()));
  }

  /** "حتى", "قبل", "بعد". */
  @Nullable Match bounded(int i, int skip) {
    Hit cue = paragraph.first(i, skip, Word.UNTIL, Word.BEFORE, Word.AFTER);
    if (cue == null
        || points.point(i, skip, false) != null
        || paragraph.hit(i, skip, Word.TIME_OF_DAY) != null) {
      return null;
    }
    int at = ends.pastTimeOfDay(cue.next());
    Match inner = points.point(at, 0, true);
    Piece.Told told =
        inner == null
            ? null
            : cue.word() == Word.UNTIL ? resolver.limit(inner, i) : resolver.told(inner, i);
    if (inner == null || told == null) {
      return null;
    }
    Simple end = Values.endOf(told.when());
    Simple start = Values.startOf(told.when());
    boolean after = cue.word() == Word.AFTER;
    When.Span span = after ? new When.Span(start, null) : new When.Span(null, end);
    if ((after ? start : end) == null || told.when() instanceof When.Choice) {
      return null;
    }
    return new Match(
        paragraph.token(i).start(skip),
        inner.next(),
        new Piece.Told(span, told.found(), cue.word() != Word.UNTIL, told.year()));
  }
}
