package org.tarikh.date;

import java.util.Locale;

/** Whose month names are shown. */
public enum MonthStyle {
  /** Iraq and the Levant: نيسان. */
  IRAQI,
  /** Egypt and the Gulf: أبريل. */
  GREGORIAN,
  /** Algeria and Tunisia: أفريل. */
  MAGHREBI,
  /** Morocco: غشت. */
  MOROCCAN,
  /** The Iraqi name and the Gregorian one: نيسان/أبريل. */
  DUAL;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
