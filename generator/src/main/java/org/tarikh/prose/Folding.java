package org.tarikh.prose;

import java.text.Normalizer;

/** Makes equal what differs between spellings of one word. */
final class Folding {
  private static final char TATWEEL = 'ـ';
  private static final char FIRST_PRESENTATION_FORM = '\uFB50';
  private static final char LAST_PRESENTATION_FORM = '\uFEFC';

  private Folding() {}

  static String of(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!ignored(c)) {
        append(c, folded);
      }
    }
    return folded.toString();
  }

  /** Appends what the character is in folded text: one character, or those of a ligature. */
  static void append(char c, StringBuilder folded) {
    if (c >= FIRST_PRESENTATION_FORM && c <= LAST_PRESENTATION_FORM) {
      String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      plain.chars().filter(p -> !ignored((char) p)).forEach(p -> folded.append(folded((char) p)));
    } else {
      folded.append(folded(c));
    }
  }

  /** Whether it changes nothing: tatweel, vowel marks, marks of direction. */
  static boolean ignored(char c) {
    if (c < '\u0300') {
      return c == '\u00AD';
    }
    return c == TATWEEL
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.FORMAT;
  }

  /** Whether it belongs to the letter before it. */
  static boolean attached(char c) {
    return c == TATWEEL || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static char folded(char c) {
    if (c >= '٠' && c <= '٩') {
      return (char) (c - '٠' + '0');
    }
    if (c >= '۰' && c <= '۹') {
      return (char) (c - '۰' + '0');
    }
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ی', 'ئ' -> 'ي';
      case 'ؤ' -> 'و';
      case 'ک' -> 'ك';
      case 'ة', 'ھ', 'ہ', 'ۀ', 'ە' -> 'ه';
      case '\u2010', '\u2011', '\u2212' -> '-';
      default -> c;
    };
  }
}
