package org.tarikh.date;

import java.util.List;

/** The Arabic names of periods, in ASCII digits. */
final class PeriodTitle {
  static final String BCE = " ق.م.";

  private static final List<String> DECADES =
      List.of(
          "العقد الأول من",
          "العقد الثاني من",
          "عشرينيات",
          "ثلاثينيات",
          "أربعينيات",
          "خمسينيات",
          "ستينيات",
          "سبعينيات",
          "ثمانينيات",
          "تسعينيات");

  private PeriodTitle() {}

  static String of(Period period, GrammaticalCase grammaticalCase) {
    return switch (period.kind()) {
      case YEAR -> year(period.firstYear());
      case DECADE -> decade(period);
      case CENTURY -> century(period, grammaticalCase);
    };
  }

  /** A year; n BCE is the astronomical year 1 - n. */
  static String year(long year) {
    return year > 0 ? Long.toString(year) : (1 - year) + BCE;
  }

  private static String decade(Period decade) {
    if (decade.beforeCommonEra()) {
      return (1 - decade.firstYear()) + "–" + (1 - decade.lastYear()) + BCE;
    }
    int inCentury = (int) (decade.firstYear() % 100 / 10);
    return DECADES.get(inCentury) + " " + century(decade.century(), GrammaticalCase.GENITIVE);
  }

  private static String century(Period century, GrammaticalCase grammaticalCase) {
    boolean before = century.beforeCommonEra();
    long number = before ? (1 - century.firstYear()) / 100 : century.lastYear() / 100 + 1;
    return "القرن " + ArabicOrdinals.of(number, grammaticalCase) + (before ? BCE : "");
  }

  /** A thousand years, as {@code 1XXX} has them: الألفية الثانية، الألف الثاني ق.م. */
  static String millennium(long first, long last, GrammaticalCase grammaticalCase) {
    if (last <= 0) {
      return "الألف " + ArabicOrdinals.of(-first / 1000 + 1, grammaticalCase) + BCE;
    }
    return "الألفية " + ArabicOrdinals.feminine(last / 1000 + 1, grammaticalCase);
  }
}
