package org.tarikh.prose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a temporal expression: a date, a range, an interval with an open end, or several dates. */
final class Ranges {
  private static final int LONGEST_YEARS = 400;
  private static final int MOST_LISTED = 12;
  private static final int LATEST_HIJRI = 1700;
  private static final int LAST_CENTURY = 1900;
  private static final int LAST_OF_DAYS = 31;

  private final Paragraph paragraph;
  private final Numbers numbers;
  private final Years years;
  private final Dates dates;
  private final Relatives relatives;
  private final Points points;
  private final Resolver resolver;

  Ranges(
      Paragraph paragraph,
      Numbers numbers,
      Years years,
      Dates dates,
      Relatives relatives,
      Points points,
      Resolver resolver) {
    this.paragraph = paragraph;
    this.numbers = numbers;
    this.years = years;
    this.dates = dates;
    this.relatives = relatives;
    this.points = points;
    this.resolver = resolver;
  }

  /**
   * @param cued whether a word before the token asks for a time
   */
  @Nullable Match expression(int i, int skip, boolean cued) {
    Match match = qualified(i, skip, cued);
    if (match == null) {
      match = fromTo(i, skip);
    }
    if (match == null) {
      match = between(i, skip);
    }
    if (match == null) {
      match = since(i, skip);
    }
    if (match == null) {
      match = bounded(i, skip);
    }
    if (match == null) {
      match = several(i, skip);
    }
    if (match == null) {
      match = listOfDays(i, skip);
    }
    if (match == null) {
      match = yearPair(i, skip, cued);
    }
    if (match == null) {
      match = continued(i, skip, cued);
    }
    return match;
  }

  /** "نحو 480-560م": a qualifier before a range holds for both ends. */
  private @Nullable Match qualified(int i, int skip, boolean cued) {
    Hit hit = paragraph.qualifier(i, skip);
    Match inner = hit == null ? null : expression(hit.next(), 0, cued);
    return hit != null
            && inner != null
            && inner.piece() instanceof Piece.Told told
            && told.when() instanceof When.Span
        ? inner.from(paragraph.token(i).start(skip)).with(told.marked(Mark.of(hit)))
        : null;
  }

  /** A date, and what may make it more: a dash and an end, "or" and another, "and" and another. */
  private @Nullable Match continued(int i, int skip, boolean cued) {
    boolean bracket = paragraph.is(i - 1, "(");
    boolean life = bracket && Numbers.joins(paragraph.token(i + 1));
    Match first = points.point(i, skip, cued || life);
    if (first == null && life) {
      first = earlyYear(i);
    }
    if (first == null) {
      return null;
    }
    int next = first.next();
    boolean openLife =
        Numbers.joins(paragraph.token(next)) && paragraph.is(next + 1, ")") && bracket;
    if (openLife) {
      Piece.Told born = resolver.told(first, i);
      return born == null
          ? null
          : first
              .until(next + 1)
              .with(
                  new Piece.Told(
                      new When.Span(Values.startOf(born.when()), null),
                      born.found(),
                      false,
                      born.year()));
    }
    if (Numbers.joins(paragraph.token(next))) {
      Match end = points.point(next + 1, 0, true);
      if (end != null && fits(first, end)) {
        return range(i, first.from(), first, end);
      }
    }
    Hit to = paragraph.hit(next, 0, Word.TO);
    if (to != null) {
      Match end = points.point(to.next(), 0, true);
      if (end != null && fits(first, end)) {
        return range(i, first.from(), first, end);
      }
    }
    List<Match> alternatives = alternatives(first);
    if (alternatives.size() > 1) {
      return all(i, first.from(), alternatives, false);
    }
    Paragraph.At and = paragraph.afterAnd(next);
    if (and != null
        && first.piece() instanceof Written written
        && written.year() == null
        && written.month() != 0
        && written.shift() == null) {
      Match other = points.point(and.token(), and.skip(), false);
      if (other != null
          && other.piece() instanceof Written last
          && last.month() != 0
          && last.year() != null
          && last.unit() == written.unit()
          && last.hijri() == written.hijri()) {
        return all(i, first.from(), List.of(first, other), true);
      }
    }
    return first;
  }

