package org.tarikh.date;

/** The case of an Arabic noun, as far as writing without vowel marks shows it. */
enum GrammaticalCase {
  NOMINATIVE,
  /** After a preposition or another noun. */
  GENITIVE
}
