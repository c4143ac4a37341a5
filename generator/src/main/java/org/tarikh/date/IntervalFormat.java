package org.tarikh.date;

import java.util.List;
import java.util.Optional;

/** Writes an interval in Arabic, in ASCII digits. */
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
    if (plainYear(start) && plainYear(end)) {
      return years(start, end);
    }
    return List.of(words("من "), abridged(start, end), words(" إلى "), genitive(end));
  }

  private List<TimePart> years(SingleDate start, SingleDate end) {
    long first = start.year().min();
    long last = end.year().min();
    if (last > 0 == first > 0) {
      String from = Long.toString(first > 0 ? first : 1 - first);
      return List.of(
          new TimePart(from, SingleDateFormat.datetime(start)), words("–"), genitive(end));
    }
    return List.of(words("من "), genitive(start), words(" إلى "), commonEra(end));
  }

  /** Beside a year before the common era, a year of it says so. */
  private TimePart commonEra(SingleDate year) {
    TimePart part = genitive(year);
    return new TimePart(part.text() + " م", part.datetime());
  }

  /** The start without the year, or the month too, which the end says. */
  private TimePart abridged(SingleDate start, SingleDate end) {
    TimePart whole = genitive(start);
    if (!(start instanceof CalendarDate from && end instanceof CalendarDate to)
        || !from.exact()
        || !to.exact()
        || from.year().min() != to.year().min()) {
      return whole;
    }
    Part month = from.month();
    Part day = from.day();
    if (month == null || to.month() == null || (day == null) != (to.day() == null)) {
      return whole;
    }
    if (day == null) {
      return new TimePart(dates.month(month), whole.datetime());
    }
    String number = SingleDateFormat.number(day);
    String text = month.equals(to.month()) ? number : number + " " + dates.month(month);
    return new TimePart(text, whole.datetime());
  }

  private static boolean plainYear(SingleDate date) {
    return date instanceof CalendarDate year && year.month() == null && year.exact();
  }

  private TimePart genitive(SingleDate date) {
    return dates.part(date, GrammaticalCase.GENITIVE);
  }

  private static TimePart words(String text) {
    return new TimePart(text, null);
  }
}
