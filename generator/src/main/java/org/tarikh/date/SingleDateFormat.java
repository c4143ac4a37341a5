package org.tarikh.date;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one date in Arabic, in ASCII digits. */
final class SingleDateFormat {
  private static final List<String> SEASONS = List.of("ربيع", "صيف", "خريف", "شتاء");
  private static final List<String> PARTS = List.of("مطلع", "منتصف", "أواخر");

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
    if (!season.year().exact()) {
      return year(season.year(), GrammaticalCase.GENITIVE);
    }
    long year = season.year().min();
    if (!season.division().crossesYears()) {
      return PeriodTitle.year(year);
    }
    // Between 1 BCE and 1 CE, each year has its era.
    String first = year > 0 ? Long.toString(year) : year == 0 ? "1 ق.م." : Long.toString(1 - year);
    return first + "–" + PeriodTitle.year(year + 1) + (year == 0 ? " م" : "");
  }

  static String season(YearDivision.Division division) {
    String hemisphere = division.southern() ? " جنوبي" : division.northern() ? " شمالي" : "";
    return switch (division.kind()) {
      case SEASON -> SEASONS.get(division.number() - 1) + hemisphere;
      case QUARTER -> "الربع " + ordinal(division) + " من";
      case THIRD -> PARTS.get(division.number() - 1);
      case HALF -> "النصف " + ordinal(division) + " من";
    };
  }

  private static String ordinal(YearDivision.Division division) {
    return ArabicOrdinals.of(division.number(), GrammaticalCase.GENITIVE);
  }

  private static String year(YearPart year, GrammaticalCase grammaticalCase) {
    if (year.exact()) {
      return PeriodTitle.year(year.min());
    }
    if (year.unspecified()) {
      return "عام غير معروف";
    }
    Period first = Period.year(year.min());
    if (year.digits().pattern().matches("[0-9]{3}X")) {
      return PeriodTitle.of(first.decade(), grammaticalCase);
    }
    if (year.digits().pattern().matches("[0-9]{2}XX")) {
      return PeriodTitle.of(first.century(), grammaticalCase);
    }
    return PeriodTitle.year(year.min()) + "–" + PeriodTitle.year(year.max());
  }
}
