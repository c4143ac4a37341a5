package org.tarikh.prose;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the temporal expressions in Arabic prose.
 *
 * <p>Paragraphs are separated by an empty line or U+2029. U+FFFC stands for what is not prose, such
 * as code: no expression crosses it. Offsets are those of the given text.
 */
public final class ProseReader {
  private static final char PARAGRAPH = '\u2029';
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9000, 12, 31);

  private final DayOfWeek weekStart;

  /**
   * @param weekStart the day on which "last week" begins
   */
  public ProseReader(DayOfWeek weekStart) {
    this.weekStart = weekStart;
  }

  /**
   * Reads any text at all.
   *
   * @param reference the day against which "yesterday" is read; one outside of the years 1 to 9000
   *     is taken for the nearest day inside
   */
  public ProseReading read(CharSequence text, LocalDate reference) {
    LocalDate day = near(reference);
    List<Mention> mentions = new ArrayList<>();
    List<Doubt> doubts = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = endOfParagraph(text, from);
      ParagraphReader paragraph =
          new ParagraphReader(Tokens.of(text, from, to), day, weekStart, false);
      paragraph.read();
      mentions.addAll(paragraph.mentions());
      paragraph.doubts().forEach(doubt -> doubts.add(named(doubt, text)));
      from = to + 1;
    }
    return new ProseReading(mentions, doubts);
  }

  private static Doubt named(Doubt doubt, CharSequence text) {
    String wording =
        text.subSequence(doubt.start(), doubt.end()).toString().replaceAll("\\s+", " ");
    return new Doubt(
        doubt.start(), doubt.end(), "\"" + wording + "\": " + doubt.rule(), doubt.hint());
  }

  static LocalDate near(LocalDate reference) {
    if (reference.isBefore(FIRST)) {
      return FIRST;
    }
    return reference.isAfter(LAST) ? LAST : reference;
  }

  /** Where the next U+2029 stands, or the end of a line before an empty one. */
  private static int endOfParagraph(CharSequence text, int from) {
    boolean empty = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == PARAGRAPH || (c == '\n' && empty)) {
        return i;
      }
      empty = c == '\n' || (empty && Character.isWhitespace(c));
    }
    return text.length();
  }
}
