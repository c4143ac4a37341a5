package org.tarikh.prose;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.tarikh.date.Reading;
import org.tarikh.date.TemporalReader;

/**
 * Reads a date that stands alone, as in front matter: EDTF, else an Arabic expression that is the
 * whole text.
 */
public final class WrittenDate {
  /** The longest text, in UTF-16 units, that is looked through for an Arabic expression. */
  private static final int LONGEST = 200;

  private WrittenDate() {}

  /**
   * Reads any text at all; what is not a date is told, never thrown.
   *
   * @param reference the day against which "last year" is read
   * @param weekStart the day on which "last week" begins
   */
  public static Reading read(String text, LocalDate reference, DayOfWeek weekStart) {
    Reading plain = TemporalReader.read(text);
    if (plain instanceof Reading.Value || text.length() > LONGEST) {
      return plain;
    }
    List<Token> tokens = Tokens.of(text, 0, text.length());
    if (tokens.isEmpty()) {
      return plain;
    }
    ParagraphReader paragraph =
        new ParagraphReader(tokens, ProseReader.near(reference), weekStart, true);
    paragraph.read();
    if (paragraph.mentions().size() != 1) {
      return plain;
    }
    Mention mention = paragraph.mentions().get(0);
    Token last = tokens.get(tokens.size() - 1);
    boolean whole =
        mention.start() == tokens.get(0).start(0)
            && (mention.end() == last.end() || (last.is(".") && mention.end() == last.start(0)));
    return whole ? value(text, mention, paragraph.doubts()) : plain;
  }

  private static Reading value(String text, Mention mention, List<Doubt> doubts) {
    if (doubts.isEmpty()) {
      return new Reading.Value(mention.value());
    }
    Doubt doubt = doubts.get(0);
    String message =
        "\"" + text.strip() + "\" is read as " + mention.value().canonical() + ": " + doubt.rule();
    return new Reading.Value(mention.value(), new Reading.Warning(message, doubt.hint()));
  }
}
