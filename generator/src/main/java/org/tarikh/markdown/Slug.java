package org.tarikh.markdown;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The anchor that a title becomes: NFC, blanks to {@code -}, ASCII in lower case. Letters and
 * digits of every script are kept; vowel marks, tatweel and punctuation are dropped.
 */
public final class Slug {
  private static final Pattern BLANKS =
      Pattern.compile("[\\s\\p{Z}_]+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern DROPPED =
      Pattern.compile("[^\\p{L}\\p{Nd}\\p{M}-]|[\\u0640\\u064B-\\u0652\\u0670]");
  private static final Pattern HYPHENS = Pattern.compile("-{2,}");

  private Slug() {}

  /** The slug of a title; empty when it has no letter or digit. */
  public static String of(String title) {
    String composed = Normalizer.normalize(title, Normalizer.Form.NFC);
    String joined = BLANKS.matcher(composed.strip()).replaceAll("-");
    String kept = HYPHENS.matcher(DROPPED.matcher(joined).replaceAll("")).replaceAll("-");
    StringBuilder slug = new StringBuilder(kept.length());
    kept.chars().forEach(c -> slug.append(c < 128 ? (char) Character.toLowerCase(c) : (char) c));
    return trimmed(slug.toString());
  }

  private static String trimmed(String slug) {
    int start = slug.startsWith("-") ? 1 : 0;
    int end = slug.endsWith("-") && slug.length() > start ? slug.length() - 1 : slug.length();
    return slug.substring(start, end);
  }
}
