package org.tarikh.date;

/**
 * A text that may be a date, without what is not seen: marks of direction, vowel marks and tatweel
 * are gone, spaces of any kind are one space.
 *
 * @param text what is left, with its own letters and digits
 */
record DateText(String text) {
  /** The longest text, in UTF-16 units, that can be a date. */
  static final int LONGEST = 1000;

  /** The longest text, in UTF-16 units, that is shown whole, and that may be a date in words. */
  static final int LONGEST_IN_WORDS = 200;

  private static final int SHOWN = 40;
  private static final String ZEROS = "0٠۰";
  private static final char TATWEEL = 'ـ';

  static DateText of(String raw) {
    StringBuilder plain = new StringBuilder(raw.length());
    raw.codePoints()
        .filter(c -> !ignored(c))
        .map(DateText::printable)
        .filter(c -> c != ' ' || (plain.length() > 0 && !endsInSpace(plain)))
        .forEach(plain::appendCodePoint);
    if (endsInSpace(plain)) {
      plain.setLength(plain.length() - 1);
    }
    return new DateText(plain.toString());
  }

  /** The text as a message shows it: on one line, and only its beginning if it is too long. */
  static String shown(String raw) {
    String text = raw.strip();
    boolean cut = text.length() > LONGEST_IN_WORDS;
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .limit(cut ? SHOWN : LONGEST_IN_WORDS)
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(DateText::printable)
        .forEach(line::appendCodePoint);
    String shown = line.toString().strip();
    return cut ? shown + "…" : shown;
  }

  boolean hasArabicLetters() {
    return text.codePoints()
        .anyMatch(
            c ->
                Character.isLetter(c)
                    && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }

  /**
   * The text with ASCII digits and signs, character for character: indices are those of the text.
   *
   * @throws DateFault if one number mixes digits of several scripts
   */
  String ascii() throws DateFault {
    StringBuilder ascii = new StringBuilder(text.length());
    char zeroBefore = 0;
    boolean mixed = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char zero = zeroOf(c);
      mixed |= zero != 0 && zeroBefore != 0 && zero != zeroBefore;
      zeroBefore = zero;
      ascii.append(zero == 0 ? asciiSign(c) : (char) ('0' + c - zero));
    }
    if (mixed) {
      String mended = ascii.toString();
      throw new DateFault(
          "one number has digits of several scripts",
          () ->
              TemporalReader.read(mended) instanceof Reading.Unreadable other
                  ? other.hint()
                  : DateFault.write(mended));
    }
    return ascii.toString();
  }

  /** The number, in digits of the script in which the sample begins. */
  static String inDigitsOf(String sample, long number) {
    char zero = zeroOf(sample.charAt(0));
    StringBuilder digits = new StringBuilder();
    Long.toString(number).chars().forEach(c -> digits.append((char) (zero + c - '0')));
    return digits.toString();
  }

  /** The zero of the digit's script, or NUL if the character is not one of our digits. */
  private static char zeroOf(char c) {
    for (int i = 0; i < ZEROS.length(); i++) {
      char zero = ZEROS.charAt(i);
      if (c >= zero && c <= zero + 9) {
        return zero;
      }
    }
    return 0;
  }

  /**
   * ASCII for the hyphens and the minus sign of typography, and for Arabic question and percent.
   */
  private static char asciiSign(char c) {
    return switch (c) {
      case '\u2010', '\u2011', '\u2212' -> '-';
      case '؟' -> '?';
      case '٪' -> '%';
      default -> c;
    };
  }

  private static boolean ignored(int c) {
    int type = Character.getType(c);
    return c == TATWEEL || type == Character.FORMAT || type == Character.NON_SPACING_MARK;
  }

  /** A space for any white space, a replacement character for what no terminal should get. */
  private static int printable(int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c;
  }

  private static boolean endsInSpace(StringBuilder text) {
    return text.length() > 0 && text.charAt(text.length() - 1) == ' ';
  }
}
