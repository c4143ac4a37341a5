package org.tarikh.config;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The address of a site as a writer gives it. */
final class WebAddress {
  private static final Pattern SHAPE =
      Pattern.compile("(?i)(https?)://(\\[[0-9a-f:.]+]|[^/?#@:\\[\\]\\s]+)(:[0-9]+)?(/[^?#]*)?");

  private WebAddress() {}

  /** The address, ASCII, ending in a slash; null if it is not that of a site. */
  static @Nullable URI of(String text) {
    Matcher shape = SHAPE.matcher(text);
    if (!shape.matches()) {
      return null;
    }
    String port = shape.group(3) == null ? "" : shape.group(3);
    String path = shape.group(4) == null ? "/" : shape.group(4);
    try {
      String host = shape.group(2).startsWith("[") ? shape.group(2) : ascii(shape.group(2));
      URI uri =
          new URI(
              shape.group(1).toLowerCase(Locale.ROOT)
                  + "://"
                  + host
                  + port
                  + path
                  + (path.endsWith("/") ? "" : "/"));
      return uri.getHost() == null ? null : new URI(uri.toASCIIString()).normalize();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  /** What to write in place of a text that is no such address. */
  static String hint(String text) {
    String bare =
        text.replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*:/*|^//", "").replaceFirst("[?#].*$", "");
    URI mended = bare.contains(".") ? of("https://" + bare) : null;
    return mended == null
        ? "write the whole address, such as https://example.org/ or https://example.org/archive/"
        : "write " + mended;
  }

  private static String ascii(String host) {
    return IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
  }
}
