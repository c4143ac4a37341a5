package org.tarikh.date;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes an interval in Arabic, in ASCII digits: two years as in "بين عامي 1990 و2003"; two days,
 * months or seasons with a dash, as in "3–7 أيار 2012"; anything else with "من … إلى …".
 */
final class IntervalFormat {
  private static final String UNKNOWN = "تاريخ غير معروف";

  private final SingleDateFormat dates;

  IntervalFormat(SingleDateFormat dates) {
    this.dates = dates;
  }

  List<TimePart> parts(Interval interval, GrammaticalCase grammaticalCase) {
    Optional<SingleDate> start = interval.start().date();
    Optional<SingleDate> end = interval.end().date();
    if (start.isPresent() && end.isPresent()) {
      return between(start.get(), end.get(), grammaticalCase);
    }
    if (start.isPresent()) {
      return interval.end() == IntervalEnd.Missing.OPEN
          ? List.of(words("منذ "), dates.governed(start.get()))
          : List.of(words("من "), dates.governed(start.get()), words(" إلى " + UNKNOWN));
    }
    if (end.isPresent()) {
      return interval.start() == IntervalEnd.Missing.OPEN
          ? List.of(words("حتى "), dates.governed(end.get()))
          : List.of(words("من " + UNKNOWN + " إلى "), dates.governed(end.get()));
    }
    return List.of(words(withoutDates(interval)));
  }

  /** From one date to the other in words: من عام 1990 إلى عام 2003. */
  List<TimePart> fromTo(SingleDate start, SingleDate end) {
    SingleDateFormat format = formatFor(start, end);
    String part = partOfTheSameYear(start, end);
    TimePart first = part == null ? format.governed(start) : words(part);
    return List.of(words("من "), first, words(" إلى "), format.governed(end));
  }

  /** The start without what the end says: the era, the year, the month; null if it needs all. */
  @Nullable String abridged(SingleDate start, SingleDate end) {
    if (!(start instanceof CalendarDate from
        && end instanceof CalendarDate to
        && inFigures(start)
        && inFigures(end)
        && from.year().equals(to.year()))) {
      return null;
    }
    Part month = from.month();
    Part day = from.day();
    if (month == null || to.month() == null || (day == null) != (to.day() == null)) {
      return null;
    }
    if (day == null) {
      return dates.month(month);
    }
    String number = SingleDateFormat.number(day);
    return month.equals(to.month()) ? number : number + " " + dates.month(month);
  }

  static boolean inFigures(SingleDate date) {
    boolean exact = date instanceof CalendarDate calendar ? calendar.exact() : date.year().exact();
    return exact && date.qualification() == Qualification.NONE;
  }

  private static String withoutDates(Interval interval) {
    boolean openStart = interval.start() == IntervalEnd.Missing.OPEN;
    boolean openEnd = interval.end() == IntervalEnd.Missing.OPEN;
    if (openStart) {
      return openEnd ? "تاريخ مفتوح الطرفين" : "حتى " + UNKNOWN;
    }
    return openEnd ? "منذ " + UNKNOWN : UNKNOWN;
  }

  List<TimePart> between(SingleDate start, SingleDate end, GrammaticalCase grammaticalCase) {
    if (start.equals(end)) {
      return List.of(dates.alone(start, grammaticalCase));
    }
    Qualification mark = SingleDateFormat.markOf(start);
    if (mark != Qualification.NONE && mark == SingleDateFormat.markOf(end)) {
      return bothMarked(start, end, mark, grammaticalCase);
    }
    if (!inFigures(start) || !inFigures(end)) {
      return fromTo(start, end);
    }
    if (isYear(start) && isYear(end)) {
      return years(start, end, grammaticalCase);
    }
    String abridged = abridged(start, end);
    if (abridged != null) {
      boolean number = Character.isDigit(abridged.charAt(abridged.length() - 1));
      return List.of(
          new TimePart(abridged, SingleDateFormat.datetime(start)),
          words(number ? "–" : " – "),
          dates.governed(end));
    }
    String part = partOfTheSameYear(start, end);
    if (part != null && isSeason(start)) {
      return List.of(words(part + " – "), dates.governed(end));
    }
    if (isOfSameUnit(start, end)) {
      SingleDateFormat format = formatFor(start, end);
      return List.of(format.governed(start), words(" – "), format.governed(end));
    }
    return fromTo(start, end);
  }

