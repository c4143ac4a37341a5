package org.tarikh.prose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads several dates of one kind: "عامي 1990 و1991", "3 و5 نيسان", "1990 أو 1991". */
final class Lists {
  private static final int MOST_LISTED = 12;

  private final Context context;
  private final Paragraph paragraph;
  private final Numbers numbers;
  private final Dates dates;
  private final Ends ends;
  private final Spans spans;
  private final Resolver resolver;

  Lists(
      Paragraph paragraph,
      Numbers numbers,
      Dates dates,
      Ends ends,
      Spans spans,
      Resolver resolver,
      Context context) {
    this.context = context;
    this.paragraph = paragraph;
    this.numbers = numbers;
    this.dates = dates;
    this.ends = ends;
    this.spans = spans;
    this.resolver = resolver;
  }

  /** "عامي 1990 و1991", "أعوام 1948 و1956 و1967", "يومي الخميس والجمعة", "شهري نيسان وأيار". */
  @Nullable Match several(int i, int skip) {
    Hit word = severalWord(i, skip);
    if (word == null) {
      return yearsOfEvents(i);
    }
    int from = paragraph.token(i).start(skip);
    Match days = days(word.next(), 0);
    if (days != null && word.word() != Word.YEARS_WORD) {
      return days.from(from);
    }
    List<Match> listed = new ArrayList<>();
    Match next = ends.end(word.next(), 0);
    boolean or = false;
    while (next != null && listed.size() < MOST_LISTED) {
      listed.add(next);
      Paragraph.At and = paragraph.afterAnd(next.next());
      Hit other = paragraph.hit(next.next(), 0, Word.OR);
      boolean comma = paragraph.is(next.next(), "،") || paragraph.is(next.next(), ",");
      or |= other != null;
      Match following =
          and != null
              ? ends.end(and.token(), and.skip())
              : other != null
                  ? ends.end(other.next(), 0)
                  : comma ? ends.end(next.next() + 1, 0) : null;
      if (following == null && listed.size() == 1 && Numbers.joins(paragraph.token(next.next()))) {
        Match end = ends.end(next.next() + 1, 0);
        return end == null ? null : spans.span(i, from, next, end);
      }
      next = following;
    }
    boolean ordinals = word.word() == Word.YEARS_WORD && listed.stream().allMatch(ends::isOrdinal);
    if (listed.size() < 2 || ordinals) {
      return null;
    }
    Match last = listed.get(listed.size() - 1);
    boolean weekdays = last.piece() instanceof Written written && written.isWeekday();
    Match again = weekdays ? days(last.next(), 0) : null;
    // "يومي الثلاثاء والأربعاء 14 و15 كانون الثاني": the same days, told once more.
    return again != null ? again.from(from) : all(i, from, listed, !or);
  }

  /** "دورتي 2022 و2023": the years alone. */
  private @Nullable Match yearsOfEvents(int i) {
    boolean figures = numbers.alone(i) && paragraph.token(i).digits() == 4;
    Paragraph.At and =
        figures && paragraph.anyHit(i - 1, Word.EVENTS) != null ? paragraph.afterAnd(i + 1) : null;
    List<Match> listed = new ArrayList<>();
    Match next = and == null ? null : ends.end(i, 0);
    while (next != null
        && next.piece() instanceof Written written
        && written.isYear()
        && listed.size() < MOST_LISTED) {
      listed.add(next);
      Paragraph.At more = paragraph.afterAnd(next.next());
      next = more == null ? null : ends.end(more.token(), more.skip());
    }
    return listed.size() > 1 ? all(i, listed.get(0).from(), listed, true) : null;
  }

  @Nullable Match all(int i, int from, List<Match> listed, boolean all) {
    Match last = listed.get(listed.size() - 1);
    List<Simple> values = new ArrayList<>();
    List<When.Span> spans = new ArrayList<>();
    Found found = Found.EXPLICIT;
    Integer year = null;
    boolean plural =
        paragraph.token(last.next()).text().endsWith("ين")
            || paragraph.has(last.next(), Word.NEXT)
            || paragraph.has(last.next(), Word.LAST);
    int next = last.next();
    Written shifted = null;
    Hit hit = plural ? paragraph.first(next, 0, Word.LAST, Word.NEXT) : null;
    if (hit != null && last.piece() instanceof Written written) {
      shifted = written.withShift(hit.value());
      next = hit.next();
    }
    Match end = shifted == null ? last : last.with(shifted);
    for (Match match : listed) {
      Match own = match.equals(last) ? end : match;
      own = ends.shortened(listed.get(0), own);
      if (own.piece() instanceof Written a && end.piece() instanceof Written b) {
        own = own.with(a.completedBy(b));
      }
      own = Ends.withYearOf(listed.get(0), own);
      Piece.Told told = resolver.told(own, i);
      if (told != null && all && told.when() instanceof When.Span month && months(listed)) {
        spans.add(month);
        found = told.found().compareTo(found) > 0 ? told.found() : found;
        continue;
      }
      if (told == null || !(told.when() instanceof Simple simple)) {
        return null;
      }
      values.add(simple.marked(ends.trailing(last)));
      found = told.found().compareTo(found) > 0 ? told.found() : found;
      year = told.year() != null ? told.year() : year;
    }
    if (!spans.isEmpty()) {
      // Months of the Hijra are intervals of days, of which no set is made.
      When.Span through = new When.Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
      return values.isEmpty() ? new Match(from, next, new Piece.Told(through, found)) : null;
    }
    Piece.Told whole = new Piece.Told(new When.Choice(all, values), found);
    return new Match(from, next, whole.withYear(year));
  }

