package org.tarikh.prose;

import org.jspecify.annotations.Nullable;

/** Makes one span of two ends, each of which completes the other. */
final class Spans {
  private final Ends ends;
  private final Resolver resolver;

  Spans(Ends ends, Resolver resolver) {
    this.ends = ends;
    this.resolver = resolver;
  }

  @Nullable Match span(int i, int from, Match first, Match given) {
    Match second = ends.shortened(first, given);
    Match completed = first;
    if (first.piece() instanceof Written a && second.piece() instanceof Written b) {
      completed = first.with(a.completedBy(b));
      if (b.year() == null && a.year() != null && b.month() != 0 && a.month() != 0) {
        return span(i, from, first, second.with(b.withYear(a.year(), a.era(), a.yearFound())));
      }
    }
    Piece.Told start = resolver.told(completed, i);
    Piece.Told end = start == null ? null : resolver.told(afterStart(second, start), i);
    if (start == null || end == null) {
      return null;
    }
    Simple lo = Values.startOf(start.when().marked(ends.trailing(second)));
    Simple hi = Values.endOf(end.when());
    if (lo == null || hi == null) {
      return null;
    }
    if (Ends.isBare(first)
        && lo.unit() == Unit.DAY
        && lo.year() == hi.year()
        && lo.month() == hi.month()
        && before(hi, lo)) {
      // "من 28 إلى 3 تموز" begins in the month before.
      lo = Simple.day(lo.firstDay().minusMonths(1));
    }
    Simple mended = ordered(lo, hi, second);
    if (before(mended, lo) && borrowsYear(first, second)) {
      // "من كانون الأول إلى آذار 2015" begins in the year before.
      lo = ofYear(lo, lo.year() - 1);
    }
    if (before(mended, lo)) {
      return null;
    }
    When span = lo.equals(mended) ? lo : new When.Span(lo, mended);
    Piece.Told whole = new Piece.Told(span, weaker(start, end));
    Integer year = end.year() != null ? end.year() : start.year();
    return new Match(from, second.next(), whole.withYear(year));
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
    // "من 5 أيلول إلى 4 أيلول" is no year long.
    boolean moved = lo.unit() == Unit.DAY && hi.unit() == Unit.DAY && lo.month() == hi.month();
    if (!free || moved || !before(hi, lo)) {
      return hi;
    }
    Simple same = ofYear(hi, lo.year());
    return before(same, lo) ? ofYear(hi, lo.year() + 1) : same;
  }

  static Simple ofYear(Simple date, int year) {
    return new Simple(date.unit(), year, date.month(), date.day(), date.time(), date.mark());
  }

  private static boolean borrowsYear(Match first, Match second) {
    return first.piece() instanceof Written a
        && second.piece() instanceof Written b
        && a.year() == null
        && a.month() != 0
        && a.shift() == null
        && b.year() != null
        && !b.ofHijra();
  }

  static boolean before(Simple a, Simple b) {
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
}
