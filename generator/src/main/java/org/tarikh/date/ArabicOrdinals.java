package org.tarikh.date;

import java.util.List;

/** Definite ordinals in words, from the first to the ninety-ninth. */
final class ArabicOrdinals {
  private static final List<String> UNITS =
      List.of(
          "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع",
          "العاشر");
  private static final List<String> TENS =
      List.of("العشر", "الثلاث", "الأربع", "الخمس", "الست", "السبع", "الثمان", "التسع");

  private ArabicOrdinals() {}

  /** The word, or outside of 1 to 99 the number in ASCII digits. */
  static String of(long number, GrammaticalCase grammaticalCase) {
    if (number < 1 || number > 99) {
      return Long.toString(number);
    }
    int n = (int) number;
    if (n <= 10) {
      return UNITS.get(n - 1);
    }
    int unit = n % 10;
    // In a compound, one is "الحادي", not "الأول".
    String unitWord = unit == 1 ? "الحادي" : unit == 0 ? "" : UNITS.get(unit - 1);
    if (n < 20) {
      return unitWord + " عشر";
    }
    String ten = TENS.get(n / 10 - 2) + (grammaticalCase == GrammaticalCase.GENITIVE ? "ين" : "ون");
    return unit == 0 ? ten : unitWord + " و" + ten;
  }

  /** The feminine of the same: الأولى، الثانية، الحادية والعشرون. */
  static String feminine(long number, GrammaticalCase grammaticalCase) {
    if (number == 1) {
      return "الأولى";
    }
    if (number < 1 || number > 99) {
      return Long.toString(number);
    }
    String masculine = of(number, grammaticalCase);
    String unit = masculine.replaceFirst(" .*", "");
    String rest = masculine.substring(unit.length());
    boolean tensAlone = number >= 20 && number % 10 == 0;
    return (tensAlone ? unit : unit + "ة") + (rest.equals(" عشر") ? " عشرة" : rest);
  }
}
