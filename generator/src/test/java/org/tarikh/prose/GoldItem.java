package org.tarikh.prose;

import java.time.LocalDate;
import java.util.List;

/**
 * A paragraph with all its dates.
 *
 * @param place the file and the line of its header, as in {@code features.txt:12}
 * @param reference the day that it is read against
 * @param family what it is mainly about
 * @param text the paragraph without marks
 * @param dates in the order of the text; none overlaps another
 */
record GoldItem(
    String place, LocalDate reference, Family family, String text, List<GoldDate> dates) {
  GoldItem {
    dates = List.copyOf(dates);
  }

  boolean isDateless() {
    return dates.isEmpty();
  }

  int sentences() {
    return Sentences.count(text);
  }
}
