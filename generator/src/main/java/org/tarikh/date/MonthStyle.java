package org.tarikh.date;

import java.util.Locale;
import java.util.Optional;

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

  /** The style of that key, as {@code site.yaml} writes it. */
  public static Optional<MonthStyle> of(String key) {
    for (MonthStyle style : values()) {
      if (style.key().equals(key)) {
        return Optional.of(style);
      }
    }
    return Optional.empty();
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
