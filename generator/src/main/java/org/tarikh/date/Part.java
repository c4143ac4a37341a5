package org.tarikh.date;

/** The month or the day of a date, with its own qualification. */
record Part(Mask digits, Qualification qualification) {}
