package org.tarikh.article;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The part of an address that a name becomes: NFC, blanks to {@code -}, ASCII in lower case; Arabic
 * letters are kept. Characters that a file system or an address cannot hold become {@code -}, and
 * invisible ones are dropped.
 */
public final class AddressSlug {
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n\\r]]");
  private static final Pattern SEPARATORS =
      Pattern.compile("[\\s\\p{Z}/\\\\<>:\"|?*#%]+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern ENDS = Pattern.compile("^[-.]+|[-.]+$");

  private AddressSlug() {}

  /** The slug of a name; empty when nothing of it can stand in an address. */
  public static String of(String name) {
    String visible =
        INVISIBLE.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("");
    String joined = SEPARATORS.matcher(visible).replaceAll("-");
    return lowerAscii(ENDS.matcher(joined).replaceAll(""));
  }

  private static String lowerAscii(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    text.chars().forEach(c -> lower.append(c < 128 ? (char) Character.toLowerCase(c) : (char) c));
    return lower.toString();
  }
}
