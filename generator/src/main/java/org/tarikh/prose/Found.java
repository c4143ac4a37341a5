package org.tarikh.prose;

import java.util.Locale;

/** How the value of a temporal expression was found. */
public enum Found {
  /** The wording alone tells it: "30 نيسان 2024". */
  EXPLICIT,
  /** It is counted from the reference day, or from the date last told: "أمس". */
  RELATIVE,
  /** A part that the wording leaves out was supplied: "14 نيسان" without a year. */
  INFERRED;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
