package org.tarikh.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which schemes an address in a text may have. */
final class Schemes {
  static final String DATE = "date";

  private static final Set<String> ALLOWED = Set.of("http", "https", "mailto", "tel");

  /** Browsers drop tabs and line breaks inside an address, and control characters before it. */
  private static final Pattern IGNORED = Pattern.compile("[\\x00-\\x20\\x7F-\\x9F]");

  private static final Pattern SCHEME = Pattern.compile("^([^/?#:]*):");

  private Schemes() {}

  /** The scheme of an address as a browser sees it, in lower case, or null for a relative one. */
  static @Nullable String of(String destination) {
    Matcher matcher = SCHEME.matcher(IGNORED.matcher(destination).replaceAll(""));
    return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : null;
  }

  static boolean isAllowed(String destination) {
    String scheme = of(destination);
    return scheme == null || ALLOWED.contains(scheme);
  }
}
