package org.tarikh.date;

import java.util.Optional;

/**
 * Reads a date that stands alone, as in front matter: EDTF, else plain Arabic.
 *
 * <p>EDTF is that of the Library of Congress, levels 0, 1 and 2 whole, and of extensions two: a
 * season or another part of a year may be qualified, and may be an end of an interval. There are no
 * sets and no times inside intervals, and no seasons and no times inside sets. A year is at most
 * 10^15 years away. Arabic is a year, a month with its year, or a day with both, with the month
 * names of every region; its year has three digits or four. In both, Arabic-Indic and Persian
 * digits are digits, ؟ and ٪ are marks, and marks of direction, vowel marks and tatweel are
 * nothing.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">EDTF</a>
 */
public final class TemporalReader {
  private TemporalReader() {}

  /** Reads any text at all; what is not a date is told, never thrown. */
  public static Reading read(String text) {
    try {
      TemporalExpression expression = parse(text);
      return new Reading.Value(expression, SpanOfYears.warning(text, expression));
    } catch (DateFault fault) {
      DateFault advice = advice(text, fault);
      return new Reading.Unreadable(
          "\"" + DateText.shown(text) + "\" is not a date: " + advice.rule(), advice.hint());
    }
  }

  /** The value, without any thought on what else a text may mean. */
  static Optional<TemporalExpression> strictly(String text) {
    try {
      return Optional.of(parse(text));
    } catch (DateFault fault) {
      return Optional.empty();
    }
  }

  private static DateFault advice(String text, DateFault fault) {
    try {
      boolean tooLong = text.length() > DateText.LONGEST_IN_WORDS;
      Optional<WordedDate.Meaning> meant =
          tooLong ? Optional.empty() : WordedDate.of(DateText.of(text).ascii());
      return meant.map(WordedDate.Meaning::fault).orElse(fault);
    } catch (DateFault mixedDigits) {
      return mixedDigits;
    }
  }

  private static TemporalExpression parse(String text) throws DateFault {
    if (text.length() > DateText.LONGEST) {
      throw new DateFault(
          "it is longer than " + DateText.LONGEST + " characters", DateFault.EXAMPLES);
    }
    DateText plain = DateText.of(text);
    if (plain.text().isEmpty()) {
      throw new DateFault("it is empty", DateFault.EXAMPLES);
    }
    return plain.hasArabicLetters() ? ArabicDate.parse(plain) : EdtfParser.parse(plain.ascii());
  }
}
