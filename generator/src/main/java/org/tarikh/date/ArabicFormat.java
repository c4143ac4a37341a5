package org.tarikh.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes dates for readers, in Arabic, with a site's month names and digits.
 *
 * <p>A year alone is bare, as lists want it: "1958". After a word that governs it, it is "عام
 * 1958": "منذ عام 1958".
 */
public final class ArabicFormat {
  private final MonthStyle months;
  private final Digits digits;
  private final boolean hijri;
  private final SingleDateFormat dates;

  /** Without Hijri dates. */
  public ArabicFormat(MonthStyle months, Digits digits) {
    this(months, digits, false);
  }

  private ArabicFormat(MonthStyle months, Digits digits, boolean hijri) {
    this.months = months;
    this.digits = digits;
    this.hijri = hijri;
    this.dates = new SingleDateFormat(months, new YearFormat(false));
  }

  /** The same format, with or without the Hijri date in parentheses after each date. */
  public ArabicFormat withHijri(boolean shown) {
    return new ArabicFormat(months, digits, shown);
  }

  /** The parts of the date, in reading order; their texts joined are the whole. */
  public List<TimePart> format(TemporalExpression expression) {
    return format(expression, GrammaticalCase.NOMINATIVE);
  }

  /**
   * The same in a case: القرن العشرون alone, القرن العشرين after a preposition or a noun. A date
   * that begins with a preposition of its own, such as منذ, is the same in both.
   */
  public List<TimePart> format(TemporalExpression expression, GrammaticalCase grammaticalCase) {
    Optional<String> beside = hijri ? HijriFormat.text(expression) : Optional.empty();
    return Stream.concat(
            ascii(expression, grammaticalCase).stream(),
            beside.map(text -> new TimePart(" (" + text + ")", null)).stream())
        .map(part -> new TimePart(digits.write(part.text()), part.datetime()))
        .toList();
  }

  public String formatText(TemporalExpression expression) {
    return formatText(expression, GrammaticalCase.NOMINATIVE);
  }

  public String formatText(TemporalExpression expression, GrammaticalCase grammaticalCase) {
    return format(expression, grammaticalCase).stream()
        .map(TimePart::text)
        .collect(Collectors.joining());
  }

  public String formatDay(LocalDate day) {
    return formatText(CalendarDate.of(day));
  }

  /** The name of a period as a heading has it. */
  public String title(Period period) {
    return title(period, GrammaticalCase.NOMINATIVE);
  }

  public String title(Period period, GrammaticalCase grammaticalCase) {
    return digits.write(PeriodTitle.of(period, grammaticalCase));
  }

  /** A length of time, with the unit in agreement: عامان، 3 أعوام، 11 عامًا. */
  public String count(long count, CountedUnit unit, GrammaticalCase grammaticalCase) {
    return digits.write(unit.of(count, grammaticalCase));
  }

  private List<TimePart> ascii(TemporalExpression expression, GrammaticalCase grammaticalCase) {
    if (expression instanceof SingleDate date) {
      return List.of(dates.alone(date, grammaticalCase));
    }
    if (expression instanceof Interval interval) {
      return new IntervalFormat(dates).parts(interval, grammaticalCase);
    }
    if (expression instanceof DateSet set) {
      return List.of(new TimePart(new DateSetFormat(dates).text(set, grammaticalCase), null));
    }
    return List.of(new DateTimeFormat(dates).part((DateTime) expression));
  }
}
