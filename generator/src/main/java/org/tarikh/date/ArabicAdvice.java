package org.tarikh.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names the rule that an Arabic text breaks which has the shape of no plain date. */
final class ArabicAdvice {
  private static final Pattern YEAR_IN_WORDS =
      Pattern.compile("(?:عام |سنة |العام )?([0-9]{1,4}) ?(م\\.?|ق\\. ?م\\.?|قبل الميلاد)?");
  private static final Pattern HIJRI =
      Pattern.compile(
          ".*(?:[0-9] ?ه\\.?|هجري[ةه]?|محرم|صفر|ربيع ال|جماد[ىي] ال|رجب|شعبان|رمضان|شوال|ذ[وي] ال).*");
  private static final Pattern WITHOUT_YEAR = Pattern.compile("(?:[0-9]+ ?)?([^0-9/]+)");
  private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4}) ([^0-9/]+) ([0-9]{1,2})");

  private ArabicAdvice() {}

  /** Refuses what has the shape of a plain date, and is another one. */
  static void check(String ascii) throws DateFault {
    Matcher yearFirst = YEAR_FIRST.matcher(ascii);
    if (yearFirst.matches()) {
      throw new DateFault(
          "the day comes first and the year last",
          DateFault.write(yearFirst.replaceFirst("$3 $2 $1")));
    }
    Matcher year = YEAR_IN_WORDS.matcher(ascii);
    if (year.matches()) {
      throw year(Integer.parseInt(year.group(1)), year.group(2) == null ? "" : year.group(2));
    }
    if (HIJRI.matcher(ascii).matches()) {
      throw new DateFault("Hijri dates are not read", "write the Gregorian date");
    }
  }

  static DateFault of(String ascii) {
    Matcher withoutYear = WITHOUT_YEAR.matcher(ascii);
    if (withoutYear.matches()
        && MonthNames.table().month(withoutYear.group(1).strip()).isPresent()) {
      return new DateFault(
          "its year is missing", "write its year too, as in \"" + ascii + " 2024\"");
    }
    return new DateFault(
        "it is not a day, a month's name and a year",
        "write it as in \"30 نيسان 2024\", \"نيسان 2024\" or \"1958\", or in EDTF");
  }

  private static DateFault year(int year, String era) {
    boolean before = era.startsWith("ق");
    YearPart written = YearPart.of(before ? 1L - year : year);
    return new DateFault(
        before
            ? "a year before the common era is written in EDTF, where 0000 is 1 BCE"
            : "a year stands alone, without a word",
        DateFault.write(written.text()));
  }
}