  /** Whether the second may belong to the first: of one unit, or completing it. */
  private static boolean fits(Match first, Match second) {
    Piece a = first.piece();
    Piece b = second.piece();
    if (a instanceof Written x && b instanceof Written y) {
      return x.unit() == y.unit() || (x.year() != null && y.year() != null);
    }
    return unitOf(a) == unitOf(b);
  }

  private static @Nullable Unit unitOf(Piece piece) {
    if (piece instanceof Written written) {
      return written.unit();
    }
    Simple last = ((Piece.Told) piece).when().last();
    return last == null ? null : last.unit();
  }

  private @Nullable Match range(int i, int from, Match first, Match given) {
    Match second = shortened(first, given);
    Match completed = first;
    if (first.piece() instanceof Written a && second.piece() instanceof Written b) {
      completed = first.with(a.completedBy(b));
      if (b.year() == null && a.year() != null && b.month() != 0 && a.month() != 0) {
        return range(i, from, first, second.with(b.withYear(a.year(), a.era(), a.yearFound())));
      }
    }
    Piece.Told start = resolver.told(completed, i);
    Piece.Told end = start == null ? null : resolver.told(afterStart(second, start), i);
    if (start == null || end == null) {
      return null;
    }
    Simple lo = Values.startOf(start.when());
    Simple hi = Values.endOf(end.when());
    if (lo == null || hi == null) {
      return null;
    }
    Simple mended = ordered(lo, hi, second);
    if (before(mended, lo)) {
      return null;
    }
    When span = lo.equals(mended) ? lo : new When.Span(lo, mended);
    Piece.Told whole = new Piece.Told(span, weaker(start, end));
    Integer year = end.year() != null ? end.year() : start.year();
    return new Match(from, second.next(), whole.withYear(year));
  }

  /** "6 نوفمبر … 10 منه", "2019 و20": a number that the date before it completes. */
  private Match shortened(Match first, Match second) {
    if (!(first.piece() instanceof Written a)
        || !(second.piece() instanceof Written b)
        || b.month() != 0
        || b.weekday() != 0
        || b.era() != Era.NONE) {
      return second;
    }
    Integer number = b.bare() || b.yearFound() == Found.INFERRED ? b.year() : null;
    if (number == null) {
      return second;
    }
    int digits = number >= LAST_CENTURY ? number - LAST_CENTURY : number;
    if (b.bare() && a.day() != 0 && a.month() != 0 && number <= LAST_OF_DAYS) {
      Hit ofThat = paragraph.hit(second.next(), 0, Word.OF_THAT);
      Match day = second.with(a.withWeekday(0).withDay(number));
      return ofThat == null ? day : day.until(ofThat.next());
    }
    Integer year = a.isYear() ? a.year() : null;
    return year != null && year >= 1000 && digits < 100
        ? second.with(a.withYear(year / 100 * 100 + digits, a.era(), a.yearFound()))
        : second;
  }

  /** A weekday at the end of a range is the first after its start. */
  private static Match afterStart(Match second, Piece.Told start) {
    if (second.piece() instanceof Written written
        && written.month() == 0
        && written.weekday() != 0
        && (written.shift() == null || written.shift() > 0)
        && start.when() instanceof Simple day
        && day.unit() == Unit.DAY) {
      int days = Math.floorMod(written.weekday() - day.firstDay().getDayOfWeek().getValue(), 7);
      return second.with(new Piece.Told(Simple.day(day.firstDay().plusDays(days)), Found.RELATIVE));
    }
    return second;
  }

