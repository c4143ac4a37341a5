package org.tarikh.prose;

import java.time.LocalDate;
import java.time.temporal.JulianFields;
import org.jspecify.annotations.Nullable;
import org.tarikh.date.HijriCalendar;

/**
 * Reads the same date in the other calendar beside a date, as in "14 رمضان 1443هـ الموافق 15 نيسان
 * 2022"; the Gregorian one counts.
 */
final class DualDates {
  private static final long MOST_DAYS_APART = 2;
  private static final int LONGEST_LAG = 14;

  private final Paragraph paragraph;
  private final Years years;
  private final Dates dates;
  private final Context context;

  DualDates(Paragraph paragraph, Years years, Dates dates, Context context) {
    this.paragraph = paragraph;
    this.years = years;
    this.dates = dates;
    this.context = context;
  }

  Match beside(Match first) {
    if (!(first.piece() instanceof Written written) || written.bare()) {
      return first;
    }
    Written one = written;
    int i = first.next();
    if (paragraph.is(i, "،")) {
      i++;
    }
    if (paragraph.is(i, "-") && paragraph.has(i + 1, Word.CORRESPONDING)) {
      i++;
    }
    boolean bracket = paragraph.is(i, "(");
    Hit corresponding = paragraph.hit(bracket ? i + 1 : i, 0, Word.CORRESPONDING);
    boolean sign =
        paragraph.is(i, "/")
            || paragraph.is(i, "-")
            || paragraph.is(i, "=")
            || paragraph.is(i, "–")
            || paragraph.is(i, "\\");
    if (!bracket && !sign && corresponding == null) {
      return adjacent(first, one);
    }
    int at = corresponding != null ? corresponding.next() : i + 1;
    at = paragraph.is(at, ":") ? at + 1 : paragraph.past(at, Word.YEAR_LINK);
    boolean years = sign && one.isYear() && one.era() == Era.NONE;
    Match second = second(at, one, bracket || years || corresponding != null);
    if (second == null || !(second.piece() instanceof Written other)) {
      return first;
    }
    if (one.era() == Era.NONE && isHijriYearOf(one, other)) {
      // "عام 1375 (1956م)".
      one = one.withYear(one.year(), Era.HIJRI, one.yearFound());
    }
    // "شعبان 1388هـ الموافق 9 نوفمبر 1968": the second may be more exact.
    boolean finer =
        corresponding != null && one.ofHijra() && other.unit().compareTo(one.unit()) < 0;
    if (one.ofHijra() == other.ofHijra() || (one.unit() != other.unit() && !finer)) {
      return first;
    }
    if (bracket && !paragraph.is(second.next(), ")")) {
      return first;
    }
    int next = bracket ? second.next() + 1 : second.next();
    if (one.isYear() && one.era() == Era.NONE && other.isYear() && sameYear(one, other)) {
      // "سنة اثنتي عشرة وثلاثمائة وألف (1312هـ)" is one year, told twice.
      return new Match(first.from(), next, other.marked(one.mark()));
    }
    Written gregorian = one.ofHijra() ? other : one;
    Written hijri = one.ofHijra() ? one : other;
    boolean yearless = gregorian.year() == null && hijri.year() == null;
    if (yearless && (gregorian.day() == 0 || (corresponding == null && !bracket))) {
      return first;
    }
    compare(gregorian, hijri, first.from(), paragraph.token(next - 1).end());
    Written counted = gregorian.weekday() == 0 ? gregorian.withWeekday(hijri.weekday()) : gregorian;
    return new Match(first.from(), next, counted.marked(hijri.mark()));
  }

  /** Whether the one is a year alone, and as one of the Hijra overlaps the other. */
  private static boolean isHijriYearOf(Written one, Written other) {
    Integer year = one.year();
    Integer common = other.year();
    if (!one.isYear()
        || !other.isYear()
        || (other.era() != Era.COMMON && other.era() != Era.NONE)
        || year == null
        || common == null) {
      return false;
    }
    return isSameYear(year, common);
  }

  /** Whether the year of the Hijra and that of the common era have a day in common. */
  static boolean isSameYear(int year, int common) {
    if (year < 1 || !HijriCalendar.hasYear(year)) {
      return false;
    }
    int first = LocalDate.ofEpochDay(HijriCalendar.boundsOf(year).lo()).getYear();
    int last = LocalDate.ofEpochDay(HijriCalendar.boundsOf(year).hi()).getYear();
    return first <= common && common <= last;
  }

