package org.tarikh.prose;

/** By which years are counted. */
enum Era {
  /** The wording does not say; of the common era, or of what a month's name tells. */
  NONE,
  COMMON,
  BEFORE_COMMON,
  HIJRI,
  /** What is not read: the solar Hijri calendar, and years before the Hijra. */
  OTHER
}
