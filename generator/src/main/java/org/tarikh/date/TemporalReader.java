package org.tarikh.date;

/**
 * Reads a date that stands alone, as in front matter: EDTF, else plain Arabic.
 *
 * <p>EDTF is that of the Library of Congress, levels 0 and 1 whole, and of extensions two: a season
 * may be qualified, and may be an end of an interval. Arabic is a year, a month with its year, or a
 * day with both, with the month names of every region. In both, Arabic-Indic and Persian digits are
 * digits, and marks of direction, vowel marks and tatweel are nothing.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">EDTF</a>
 */
public final class TemporalReader {
  private TemporalReader() {}

  /** Reads any text at all; what is not a date is told, never thrown. */
  public static Reading read(String text) {
    try {
      return new Reading.Value(parse(text));
    } catch (DateFault fault) {
      return new Reading.Unreadable(
          "\"" + DateText.shown(text) + "\" is not a date: " + fault.rule(), fault.hint());
    }
  }

  private static TemporalExpression parse(String text) throws DateFault {
    if (text.length() > DateText.LONGEST) {
      throw new DateFault("it is longer than " + DateText.LONGEST + " characters", null);
    }
    DateText plain = DateText.of(text);
    if (plain.text().isEmpty()) {
      throw new DateFault(
          "it is empty", "write EDTF such as \"2024-04-30\", or Arabic such as \"30 نيسان 2024\"");
    }
    return plain.hasArabicLetters() ? ArabicDate.parse(plain) : EdtfParser.parse(plain.ascii());
  }
}
