package org.tarikh.prose;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.tarikh.date.Reading;
import org.tarikh.date.TemporalReader;

/** Reads a date that stands alone, as in front matter: EDTF, else an Arabic expression. */
public final class WrittenDate {
  private WrittenDate() {}

  /**
   * Reads any text at all; what is not a date is told, never thrown.
   *
   * @param reference the day against which "last year" is read
   * @param weekStart the day on which "last week" begins
   */
  public static Reading read(String text, LocalDate reference, DayOfWeek weekStart) {
    return TemporalReader.read(text);
  }
}
