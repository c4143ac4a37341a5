package org.tarikh.prose;

import org.jspecify.annotations.Nullable;

/** Reads one temporal expression that is not a range, with its qualifiers and its dual date. */
final class Points {
  private static final int CLAUSE = 8;

  private final Paragraph paragraph;
  private final Years years;
  private final Dates dates;
  private final Relatives relatives;
  private final Periods periods;
  private final DualDates dual;

  Points(
      Paragraph paragraph,
      Years years,
      Dates dates,
      Relatives relatives,
      Periods periods,
      DualDates dual) {
    this.paragraph = paragraph;
    this.years = years;
    this.dates = dates;
    this.relatives = relatives;
    this.periods = periods;
    this.dual = dual;
  }

  /**
   * @param cued whether a cue before the token asks for a time, so that a number of four digits is
   *     a year, and a month's name needs no year
   */
  @Nullable Match point(int i, int skip, boolean cued) {
    Match qualified = qualified(i, skip, cued);
    if (qualified != null) {
      return qualified;
    }
    Match plain = plain(i, skip, cued);
    return plain == null ? null : after(dual.beside(plain));
  }

  private @Nullable Match qualified(int i, int skip, boolean cued) {
    Hit hit = paragraph.qualifier(i, skip);
    if (hit == null) {
      return null;
    }
    boolean about = hit.word() == Word.ABOUT;
    int at = hit.next();
    Hit in = paragraph.hit(at, 0, Word.IN);
    boolean inside = in != null && !about;
    boolean year = about && years.bare(at) != null && !years.noun(at + 1) && !far(i);
    Match inner =
        point(inside && in != null ? in.next() : at, 0, cued || (inside && in != null) || year);
    if (inner == null && paragraph.token(at).text().startsWith("ب")) {
      inner = point(at, 1, cued);
    }
    if (inner == null) {
      return null;
    }
    return inner.from(paragraph.token(i).start(skip)).with(marked(inner.piece(), Mark.of(hit)));
  }

  /** Whether a word in the same clause says that numbers are counts. */
  private boolean far(int i) {
    for (int j = i - 1; j >= Math.max(0, i - CLAUSE); j--) {
      if (paragraph.anyHit(j, Word.MEASURING) != null) {
        return true;
      }
      if (paragraph.is(j, ".") || paragraph.is(j, "،")) {
        return false;
      }
    }
    return false;
  }

  /** A qualifier behind the date, as in "1958 تقريبا". */
  private Match after(Match match) {
    boolean bracket = paragraph.is(match.next(), "(");
    int at = bracket ? match.next() + 1 : match.next();
    Hit hit = paragraph.first(at, 0, Word.ABOUT_AFTER, Word.PERHAPS_AFTER);
    if (hit == null || (bracket && !paragraph.is(hit.next(), ")"))) {
      return match;
    }
    int next = bracket ? hit.next() + 1 : hit.next();
    return match.until(next).with(marked(match.piece(), Mark.of(hit)));
  }

  static Piece marked(Piece piece, Mark mark) {
    return piece instanceof Written written
        ? written.marked(mark)
        : ((Piece.Told) piece).marked(mark);
  }

  private @Nullable Match plain(int i, int skip, boolean cued) {
    Match best = relativeDay(i, skip);
    Match date = dates.date(i, skip);
    if (date != null && (cued || !dates.monthAlone(date, i, skip))) {
      best = longer(best, date);
    }
    best = longer(best, clockFirst(i, skip));
    best = longer(best, periods.partOrSeason(i, skip));
    best = longer(best, periods.period(i, skip));
    best = longer(best, years.cued(i, skip));
    best = longer(best, relatives.unit(i, skip));
    best = longer(best, relatives.ago(i, skip));
    best = longer(best, relatives.fromThat(i, skip));
    if (skip == 0) {
      best = longer(best, years.ofEra(i));
      if (cued && best == null) {
        best = years.bare(i);
      }
    }
    return best;
  }

  private @Nullable Match relativeDay(int i, int skip) {
    Match day = relatives.day(i, skip);
    return day == null ? null : dates.clock(toldAgain(day));
  }

  /** "أمس الجمعة 26 نيسان", "غدا الأحد (28/4/2024)": the same day, told once more. */
  private Match toldAgain(Match day) {
    Piece.Told relative = (Piece.Told) day.piece();
    int i = day.next();
    boolean bracket = paragraph.is(i, "(");
    int at = bracket || paragraph.is(i, "،") ? i + 1 : i;
    Hit corresponding = paragraph.hit(at, 0, Word.CORRESPONDING);
    if (corresponding != null) {
      at = corresponding.next();
    }
    Match date = dates.date(at, 0);
    if (date == null && paragraph.mayBeginWithTo(at)) {
      date = dates.date(at, 1);
    }
    if (date == null
        || (bracket && !paragraph.is(date.next(), ")"))
        || !(dual.beside(date).piece() instanceof Written written)
        || !(relative.when() instanceof Simple told)
        || !isThatDay(written, told)) {
      return day;
    }
    Found found = written.year() == null ? Found.RELATIVE : Found.EXPLICIT;
    int next = dual.beside(date).next();
    return day.until(bracket ? next + 1 : next)
        .with(new Piece.Told(told.at(written.time()), found, false, written.year()));
  }

  private static boolean isThatDay(Written written, Simple day) {
    Integer year = written.year();
    return !written.hijri()
        && written.day() == day.day()
        && written.month() == day.month()
        && (year == null || year == day.year());
  }

  /** "الساعة 10:30 من مساء الخميس". */
  private @Nullable Match clockFirst(int i, int skip) {
    Hit clock = paragraph.hit(i, skip, Word.CLOCK);
    Dates.Clock time = clock == null ? null : dates.time(clock.next());
    if (time == null) {
      return null;
    }
    int at = paragraph.is(time.next(), "،") ? time.next() + 1 : time.next();
    at = paragraph.past(at, Word.YEAR_LINK);
    Hit part = paragraph.hit(at, 0, Word.TIME_OF_DAY);
    boolean late = part != null && paragraph.hit(at, 0, Word.AFTERNOON) != null;
    if (part != null) {
      at = part.next();
    }
    Match date = dates.date(at, 0);
    if (date == null) {
      date = relatives.day(at, 0);
    }
    if (date == null) {
      return null;
    }
    String edtf = time.edtf();
    int hour = Integer.parseInt(edtf.substring(1, 3));
    if (late && hour < 12) {
      edtf = "T" + (hour + 12) + edtf.substring(3);
    }
    Piece piece = date.piece();
    if (piece instanceof Written written && written.unit() == Unit.DAY) {
      return date.from(paragraph.token(i).start(skip)).with(written.at(edtf));
    }
    if (piece instanceof Piece.Told told
        && told.when() instanceof Simple day
        && day.unit() == Unit.DAY) {
      return date.from(paragraph.token(i).start(skip))
          .with(new Piece.Told(day.at(edtf), told.found(), false, told.year()));
    }
    return null;
  }

  private static @Nullable Match longer(@Nullable Match best, @Nullable Match other) {
    return other != null && (best == null || other.next() > best.next()) ? other : best;
  }
}
