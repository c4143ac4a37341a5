package org.tarikh.prose;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * Finds the temporal expressions in Arabic prose.
 *
 * <p>Paragraphs are separated by an empty line or U+2029. U+FFFC stands for what is not prose, such
 * as code: no expression crosses it. Offsets are those of the given text.
 */
public final class ProseReader {
  private final DayOfWeek weekStart;

  /**
   * @param weekStart the day on which "last week" begins
   */
  public ProseReader(DayOfWeek weekStart) {
    this.weekStart = weekStart;
  }

  /** Reads any text at all. */
  public ProseReading read(CharSequence text, LocalDate reference) {
    return new ProseReading(List.of(), List.of());
  }

  DayOfWeek weekStart() {
    return weekStart;
  }
}