  /** Without a written year, the end of a range is the first after its start. */
  private static Simple ordered(Simple lo, Simple hi, Match second) {
    boolean free =
        second.piece() instanceof Written written && written.year() == null && written.month() != 0;
    if (!free || !before(hi, lo)) {
      return hi;
    }
    Simple same = new Simple(hi.unit(), lo.year(), hi.month(), hi.day(), hi.time(), hi.mark());
    return before(same, lo)
        ? new Simple(hi.unit(), lo.year() + 1, hi.month(), hi.day(), hi.time(), hi.mark())
        : same;
  }

  private static boolean before(Simple a, Simple b) {
    if (a.year() != b.year()) {
      return a.year() + a.unit().years() - 1 < b.year();
    }
    boolean months = months(a) && months(b);
    if (!months || a.month() != b.month()) {
      return months && a.month() < b.month();
    }
    return a.unit() == Unit.DAY && b.unit() == Unit.DAY && a.day() < b.day();
  }

  private static boolean months(Simple date) {
    return date.unit() == Unit.DAY || date.unit() == Unit.MONTH;
  }

  private static Found weaker(Piece.Told a, Piece.Told b) {
    return a.found().compareTo(b.found()) >= 0 ? a.found() : b.found();
  }

  /** "(980 - يونيو 1037)": in brackets, before a dash and a date, three digits are a year. */
  private @Nullable Match earlyYear(int i) {
    if (!numbers.alone(i) || paragraph.token(i).digits() != 3) {
      return null;
    }
    Match end = points.point(i + 2, 0, false);
    return end != null && end.piece() instanceof Written written && written.year() != null
        ? new Match(
            paragraph.token(i).start(0),
            i + 1,
            Written.NOTHING.withYear(paragraph.token(i).number(), Era.NONE, Found.EXPLICIT))
        : null;
  }

  /** "عام 1990 أو 1991 أو 1992". */
  private List<Match> alternatives(Match first) {
    List<Match> listed = new ArrayList<>(List.of(first));
    Hit or = paragraph.hit(first.next(), 0, Word.OR);
    while (or != null && listed.size() < MOST_LISTED) {
      Hit in = paragraph.hit(or.next(), 0, Word.IN);
      Match next = end(in != null ? in.next() : or.next(), 0);
      if (next == null || !fits(first, next) || isBare(shortened(first, next))) {
        return listed;
      }
      listed.add(next);
      or = paragraph.hit(next.next(), 0, Word.OR);
    }
    return listed;
  }

  private static boolean isBare(Match match) {
    return match.piece() instanceof Written written && written.bare();
  }

  /** With the year of an earlier date, where it has none of its own. */
  private static Match withYearOf(Match earlier, Match later) {
    return earlier.piece() instanceof Written a
            && later.piece() instanceof Written b
            && a.year() != null
            && b.year() == null
        ? later.with(b.withYear(a.year(), a.era(), a.yearFound()))
        : later;
  }

  private @Nullable Match fromTo(int i, int skip) {
    Hit cue = paragraph.hit(i, skip, Word.FROM);
    if (cue == null) {
      return null;
    }
    int from = paragraph.token(i).start(skip);
    Match days = listOfDays(cue.next(), 0);
    if (days != null
        && days.piece() instanceof Piece.Told told
        && told.when() instanceof When.Span) {
      return days.from(from);
    }
    Match first = end(cue.next(), 0);
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
    Match second = end(to.next(), 0);
    boolean bare =
        second != null
            && first.piece() instanceof Written a
            && second.piece() instanceof Written b
            && a.isYear()
            && b.isYear()
            && b.era() == Era.NONE
            && paragraph.token(second.next() - 1).isNumber();
    boolean counts =
        second != null
            && ((bothNumbers(first, second) && !yearsLike(first, second))
                || (bare && years.counted(second.next())));
    return second == null || counts ? null : range(i, from, first, second);
  }

