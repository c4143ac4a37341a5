package org.tarikh.render;

import java.io.IOException;
import java.util.Locale;
import java.util.Properties;
import org.tarikh.date.Period;
import org.tarikh.page.ThemeSettings;

/** Reads {@code theme.properties}. */
final class ThemeProperties {
  private ThemeProperties() {}

  /**
   * What the properties say, and the defaults for the rest.
   *
   * @throws IOException if a value cannot be used; the message names the key, the value and the
   *     rule
   */
  static ThemeSettings settings(Properties properties) throws IOException {
    ThemeSettings defaults = ThemeSettings.DEFAULT;
    return new ThemeSettings(
        count(properties, "home.articles", defaults.homeArticles()),
        count(properties, "home.events", defaults.homeEvents()),
        count(properties, "chronology.whole", defaults.chronologyWhole()),
        always(properties, "chronology.pages"),
        kind(properties, "chronology.period", defaults.widestPeriodPage()));
  }

  private static int count(Properties properties, String key, int absent) throws IOException {
    String value = properties.getProperty(key);
    if (value == null) {
      return absent;
    }
    if (!value.matches("[0-9]{1,9}")) {
      throw unusable(key, value, "a number");
    }
    return Integer.parseInt(value);
  }

  private static boolean always(Properties properties, String key) throws IOException {
    String value = properties.getProperty(key, "beyond");
    if (!value.equals("beyond") && !value.equals("always")) {
      throw unusable(key, value, "\"beyond\" or \"always\"");
    }
    return value.equals("always");
  }

  private static Period.Kind kind(Properties properties, String key, Period.Kind absent)
      throws IOException {
    String value = properties.getProperty(key);
    if (value == null) {
      return absent;
    }
    for (Period.Kind kind : Period.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(value)) {
        return kind;
      }
    }
    throw unusable(key, value, "\"century\", \"decade\" or \"year\"");
  }

  private static IOException unusable(String key, String value, String rule) {
    return new IOException(
        "theme.properties: \"" + key + "\" must be " + rule + ", not \"" + value + "\"");
  }
}
