package org.tarikh.date;

/** The month or the day of a date, with its own qualification. */
record Part(Mask digits, Qualification qualification) {

  /** An exact number without a mark. */
  static Part of(int number) {
    return new Part(new Mask((number < 10 ? "0" : "") + number), Qualification.NONE);
  }
}
