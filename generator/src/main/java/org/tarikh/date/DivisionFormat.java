package org.tarikh.date;

/** Writes a season, a quarter, a third or a half of a year in Arabic, in ASCII digits. */
record DivisionFormat(YearFormat years) {

  /** The part with its year: ربيع 2001، مطلع عام 2019، الربع الأول من عام 2023. */
  String text(YearDivision date) {
    YearDivision.Division division = date.division();
    return switch (division.kind()) {
      case SEASON -> name(division) + " " + yearsOf(date) + hemisphere(division);
      case THIRD -> name(division) + " " + years.oneOf(date.year());
      case QUARTER, HALF -> name(division) + " من " + years.oneOf(date.year());
    };
  }

  /** The part without its year. */
  static String name(YearDivision.Division division) {
    return switch (division.kind()) {
      case SEASON ->
          switch (division.number()) {
            case 1 -> "ربيع";
            case 2 -> "صيف";
            case 3 -> "خريف";
            default -> "شتاء";
          };
      case THIRD ->
          switch (division.number()) {
            case 1 -> "مطلع";
            case 2 -> "منتصف";
            default -> "أواخر";
          };
      case QUARTER -> "الربع " + ArabicOrdinals.of(division.number(), GrammaticalCase.NOMINATIVE);
      case HALF -> "النصف " + ArabicOrdinals.of(division.number(), GrammaticalCase.NOMINATIVE);
    };
  }

  /** What a mark on the part alone is on. */
  static MarksInWords.Component component(YearDivision date) {
    return switch (date.division().kind()) {
      case SEASON -> new MarksInWords.Component("الفصل", false, date.mark());
      case QUARTER -> new MarksInWords.Component("الربع", false, date.mark());
      case THIRD -> new MarksInWords.Component("الثلث", false, date.mark());
      case HALF -> new MarksInWords.Component("النصف", false, date.mark());
    };
  }

  /** The year of a season; of one that ends in the next year, both. */
  private String yearsOf(YearDivision season) {
    YearPart year = season.year();
    if (!year.exact()) {
      return years.oneOf(year);
    }
    long first = year.min();
    if (!season.division().crossesYears()) {
      return years.figures(first);
    }
    // Between 1 BCE and 1 CE, each year has its era.
    return first == 0
        ? PeriodTitle.year(0) + "–" + new YearFormat(true).figures(1)
        : YearFormat.number(first) + "–" + years.figures(first + 1);
  }

  private static String hemisphere(YearDivision.Division division) {
    if (division.southern()) {
      return " (نصف الكرة الجنوبي)";
    }
    return division.northern() ? " (نصف الكرة الشمالي)" : "";
  }
}
