package org.tarikh.date;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Writes dates for readers, in Arabic, with a site's month names and digits. */
public final class ArabicFormat {
  private final Digits digits;
  private final SingleDateFormat dates;
  private final IntervalFormat intervals;
  private final DateTimeFormat dateTimes;
  private final DateSetFormat sets;

  public ArabicFormat(MonthStyle months, Digits digits) {
    this.digits = digits;
    this.dates = new SingleDateFormat(months);
    this.intervals = new IntervalFormat(dates);
    this.dateTimes = new DateTimeFormat(dates);
    this.sets = new DateSetFormat(dates, intervals);
  }

  /** The parts of the date, in reading order; their texts joined are the whole. */
  public List<TimePart> format(TemporalExpression expression) {
    return ascii(expression).stream()
        .map(part -> new TimePart(digits.write(part.text()), part.datetime()))
        .toList();
  }

  public String formatText(TemporalExpression expression) {
    return format(expression).stream().map(TimePart::text).collect(Collectors.joining());
  }

  public String formatDay(LocalDate day) {
    return formatText(CalendarDate.of(day));
  }

  /** The name of a period as a heading has it. */
  public String title(Period period) {
    return digits.write(PeriodTitle.of(period, GrammaticalCase.NOMINATIVE));
  }

  private List<TimePart> ascii(TemporalExpression expression) {
    if (expression instanceof SingleDate date) {
      return List.of(dates.part(date, GrammaticalCase.NOMINATIVE));
    }
    if (expression instanceof Interval interval) {
      return intervals.parts(interval);
    }
    if (expression instanceof DateSet set) {
      return sets.parts(set);
    }
    return List.of(dateTimes.part((DateTime) expression));
  }
}
