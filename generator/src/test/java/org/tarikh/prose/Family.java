package org.tarikh.prose;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an item, or a date of it, is an example of. */
enum Family {
  DAY,
  MONTH,
  NUMERIC,
  YEAR,
  WORDS,
  HIJRI,
  DUAL,
  DECADE,
  PART,
  RANGE,
  OPEN,
  SET,
  RELATIVE_DAY,
  RELATIVE_UNIT,
  NO_YEAR,
  TOLD,
  BCE,
  QUALIFIED,
  GLUED,
  TIME,
  /** Ordinary sentences without a date. */
  PLAIN,
  /** Sentences without a date that look as if they had one. */
  TRAP;

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean hasDates() {
    return this != PLAIN && this != TRAP;
  }

  static Optional<Family> of(String key) {
    return Arrays.stream(values()).filter(family -> family.key().equals(key)).findFirst();
  }
}
