package org.tarikh.date;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a set of dates in Arabic, in ASCII digits: "عام 1990 أو 1991" where one is meant, "عاما
 * 1990 و1991" where both are. What the dates have in common, such as a month, is said once.
 */
final class DateSetFormat {
  private static final String AND = " و";
  private static final String OR = " أو ";

  private final SingleDateFormat dates;
  private final IntervalFormat intervals;

  DateSetFormat(SingleDateFormat dates) {
    this.dates = dates;
    this.intervals = new IntervalFormat(dates);
  }

  String text(DateSet set, GrammaticalCase grammaticalCase) {
    List<DateSet.Element> elements = set.elements();
    boolean oneOf = set.kind() == DateSet.Kind.ONE_OF;
    DateSet.Element first = elements.get(0);
    if (elements.size() == 1 && !first.range()) {
      return dates.alone(first.dates().get(0), grammaticalCase).text();
    }
    if (elements.stream().allMatch(DateSetFormat::isOfYears)) {
      return years(elements, oneOf, grammaticalCase);
    }
    if (elements.size() == 1 && first.start() != null && first.end() != null) {
      return range(first.start(), first.end(), oneOf);
    }
    if (elements.size() == 1 && !oneOf) {
      return allOfOpenRange(first);
    }
    SingleDateFormat format = erasDiffer(elements) ? dates.withEra() : dates;
    String conjunction = oneOf ? OR : AND;
    return elements.stream().anyMatch(DateSet.Element::range)
        ? elements.stream()
            .map(element -> element(element, format, oneOf, grammaticalCase))
            .collect(Collectors.joining(conjunction))
        : plain(elements, format, grammaticalCase).collect(Collectors.joining(conjunction));
  }

  /** عام 1990 أو 1991، عاما 1990 و1991، أعوام 1948 و1956 و1967، أحد الأعوام 1670–1672. */
  private static String years(
      List<DateSet.Element> elements, boolean oneOf, GrammaticalCase grammaticalCase) {
    boolean ranges = elements.stream().anyMatch(DateSet.Element::range);
    boolean eras = erasDiffer(elements);
    YearFormat format = new YearFormat(eras);
    StringBuilder text =
        new StringBuilder(nounOfYears(elements.size(), ranges, oneOf, grammaticalCase));
    for (int i = 0; i < elements.size(); i++) {
      List<SingleDate> ends = elements.get(i).dates();
      long from = ends.get(0).year().min();
      long to = ends.get(ends.size() - 1).year().min();
      text.append(i == 0 ? "" : oneOf && !ranges ? OR : AND);
      if (from != to) {
        text.append(eras ? format.figures(from) : YearFormat.number(from)).append("–");
      }
      boolean last = i == elements.size() - 1;
      text.append(eras || last ? format.figures(to) : YearFormat.number(to));
    }
    return text.toString();
  }

  private static String nounOfYears(
      int count, boolean ranges, boolean oneOf, GrammaticalCase grammaticalCase) {
    if (oneOf) {
      return ranges ? "أحد الأعوام " : "عام ";
    }
    if (count > 2 || ranges) {
      return "أعوام ";
    }
    return grammaticalCase == GrammaticalCase.NOMINATIVE ? "عاما " : "عامي ";
  }

  /** يوم غير محدد بين 3 و5 نيسان 2022، كل يوم من 3 إلى 5 نيسان 2022. */
  private String range(SingleDate start, SingleDate end, boolean oneOf) {
    String unit = unit(end);
    String abridged = intervals.abridged(start, end);
    SingleDateFormat format = IntervalFormat.erasDiffer(start, end) ? dates.withEra() : dates;
    String first = abridged == null ? format.governed(start).text() : abridged;
    String last = format.governed(end).text();
    return oneOf
        ? unit + " غير محدد بين " + first + AND + last
        : "كل " + unit + " من " + first + " إلى " + last;
  }

  private String allOfOpenRange(DateSet.Element range) {
    SingleDate date = range.dates().get(0);
    String preposition = range.start() == null ? " حتى " : " منذ ";
    return "كل " + unit(date) + preposition + dates.governed(date).text();
  }

  private String element(
      DateSet.Element element,
      SingleDateFormat format,
      boolean oneOf,
      GrammaticalCase grammaticalCase) {
    SingleDate start = element.start();
    SingleDate end = element.end();
    if (element.range() && start != null && end != null) {
      return closed(start, end);
    }
    String date = format.inWords(element.dates().get(0), grammaticalCase).text();
    if (!element.range()) {
      return date;
    }
    String side = start == null ? "قبله" : "بعده";
    return date + (oneOf ? OR : " وما ") + side + (YearFormat.isFeminine(date) ? "ا" : "");
  }

  /** 3–5 نيسان 2022، من عام 1990 إلى عام 1995. */
  private String closed(SingleDate start, SingleDate end) {
    return IntervalFormat.text(
        intervals.abridged(start, end) == null
            ? intervals.fromTo(start, end)
            : intervals.between(start, end, GrammaticalCase.GENITIVE));
  }

  /** Each date but the last without what the last says too, if all can be. */
  private Stream<String> plain(
      List<DateSet.Element> elements, SingleDateFormat format, GrammaticalCase grammaticalCase) {
    List<SingleDate> all = elements.stream().map(element -> element.dates().get(0)).toList();
    SingleDate last = all.get(all.size() - 1);
    List<SingleDate> others = all.subList(0, all.size() - 1);
    List<String> abridged =
        others.stream()
            .flatMap(date -> Optional.ofNullable(intervals.abridged(date, last)).stream())
            .toList();
    Stream<String> starts =
        abridged.size() == others.size()
            ? abridged.stream()
            : others.stream().map(date -> format.inWords(date, grammaticalCase).text());
    return Stream.concat(starts, Stream.of(format.inWords(last, grammaticalCase).text()));
  }

  private static boolean isOfYears(DateSet.Element element) {
    return element.start() != null
        && element.end() != null
        && element.dates().stream()
            .allMatch(date -> IntervalFormat.inFigures(date) && IntervalFormat.isYear(date));
  }

  private static String unit(SingleDate date) {
    if (!(date instanceof CalendarDate calendar) || calendar.month() == null) {
      return "عام";
    }
    return calendar.day() == null ? "شهر" : "يوم";
  }

  private static boolean erasDiffer(List<DateSet.Element> elements) {
    List<SingleDate> all = elements.stream().flatMap(e -> e.dates().stream()).toList();
    return all.stream().anyMatch(date -> date.year().max() <= 0)
        && all.stream().anyMatch(date -> date.year().min() > 0);
  }
}
