package org.tarikh.date;

import org.jspecify.annotations.Nullable;

/** Writes one date in Arabic, in ASCII digits. */
final class SingleDateFormat {
  private final MonthStyle months;

  SingleDateFormat(MonthStyle months) {
    this.months = months;
  }

  TimePart part(SingleDate date, GrammaticalCase grammaticalCase) {
    Qualification mark = date.qualification();
    GrammaticalCase inner = mark.approximate() ? GrammaticalCase.GENITIVE : grammaticalCase;
    String text =
        (mark.approximate() ? "نحو " : "") + text(date, inner) + (mark.uncertain() ? " (؟)" : "");
    return new TimePart(text, datetime(date));
  }

  String month(Part month) {
    return MonthNames.table().name((int) month.digits().min(), months);
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

  private String text(SingleDate date, GrammaticalCase grammaticalCase) {
    if (date instanceof YearDivision season) {
      return season(season.division()) + " " + yearsOf(season);
    }
    CalendarDate calendar = (CalendarDate) date;
    String year = year(calendar.year(), grammaticalCase);
    Part month = calendar.month();
    Part day = calendar.day();
    if (month == null) {
      return year;
    }
    if (!month.digits().exact()) {
      return (day == null ? "شهر" : "يوم") + " غير محدد من " + year;
    }
    String named = month(month) + " " + year;
    if (day == null) {
      return named;
    }
    return (day.digits().exact() ? number(day) + " " : "يوم غير محدد من ") + named;
  }

  /** The year of a season; of a winter, both years. */
  private static String yearsOf(YearDivision season) {
    long year = season.year().min();
    if (!season.crossesYears()) {
      return PeriodTitle.year(year);
    }
    // Between 1 BCE and 1 CE, each year has its era.
    String first = year > 0 ? Long.toString(year) : year == 0 ? "1 ق.م." : Long.toString(1 - year);
    return first + "–" + PeriodTitle.year(year + 1) + (year == 0 ? " م" : "");
  }

  static String season(YearDivision.Division division) {
    return switch (division) {
      case SPRING -> "ربيع";
      case SUMMER -> "صيف";
      case AUTUMN -> "خريف";
      case WINTER -> "شتاء";
    };
  }

  private static String year(YearPart year, GrammaticalCase grammaticalCase) {
    if (year.exact()) {
      return PeriodTitle.year(year.min());
    }
    Period first = Period.year(year.min());
    return PeriodTitle.of(
        year.digits().unspecifiedDigits() == 1 ? first.decade() : first.century(), grammaticalCase);
  }
}
