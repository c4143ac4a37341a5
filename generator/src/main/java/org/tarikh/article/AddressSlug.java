package org.tarikh.article;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The part of an address that a name becomes: NFC, blanks to {@code -}, ASCII in lower case; Arabic
 * letters are kept. Characters that a file system or an address cannot hold become {@code -};
 * invisible ones, vowel marks and tatweel are dropped, so that a name has one address however it is
 * dressed.
 */
public final class AddressSlug {
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n\\r]]");
  private static final Pattern DRESS = Pattern.compile("[\\u0640\\u064B-\\u0652\\u0670]");
  private static final Pattern SEPARATORS =
      Pattern.compile("[\\s\\p{Z}/\\\\<>:\"|?*#%]+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern ENDS = Pattern.compile("^[-.]+|[-.]+$");

  private AddressSlug() {}

  /** The slug of a name; empty when it has no letter and no digit. */
  public static String of(String name) {
    String visible =
        INVISIBLE.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("");
    String joined = SEPARATORS.matcher(DRESS.matcher(visible).replaceAll("")).replaceAll("-");
    boolean named = joined.codePoints().anyMatch(Character::isLetterOrDigit);
    return named ? lowerAscii(ENDS.matcher(joined).replaceAll("")) : "";
  }

  private static String lowerAscii(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    text.chars().forEach(c -> lower.append(c < 128 ? (char) Character.toLowerCase(c) : (char) c));
    return lower.toString();
  }
}
