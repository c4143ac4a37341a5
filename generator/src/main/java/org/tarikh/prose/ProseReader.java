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

  private final DayOfWeek weekStart;

  /**
   * @param weekStart the day on which "last week" begins
   */
  public ProseReader(DayOfWeek weekStart) {
    this.weekStart = weekStart;
  }

  /** Reads any text at all. */
  public ProseReading read(CharSequence text, LocalDate reference) {
    List<Mention> mentions = new ArrayList<>();
    List<Doubt> doubts = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = endOfParagraph(text, from);
      ParagraphReader paragraph =
          new ParagraphReader(Tokens.of(text, from, to), reference, weekStart, false);
      paragraph.read();
      mentions.addAll(paragraph.mentions());
      doubts.addAll(paragraph.doubts());
      from = to + 1;
    }
    return new ProseReading(mentions, doubts);
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