  /** An end of a range: a date, or a number that the other end completes. */
  private @Nullable Match end(int start, int skip) {
    int i = skip == 0 ? pastTimeOfDay(start) : start;
    Match point = points.point(i, skip, true);
    if (point != null) {
      return point;
    }
    if (numbers.alone(i) && paragraph.token(i).digits() <= 4 && numbers.openAfter(i)) {
      return new Match(
          paragraph.token(i).start(0), i + 1, Written.number(paragraph.token(i).number()));
    }
    boolean partOfMore = paragraph.token(i).isNumber() && !numbers.openAfter(i);
    Dates.Day day = partOfMore ? null : dates.day(i, skip);
    return day == null
        ? null
        : new Match(paragraph.token(i).start(skip), day.next(), Written.number(day.number()));
  }

  /** "منذ فجر الاثنين": a time of day is no part of the value. */
  private int pastTimeOfDay(int i) {
    Hit part = paragraph.hit(i, 0, Word.TIME_OF_DAY);
    return part != null && paragraph.hit(i, 0, Word.PART) == null ? part.next() : i;
  }

  private @Nullable Match between(int i, int skip) {
    Hit cue = paragraph.hit(i, skip, Word.BETWEEN);
    if (cue == null) {
      return null;
    }
    int from = paragraph.token(i).start(skip);
    Hit yearsWord = severalWord(cue.next(), 0);
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
    Match first = end(at, 0);
    if (first == null) {
      return null;
    }
    Paragraph.At and = paragraph.afterAnd(first.next());
    Match second = and == null ? null : end(and.token(), and.skip());
    if (second == null && Numbers.joins(paragraph.token(first.next()))) {
      second = end(first.next() + 1, 0);
    }
    if (second == null
        || (bothNumbers(first, second) && yearsWord == null && !yearsLike(first, second))) {
      return null;
    }
    Match range = range(i, from, first, second);
    boolean hijri = second.piece() instanceof Written written && written.ofHijra();
    return range == null || !hijri ? range : withGregorianPair(range);
  }

  /** "بين عامي 170 و193هـ (786-809م)": the Gregorian years count. */
  private Match withGregorianPair(Match range) {
    Pair pair = gregorianPair(range.next());
    When when = pair == null ? null : ofPair(pair);
    return pair == null || when == null
        ? range
        : range.until(pair.next).with(new Piece.Told(when, Found.EXPLICIT).withYear(pair.second));
  }

  private static boolean bothNumbers(Match a, Match b) {
    return isBare(a) && isBare(b);
  }

  private boolean yearsLike(Match a, Match b) {
    return years.bare(a.next() - 1) != null && years.bare(b.next() - 1) != null;
  }

  private @Nullable Match since(int i, int skip) {
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
    Match first = points.point(pastTimeOfDay(at), 0, true);
    if (first == null) {
      return null;
    }
    Match both = toEnd(i, from, first);
    if (both != null) {
      return both;
    }
    Piece.Told told = starting != null ? resolver.nearest(first) : resolver.told(first, i);
    Simple start = told == null ? null : Values.startOf(told.when());
    return told == null || start == null
        ? null
        : new Match(
            from,
            first.next(),
            new Piece.Told(new When.Span(start, null), told.found(), false, told.year()));
  }