  /** A mark that both ends have is said once, after them. */
  private List<TimePart> bothMarked(
      SingleDate start, SingleDate end, Qualification mark, GrammaticalCase grammaticalCase) {
    SingleDate from = SingleDateFormat.unmarked(start);
    SingleDate to = SingleDateFormat.unmarked(end);
    Optional<String> part =
        mark == Qualification.APPROXIMATE ? partOfSpan(from, to) : Optional.empty();
    if (part.isPresent()) {
      return List.of(words(part.get()));
    }
    String text = text(between(from, to, grammaticalCase));
    String doubtful = mark.uncertain() ? MarksInWords.DOUBTFUL : "";
    if (!mark.approximate()) {
      return List.of(words(text + doubtful));
    }
    boolean century = isYear(from) && isYear(to) && isCenturyBeforeCommonEra(from, to);
    return List.of(
        words(
            century
                ? MarksInWords.ABOUT + text(between(from, to, GrammaticalCase.GENITIVE)) + doubtful
                : text + " تقريبًا" + doubtful));
  }

  private Optional<String> partOfSpan(SingleDate start, SingleDate end) {
    if (!inFigures(start) || !inFigures(end)) {
      return Optional.empty();
    }
    if (isYear(start) && isYear(end)) {
      return PartOfSpan.ofYears(start.year().min(), end.year().min());
    }
    if (!(start instanceof CalendarDate from && end instanceof CalendarDate to)) {
      return Optional.empty();
    }
    Part month = from.month();
    Part first = from.day();
    Part last = to.day();
    if (month == null
        || first == null
        || last == null
        || !month.equals(to.month())
        || !from.year().equals(to.year())) {
      return Optional.empty();
    }
    int days = ProlepticGregorian.daysOf(from.year().min(), (int) month.digits().min());
    return PartOfSpan.ofMonth(first.digits().min(), last.digits().min(), days)
        .map(name -> name + dates.governed(new CalendarDate(from.year(), month, null)).text());
  }

  static String text(List<TimePart> parts) {
    return parts.stream().map(TimePart::text).collect(Collectors.joining());
  }

  private List<TimePart> years(SingleDate start, SingleDate end, GrammaticalCase grammaticalCase) {
    if (isCenturyBeforeCommonEra(start, end)) {
      Period century = Period.year(start.year().min()).century();
      return List.of(words(PeriodTitle.of(century, grammaticalCase)));
    }
    YearFormat format = formatFor(start, end).years();
    long first = start.year().min();
    return List.of(
        words("بين عامي "),
        new TimePart(
            erasDiffer(start, end) ? format.figures(first) : YearFormat.number(first),
            SingleDateFormat.datetime(start)),
        words(" و"),
        new TimePart(format.figures(end.year().min()), SingleDateFormat.datetime(end)));
  }

  /** Masks fit no century before the common era, so that it is told by its years. */
  private static boolean isCenturyBeforeCommonEra(SingleDate start, SingleDate end) {
    Period century = Period.year(start.year().min()).century();
    return century.beforeCommonEra()
        && century.firstYear() == start.year().min()
        && century.lastYear() == end.year().max();
  }

  /** The start without its year, where both are parts of one year that ends in that year. */
  private static @Nullable String partOfTheSameYear(SingleDate start, SingleDate end) {
    return start instanceof YearDivision from
            && end instanceof YearDivision to
            && from.mark() == Qualification.NONE
            && from.year().equals(to.year())
            && from.year().qualification() == Qualification.NONE
            && from.division().kind() == to.division().kind()
            && from.division().kind() != YearDivision.Kind.THIRD
            && from.division().southern() == to.division().southern()
            && from.division().northern() == to.division().northern()
            && !from.division().crossesYears()
            && !to.division().crossesYears()
        ? DivisionFormat.name(from.division())
        : null;
  }

  private SingleDateFormat formatFor(SingleDate start, SingleDate end) {
    return erasDiffer(start, end) ? dates.withEra() : dates;
  }

  static boolean erasDiffer(SingleDate start, SingleDate end) {
    return start.year().max() <= 0 && end.year().min() > 0;
  }

  static boolean isYear(SingleDate date) {
    return date instanceof CalendarDate calendar && calendar.month() == null;
  }

  private static boolean isSeason(SingleDate date) {
    return date instanceof YearDivision division
        && division.division().kind() == YearDivision.Kind.SEASON;
  }

  private static boolean isOfSameUnit(SingleDate start, SingleDate end) {
    return start instanceof CalendarDate from
        && end instanceof CalendarDate to
        && (from.month() == null) == (to.month() == null)
        && (from.day() == null) == (to.day() == null);
  }

  private static TimePart words(String text) {
    return new TimePart(text, null);
  }
}
