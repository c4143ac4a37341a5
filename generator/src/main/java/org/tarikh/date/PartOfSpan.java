package org.tarikh.date;

import java.util.List;
import java.util.Optional;

/**
 * The beginning, the middle or the end of a month, a decade or a century, which has no EDTF value
 * of its own: by the conventions of DATES.md, an interval that is approximate at both ends.
 *
 * @param name with a space after it
 * @param first the first year or day of it, counted from the start of the whole
 * @param last the last one
 */
record PartOfSpan(String name, long first, long last) {
  private static final String BEGINNING = "مطلع ";
  private static final String MIDDLE = "منتصف ";
  private static final String END = "أواخر ";

  private static final List<PartOfSpan> OF_DECADE =
      List.of(
          new PartOfSpan(BEGINNING, 0, 3), new PartOfSpan(MIDDLE, 4, 6), new PartOfSpan(END, 7, 9));
  private static final List<PartOfSpan> OF_CENTURY =
      List.of(
          new PartOfSpan(BEGINNING, 0, 33),
          new PartOfSpan(MIDDLE, 34, 66),
          new PartOfSpan(END, 67, 99));

  /** مطلع تسعينيات القرن العشرين، أواخر القرن التاسع عشر; empty if the years are no such part. */
  static Optional<String> ofYears(long first, long last) {
    if (first < 100) {
      // The first century and its first decade begin with the year 1, and BCE counts backwards.
      return Optional.empty();
    }
    Period year = Period.year(first);
    return find(OF_DECADE, first, last, year.decade())
        .or(() -> find(OF_CENTURY, first, last, year.century()));
  }

  /** The name of a part of a month, to stand before the month's. */
  static Optional<String> ofMonth(long firstDay, long lastDay, int daysOfMonth) {
    return List.of(
            new PartOfSpan(BEGINNING, 1, 10),
            new PartOfSpan(MIDDLE, 11, 20),
            new PartOfSpan(END, 21, daysOfMonth))
        .stream()
        .filter(part -> part.first == firstDay && part.last == lastDay)
        .map(PartOfSpan::name)
        .findFirst();
  }

  private static Optional<String> find(
      List<PartOfSpan> parts, long first, long last, Period period) {
    return parts.stream()
        .filter(part -> period.firstYear() + part.first == first)
        .filter(part -> period.firstYear() + part.last == last)
        .map(part -> part.name + PeriodTitle.of(period, GrammaticalCase.GENITIVE))
        .findFirst();
  }
}