  /** "حتى", "قبل", "بعد". */
  private @Nullable Match bounded(int i, int skip) {
    Hit cue = paragraph.first(i, skip, Word.UNTIL, Word.BEFORE, Word.AFTER);
    if (cue == null
        || points.point(i, skip, false) != null
        || paragraph.hit(i, skip, Word.TIME_OF_DAY) != null) {
      return null;
    }
    int at = pastTimeOfDay(cue.next());
    Match inner = points.point(at, 0, true);
    Piece.Told told = inner == null ? null : resolver.told(inner, i);
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

  private @Nullable Hit severalWord(int i, int skip) {
    return paragraph.first(i, skip, Word.YEARS_WORD, Word.DAYS_WORD, Word.MONTHS_WORD);
  }

  /** "عامي 1990 و1991", "أعوام 1948 و1956 و1967", "يومي الخميس والجمعة", "شهري نيسان وأيار". */
  private @Nullable Match several(int i, int skip) {
    Hit word = severalWord(i, skip);
    if (word == null) {
      return null;
    }
    int from = paragraph.token(i).start(skip);
    Match days = listOfDays(word.next(), 0);
    if (days != null && word.word() != Word.YEARS_WORD) {
      return days.from(from);
    }
    List<Match> listed = new ArrayList<>();
    Match next = end(word.next(), 0);
    boolean or = false;
    while (next != null && listed.size() < MOST_LISTED) {
      listed.add(next);
      Paragraph.At and = paragraph.afterAnd(next.next());
      Hit other = paragraph.hit(next.next(), 0, Word.OR);
      boolean comma = paragraph.is(next.next(), "،") || paragraph.is(next.next(), ",");
      or |= other != null;
      Match following =
          and != null
              ? end(and.token(), and.skip())
              : other != null ? end(other.next(), 0) : comma ? end(next.next() + 1, 0) : null;
      if (following == null && listed.size() == 1 && Numbers.joins(paragraph.token(next.next()))) {
        Match end = end(next.next() + 1, 0);
        return end == null ? null : range(i, from, next, end);
      }
      next = following;
    }
    return listed.size() < 2 ? null : all(i, from, listed, !or);
  }

  private @Nullable Match all(int i, int from, List<Match> listed, boolean all) {
    Match last = listed.get(listed.size() - 1);
    List<Simple> values = new ArrayList<>();
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
      own = shortened(listed.get(0), own);
      if (own.piece() instanceof Written a && end.piece() instanceof Written b) {
        own = own.with(a.completedBy(b));
      }
      own = withYearOf(listed.get(0), own);
      Piece.Told told = resolver.told(own, i);
      if (told == null || !(told.when() instanceof Simple simple)) {
        return null;
      }
      values.add(simple);
      found = told.found().compareTo(found) > 0 ? told.found() : found;
      year = told.year() != null ? told.year() : year;
    }
    Piece.Told whole = new Piece.Told(new When.Choice(all, values), found);
    return new Match(from, next, whole.withYear(year));
  }

  /** Days of one month: "3 إلى 7 أيار", "3-7 أيار", "3 و5 نيسان", "3 أو 4 نيسان". */
  private @Nullable Match listOfDays(int i, int skip) {
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
    if (range && before(values.get(1), values.get(0))) {
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

  /** "1990-2003", "(1922-1991)", "356-323 ق.م", "132-656هـ/750-1258م", "2021/2022". */
  private @Nullable Match yearPair(int i, int skip, boolean cued) {
    Hit word = paragraph.first(i, skip, Word.SEASON_WORD, Word.YEARS_WORD, Word.YEAR_WORD);
    if (word == null && skip > 0) {
      return null;
    }
    int start = word != null ? word.next() : i;
    Pair pair = pair(start);
    if (pair == null) {
      return null;
    }
    boolean bracket = paragraph.is(start - 1, "(");
    Pair other = pair.era == Era.HIJRI ? gregorianPair(pair.next) : null;
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

  private @Nullable Pair pair(int i) {
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
    int digits = paragraph.token(sign + 1).digits();
    if (digits == 2 && paragraph.token(i).digits() == 4 && era.era() == Era.NONE) {
      second += first / 100 * 100;
    }
    return new Pair(first, second, era.era(), slash, era.next());
  }

  private @Nullable Pair gregorianPair(int i) {
    boolean bracket = paragraph.is(i, "(");
    Hit corresponding = paragraph.hit(i, 0, Word.CORRESPONDING);
    if (!bracket
        && corresponding == null
        && !Numbers.joins(paragraph.token(i))
        && !paragraph.is(i, "=")) {
      return null;
    }
    Pair pair = pair(corresponding != null ? corresponding.next() : i + 1);
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
}
