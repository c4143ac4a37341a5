package org.tarikh.date;

/**
 * Writes a month or a day with its year in Arabic, in ASCII digits, and says of each component what
 * is not known of it: "يوم غير محدد بين 10 و19 حزيران 2004".
 */
record DayFormat(MonthStyle months, YearFormat years) {
  private static final int LAST_MONTH = 12;
  private static final int LAST_DAY = 31;

  String month(Part month, YearPart year) {
    Mask digits = month.digits();
    if (digits.exact()) {
      return year.exact()
          ? name(digits.min()) + " " + years.figures(year.min())
          : name(digits.min()) + " من " + years.oneOf(year);
    }
    String some = "شهر غير محدد";
    if (isTen(digits)) {
      some += " بين " + name(first(digits)) + " و" + name(Math.min(LAST_MONTH, digits.max()));
    }
    return some + " من " + years.oneOf(year);
  }

  String day(Part day, Part month, YearPart year, DayBounds bounds) {
    Mask digits = day.digits();
    if (digits.unspecified() && month.digits().unspecified()) {
      return "يوم غير محدد من " + years.oneOf(year);
    }
    String ofMonth = month(month, year);
    if (!isTen(digits) && !digits.exact()) {
      return "يوم غير محدد من " + ofMonth;
    }
    long first = first(digits);
    long last = Math.min(lastDay(month, bounds), digits.max());
    String preposition = month.digits().exact() ? " " : " من ";
    if (first < last) {
      return "يوم غير محدد بين " + first + " و" + last + preposition + ofMonth;
    }
    return (month.digits().exact() ? "" : "اليوم ") + first + preposition + ofMonth;
  }

  String name(Part month) {
    return name(month.digits().min());
  }

  private String name(long month) {
    return MonthNames.table().name((int) month, months);
  }

  /** Whether the last of two digits alone is not known, so that the numbers are neighbours. */
  private static boolean isTen(Mask digits) {
    return digits.pattern().matches("[0-9]X");
  }

  private static long first(Mask digits) {
    return Math.max(1, digits.min());
  }

  private static int lastDay(Part month, DayBounds bounds) {
    return month.digits().exact()
        ? ProlepticGregorian.daysOf(
            ProlepticGregorian.yearOf(bounds.hi()), (int) month.digits().min())
        : LAST_DAY;
  }
}
