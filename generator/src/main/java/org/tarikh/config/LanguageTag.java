package org.tarikh.config;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A language as BCP 47 names it.
 *
 * @see <a href="https://www.rfc-editor.org/info/bcp47">BCP 47</a>
 */
public final class LanguageTag {
  /** What is wrong with a text that is no tag. */
  public static final String RULE = "is not a language tag";

  private static final Set<String> OF_TWO_LETTERS = Set.of(Locale.getISOLanguages());

  private LanguageTag() {}

  /** The tag in its canonical form, such as {@code ar-IQ}, or null if it is no language's. */
  public static @Nullable String canonical(String text) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(text).build();
      String language = locale.getLanguage();
      boolean known = language.length() == 3 || OF_TWO_LETTERS.contains(language);
      return known ? locale.toLanguageTag() : null;
    } catch (IllformedLocaleException e) {
      return null;
    }
  }

  /** What to write in place of a text that is no tag. */
  public static String hint(String text) {
    String mended = canonical(text.strip().replace('_', '-'));
    return mended == null
        ? "write a BCP 47 tag such as \"ar\", \"ar-IQ\" or \"en\""
        : "write \"" + mended + "\"";
  }
}