  /** Whether each is a month of the Hijra, right behind the one before it. */
  private static boolean months(List<Match> listed) {
    int before = 0;
    for (Match match : listed) {
      if (!(match.piece() instanceof Written written)
          || !written.hijri()
          || written.unit() != Unit.MONTH
          || (before != 0 && written.month() != before + 1)) {
        return false;
      }
      before = written.month();
    }
    return true;
  }

  /** Days of one month: "3 إلى 7 أيار", "3-7 أيار", "3 و5 نيسان", "3 أو 4 نيسان". */
  @Nullable Match days(int i, int skip) {
    Hit word = paragraph.hit(i, skip, Word.DAY_WORD);
    int start = word != null ? word.next() : i;
    Dates.Day first = dates.day(start, word != null ? 0 : skip);
    if (first == null || (first.next() == start + 1 && !numbers.openBefore(start))) {
      return null;
    }
    List<Dates.Day> days = new ArrayList<>(List.of(first));
    boolean range = false;
    boolean or = false;
    int at = first.next();
    while (days.size() < MOST_LISTED) {
      Paragraph.At and = paragraph.afterAnd(at);
      Hit to = paragraph.hit(at, 0, Word.TO);
      Hit other = paragraph.hit(at, 0, Word.OR);
      boolean dash = Numbers.joins(paragraph.token(at)) && !paragraph.is(at, "/");
      boolean comma = paragraph.is(at, "،");
      Dates.Day next;
      if (to != null || dash) {
        next = dates.day(to != null ? to.next() : at + 1, 0);
        range = true;
      } else if (other != null) {
        next = dates.day(other.next(), 0);
        or = true;
      } else if (and != null) {
        next = dates.day(and.token(), and.skip());
      } else {
        next = comma ? dates.day(at + 1, 0) : null;
      }
      if (next == null || next.number() == Written.LAST_DAY) {
        break;
      }
      days.add(next);
      at = next.next();
    }
    if (days.size() < 2 || (range && days.size() > 2)) {
      return null;
    }
    Dates.Day last = days.get(days.size() - 1);
    int lastAt = last.next() - 1;
    Match end = lastWithMonth(days, lastAt);
    if (end == null
        || !(end.piece() instanceof Written month)
        || month.month() == 0
        || month.day() == 0) {
      return null;
    }
    List<Simple> values = new ArrayList<>();
    Found found = Found.EXPLICIT;
    Integer year = null;
    for (Dates.Day day : days) {
      Piece.Told told = resolver.told(end.with(month.withDay(day.number())), i);
      if (told == null || !(told.when() instanceof Simple simple)) {
        return null;
      }
      values.add(simple);
      found = told.found();
      year = told.year();
    }
    if (range && values.get(0).year() != values.get(1).year()) {
      // A range that has the reference day in it is of the reference's year.
      values.set(0, Spans.ofYear(values.get(0), context.reference().getYear()));
      values.set(1, Spans.ofYear(values.get(1), context.reference().getYear()));
    }
    if (range && !Spans.before(values.get(0), values.get(1))) {
      return null;
    }
    When when = range ? new When.Span(values.get(0), values.get(1)) : new When.Choice(!or, values);
    Piece.Told whole = new Piece.Told(when, found);
    return new Match(paragraph.token(i).start(skip), end.next(), whole.withYear(year));
  }

  /** The last day of a list with its month: its token may begin with an "and". */
  private @Nullable Match lastWithMonth(List<Dates.Day> days, int lastAt) {
    Dates.Day before = days.get(days.size() - 2);
    for (int at = before.next(); at <= lastAt; at++) {
      for (int skip : paragraph.skips(at)) {
        Match date = dates.date(at, skip);
        if (date == null && skip == 0) {
          date = dates.numericBehind(at);
        }
        if (date != null
            && date.next() > lastAt + 1
            && date.piece() instanceof Written written
            && written.day() != 0) {
          return date;
        }
      }
    }
    return null;
  }

  /** "عام 1990 أو 1991 أو 1992". */
  List<Match> alternatives(Match first) {
    List<Match> listed = new ArrayList<>(List.of(first));
    Hit or = paragraph.hit(first.next(), 0, Word.OR);
    while (or != null && listed.size() < MOST_LISTED) {
      Hit in = paragraph.hit(or.next(), 0, Word.IN);
      Match next = ends.end(in != null ? in.next() : or.next(), 0);
      if (next == null || !Ends.fits(first, next) || Ends.isBare(ends.shortened(first, next))) {
        return listed;
      }
      listed.add(next);
      or = paragraph.hit(next.next(), 0, Word.OR);
    }
    return listed;
  }

  @Nullable Hit severalWord(int i, int skip) {
    return paragraph.first(i, skip, Word.YEARS_WORD, Word.DAYS_WORD, Word.MONTHS_WORD);
  }
}
