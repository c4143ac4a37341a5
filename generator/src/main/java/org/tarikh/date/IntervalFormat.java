package org.tarikh.date;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes an interval in Arabic, in ASCII digits: with a dash between ends in figures, as in "3–7
 * أيار 2012", and with "من … إلى …" where one of them takes words of its own.
 */
final class IntervalFormat {
  private static final String UNKNOWN = "تاريخ غير معروف";

  private final SingleDateFormat dates;

  IntervalFormat(SingleDateFormat dates) {
    this.dates = dates;
  }

  List<TimePart> parts(Interval interval) {
    Optional<SingleDate> start = interval.start().date();
    Optional<SingleDate> end = interval.end().date();
    if (start.isPresent() && end.isPresent()) {
      return between(start.get(), end.get());
    }
    if (start.isPresent()) {
      return interval.end() == IntervalEnd.Missing.OPEN
          ? List.of(words("منذ "), genitive(start.get()))
          : List.of(words("من "), genitive(start.get()), words(" إلى " + UNKNOWN));
    }
    if (end.isPresent()) {
      return interval.start() == IntervalEnd.Missing.OPEN
          ? List.of(words("حتى "), genitive(end.get()))
          : List.of(words("من " + UNKNOWN + " إلى "), genitive(end.get()));
    }
    return List.of(words(UNKNOWN));
  }

  private List<TimePart> between(SingleDate start, SingleDate end) {
    if (start.equals(end)) {
      return List.of(dates.part(start, GrammaticalCase.NOMINATIVE));
    }
    boolean erasDiffer = start.year().max() <= 0 && end.year().min() > 0;
    TimePart last = erasDiffer ? commonEra(end) : genitive(end);
    if (!inFigures(start) || !inFigures(end)) {
      return List.of(words("من "), genitive(start), words(" إلى "), last);
    }
    String abridged = erasDiffer ? null : abridged(start, end);
    if (abridged == null) {
      return List.of(genitive(start), words(" – "), last);
    }
    boolean number = Character.isDigit(abridged.charAt(abridged.length() - 1));
    return List.of(
        new TimePart(abridged, SingleDateFormat.datetime(start)),
        words(number ? "–" : " – "),
        last);
  }

  /** Beside a year before the common era, a year of it says so. */
  private TimePart commonEra(SingleDate date) {
    TimePart part = genitive(date);
    return new TimePart(part.text() + " م", part.datetime());
  }

  /** The start without what the end says: the era, the year, the month; null if it needs all. */
  private @Nullable String abridged(SingleDate start, SingleDate end) {
    if (start instanceof YearDivision from && end instanceof YearDivision to) {
      boolean same =
          from.year().equals(to.year())
              && from.division().kind() == YearDivision.Kind.SEASON
              && to.division().kind() == YearDivision.Kind.SEASON
              && !to.division().crossesYears();
      return same ? SingleDateFormat.season(from.division()) : null;
    }
    if (!(start instanceof CalendarDate from && end instanceof CalendarDate to)) {
      return null;
    }
    Part month = from.month();
    Part day = from.day();
    if (month == null && to.month() == null) {
      long year = from.year().min();
      return Long.toString(year > 0 ? year : 1 - year);
    }
    if (!from.year().equals(to.year())
        || month == null
        || to.month() == null
        || (day == null) != (to.day() == null)) {
      return null;
    }
    if (day == null) {
      return dates.month(month);
    }
    String number = SingleDateFormat.number(day);
    return month.equals(to.month()) ? number : number + " " + dates.month(month);
  }

  private static boolean inFigures(SingleDate date) {
    boolean exact = date instanceof CalendarDate calendar ? calendar.exact() : date.year().exact();
    return exact && date.qualification() == Qualification.NONE;
  }

  private TimePart genitive(SingleDate date) {
    return dates.part(date, GrammaticalCase.GENITIVE);
  }

  private static TimePart words(String text) {
    return new TimePart(text, null);
  }
}
