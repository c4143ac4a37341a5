package org.tarikh.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one date in Arabic, in ASCII digits. */
final class SingleDateFormat {
  private final MonthStyle months;
  private final YearFormat years;
  private final DayFormat days;

  SingleDateFormat(MonthStyle months, YearFormat years) {
    this.months = months;
    this.years = years;
    this.days = new DayFormat(months, years);
  }

  /** The same, but that years of the common era say so. */
  SingleDateFormat withEra() {
    return new SingleDateFormat(months, new YearFormat(true));
  }

  /** A date that stands alone, where a year needs no word before it. */
  TimePart alone(SingleDate date, GrammaticalCase grammaticalCase) {
    List<MarksInWords.Component> components = components(date);
    Qualification mark = MarksInWords.ofAll(components);
    return mark.approximate()
        ? governed(date)
        : marked(date, text(date, years.alone(date.year(), grammaticalCase)), components, mark);
  }

  /** A date after a word that governs it, such as منذ. */
  TimePart governed(SingleDate date) {
    return inWords(date, GrammaticalCase.GENITIVE);
  }

  /** A date among words, where a year has عام before it. */
  TimePart inWords(SingleDate date, GrammaticalCase grammaticalCase) {
    List<MarksInWords.Component> components = components(date);
    Qualification mark = MarksInWords.ofAll(components);
    GrammaticalCase inner = mark.approximate() ? GrammaticalCase.GENITIVE : grammaticalCase;
    return marked(date, text(date, years.inWords(date.year(), inner)), components, mark);
  }

  /** The date without its marks. */
  static SingleDate unmarked(SingleDate date) {
    YearPart year = date.year();
    YearPart plain =
        new YearPart(year.negative(), year.digits(), year.significant(), Qualification.NONE);
    if (date instanceof YearDivision division) {
      return new YearDivision(plain, division.division(), Qualification.NONE);
    }
    CalendarDate calendar = (CalendarDate) date;
    return new CalendarDate(plain, unmarked(calendar.month()), unmarked(calendar.day()));
  }

  private static @Nullable Part unmarked(@Nullable Part part) {
    return part == null ? null : new Part(part.digits(), Qualification.NONE);
  }

  YearFormat years() {
    return years;
  }

  String month(Part month) {
    return days.name(month);
  }

  static String number(Part day) {
    return Long.toString(day.digits().min());
  }

  /** What HTML takes: an exact year after 0, with a month, with a day. */
  static @Nullable String datetime(SingleDate date) {
    if (!(date instanceof CalendarDate exact) || !exact.exact() || exact.year().min() <= 0) {
      return null;
    }
    String text = exact.canonical();
    return text.startsWith("Y") ? text.substring(1) : text;
  }

  /** The mark of the whole date; none if only some components have it. */
  static Qualification markOf(SingleDate date) {
    return MarksInWords.ofAll(components(date));
  }

  private static TimePart marked(
      SingleDate date, String text, List<MarksInWords.Component> components, Qualification mark) {
    // An estimated year says by itself that it is one.
    boolean about = mark.approximate() && !text.startsWith(MarksInWords.ABOUT);
    String whole =
        (about ? MarksInWords.ABOUT : "")
            + text
            + (mark.uncertain() ? MarksInWords.DOUBTFUL : "")
            + MarksInWords.ofSome(components);
    return new TimePart(whole, datetime(date));
  }

  private static List<MarksInWords.Component> components(SingleDate date) {
    List<MarksInWords.Component> components = new ArrayList<>();
    if (date instanceof YearDivision division) {
      components.add(DivisionFormat.component(division));
    } else if (date instanceof CalendarDate calendar) {
      Part day = calendar.day();
      Part month = calendar.month();
      if (day != null) {
        components.add(new MarksInWords.Component("اليوم", false, day.qualification()));
      }
      if (month != null) {
        components.add(new MarksInWords.Component("الشهر", false, month.qualification()));
      }
    }
    components.add(new MarksInWords.Component("السنة", true, date.year().qualification()));
    return components;
  }

  /**
   * A date without its marks.
   *
   * @param yearAlone what it is if it is a year and no more
   */
  private String text(SingleDate date, String yearAlone) {
    if (date instanceof YearDivision division) {
      return new DivisionFormat(years).text(division);
    }
    CalendarDate calendar = (CalendarDate) date;
    Part month = calendar.month();
    Part day = calendar.day();
    if (month == null) {
      return yearAlone;
    }
    return day == null
        ? days.month(month, calendar.year())
        : days.day(day, month, calendar.year(), calendar.bounds());
  }
}
