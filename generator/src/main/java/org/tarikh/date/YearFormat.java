package org.tarikh.date;

/**
 * Writes the year of a date in Arabic, in ASCII digits.
 *
 * @param eraShown whether years of the common era say so, as they do beside years before it
 */
record YearFormat(boolean eraShown) {
  private static final String COMMON_ERA = " م";

  /** As it stands alone: 1958, تسعينيات القرن العشرين. */
  String alone(YearPart year, GrammaticalCase grammaticalCase) {
    if (year.min() == year.max()) {
      return figures(year.min());
    }
    if (year.significant() > 0) {
      return "نحو عام " + figures(year.estimate()) + " (" + between(year) + ")";
    }
    if (year.unspecified()) {
      return "عام غير محدد";
    }
    return isPeriod(year) ? period(year, grammaticalCase) : "عام غير محدد " + between(year);
  }

  /** Among words: عام 1958، تسعينيات القرن العشرين. */
  String inWords(YearPart year, GrammaticalCase grammaticalCase) {
    if (year.min() == year.max()) {
      return "عام " + figures(year.min());
    }
    String text = alone(year, grammaticalCase);
    return Character.isDigit(text.charAt(0)) ? "الأعوام " + text : text;
  }

  /** One year of it, of which a month or a season is told: عام 1958، أحد أعوام القرن العشرين. */
  String oneOf(YearPart year) {
    if (year.exact() || year.significant() > 0 || year.unspecified() || !isPeriod(year)) {
      return inWords(year, GrammaticalCase.GENITIVE);
    }
    String text = alone(year, GrammaticalCase.GENITIVE);
    return Character.isDigit(text.charAt(0)) ? "أحد الأعوام " + text : "أحد أعوام " + text;
  }

  /** A year in figures; n BCE is the astronomical year 1 - n. */
  String figures(long year) {
    return PeriodTitle.year(year) + (eraShown && year > 0 ? COMMON_ERA : "");
  }

  /** A year in figures without its era. */
  static String number(long year) {
    return Long.toString(year > 0 ? year : 1 - year);
  }

  /** Whether a pronoun that stands for it is feminine, as for تسعينيات. */
  static boolean isFeminine(String text) {
    String noun = text.replaceFirst(" .*", "");
    return noun.endsWith("ات") || noun.equals("الألفية") || noun.equals("الأعوام");
  }

  private String between(YearPart year) {
    boolean sameEra = year.min() > 0 == year.max() > 0;
    String first = sameEra ? number(year.min()) : PeriodTitle.year(year.min());
    return "بين عامي " + first + " و" + figures(year.max());
  }

  /** Whether only last digits are not known: a decade, a century, a millennium. */
  private static boolean isPeriod(YearPart year) {
    return year.digits().pattern().matches("[0-9]+X{1,3}");
  }

  private String period(YearPart year, GrammaticalCase grammaticalCase) {
    Period first = Period.year(year.min());
    String era = eraShown && year.min() > 0 ? COMMON_ERA : "";
    return switch (year.digits().unspecifiedDigits()) {
          case 1 -> PeriodTitle.of(first.decade(), grammaticalCase);
          case 2 -> PeriodTitle.of(first.century(), grammaticalCase);
          default -> PeriodTitle.millennium(year.min(), year.max(), grammaticalCase);
        }
        + era;
  }
}
