package org.tarikh.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names the rule that an Arabic text breaks which has the shape of no plain date. */
final class ArabicAdvice {
  private static final Pattern HIJRI =
      Pattern.compile(
          ".*(?:[0-9] ?ه(?:ـ|\\.| |$)|هجري|محرم|صفر|ربيع ال(?:اول|ثاني|اخر)|جمادي|رجب|شعبان|رمضان"
              + "|شوال|ذ[وي] ال(?:قعده|حجه)).*");
  private static final Pattern WITHOUT_YEAR = Pattern.compile("(?:[0-9]+ ?)?([^0-9/]+)");

  private ArabicAdvice() {}

  /** Refuses what has the shape of a plain date, and is of another calendar. */
  static void refuseHijri(String ascii) throws DateFault {
    if (HIJRI.matcher(MonthNames.folded(ascii)).matches()) {
      throw new DateFault(
          "Hijri dates are not read yet",
          "give the Gregorian date, as in \"30 نيسان 2024\", and the Hijri one in the text");
    }
  }

  static DateFault of(String ascii) {
    Matcher withoutYear = WITHOUT_YEAR.matcher(ascii);
    if (withoutYear.matches()
        && MonthNames.table().month(withoutYear.group(1).strip()).isPresent()) {
      String example = ascii + " 2024";
      return new DateFault(
          "its year is missing",
          () ->
              TemporalReader.strictly(example).isPresent()
                  ? "write its year too, as in \"" + example + "\""
                  : DateFault.EXAMPLES);
    }
    return new DateFault("it is not a day, a month's name and a year", DateFault.EXAMPLES);
  }
}
