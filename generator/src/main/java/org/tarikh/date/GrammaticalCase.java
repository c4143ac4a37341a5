package org.tarikh.date;

/** The case of an Arabic noun, as far as undotted writing shows it. */
enum GrammaticalCase {
  NOMINATIVE,
  /** After a preposition or another noun. */
  GENITIVE
}