  private static boolean sameYear(Written one, Written other) {
    return one.year() != null && one.year().equals(other.year());
  }

  /** "599 هجري 1202 م": nothing stands between them, and each names its calendar. */
  private Match adjacent(Match first, Written one) {
    int i = first.next();
    Match second = paragraph.token(i).isNumber() ? second(i, one, true) : null;
    boolean both =
        second != null
            && second.piece() instanceof Written other
            && one.unit() == other.unit()
            && one.era() == Era.HIJRI
            && other.era() == Era.COMMON;
    if (second == null || !both) {
      return first;
    }
    Written gregorian = (Written) second.piece();
    compare(gregorian, one, first.from(), paragraph.token(second.next() - 1).end());
    return second.from(first.from()).with(gregorian.marked(one.mark()));
  }

  private @Nullable Match second(int i, Written first, boolean told) {
    int skip = paragraph.mayBeginWithTo(i) ? 1 : 0;
    if (first.isYear()) {
      Match cued = years.cued(i, skip);
      Match year = cued != null ? cued : years.number(i, told);
      if (year != null
          && year.piece() instanceof Written written
          && written.era() == Era.NONE
          && first.era() != Era.HIJRI
          && !isHijriYearOf(first, written)) {
        return null;
      }
      return year;
    }
    Match date = dates.date(i, 0);
    return date != null || skip == 0 ? date : dates.date(i, 1);
  }

  /** Days that are more than two apart, by both readings of an early date, are doubted. */
  private void compare(Written gregorian, Written hijri, int start, int end) {
    Integer hijriYear = hijri.year();
    Integer year = gregorian.year();
    if (hijriYear == null
        || year == null
        || hijriYear < 1
        || !HijriCalendar.hasYear(hijriYear)
        || gregorian.era() == Era.BEFORE_COMMON) {
      return;
    }
    long lo;
    long hi;
    if (hijri.day() != 0 && hijri.month() != 0) {
      int day = Math.min(hijri.day(), HijriCalendar.lengthOfMonth(hijriYear, hijri.month()));
      lo = HijriCalendar.toEpochDay(hijriYear, hijri.month(), day);
      hi = lo;
    } else if (hijri.month() != 0) {
      lo = HijriCalendar.boundsOf(hijriYear, hijri.month()).lo();
      hi = HijriCalendar.boundsOf(hijriYear, hijri.month()).hi();
    } else {
      lo = HijriCalendar.boundsOf(hijriYear).lo();
      hi = HijriCalendar.boundsOf(hijriYear).hi();
    }
    Simple date =
        gregorian.day() != 0
            ? day(year, gregorian)
            : gregorian.month() != 0 ? Simple.month(year, gregorian.month()) : Simple.year(year);
    if (date == null) {
      return;
    }
    long first = date.firstDay().toEpochDay();
    long last = date.lastDay().toEpochDay();
    long lag = year < 1583 ? LONGEST_LAG : 0;
    boolean near = lo - MOST_DAYS_APART <= last + lag && first - lag - MOST_DAYS_APART <= hi;
    if (near && gregorian.day() != 0 && hijri.day() != 0 && year < 1583) {
      near =
          Math.abs(lo - first) <= MOST_DAYS_APART || Math.abs(lo - julian(date)) <= MOST_DAYS_APART;
    }
    if (!near) {
      context.doubt(
          start,
          end,
          "the two dates are more than two days apart: the Hijri one begins on "
              + LocalDate.ofEpochDay(lo),
          "correct one of them; the Gregorian one counts");
    }
  }

  private static @Nullable Simple day(int year, Written date) {
    int last = java.time.YearMonth.of(year, date.month()).lengthOfMonth();
    return date.day() > last ? null : Simple.day(LocalDate.of(year, date.month(), date.day()));
  }

  /** The epoch day of the date as the Julian calendar counts it. */
  private static long julian(Simple date) {
    int shift = (14 - date.month()) / 12;
    long y = date.year() + 4800L - shift;
    long m = date.month() + 12L * shift - 3;
    long day = date.day() + (153 * m + 2) / 5 + 365 * y + y / 4 - 32_083;
    return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, day).toEpochDay();
  }
}
