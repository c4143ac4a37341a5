package org.tarikh.date;

/** The case of an Arabic noun, as far as writing without vowel marks shows it. */
public enum GrammaticalCase {
  /** As a heading stands, or the subject of a sentence: القرن العشرون، عامان. */
  NOMINATIVE,
  /**
   * After a preposition or another noun: القرن العشرين، عامين. The accusative is written the same.
   */
  GENITIVE
}
