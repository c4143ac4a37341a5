package org.tarikh.article;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The path of a former address. It may be percent-encoded, as browsers copy it. A path that ends in
 * {@code .html} or {@code .htm} is that of a file; any other is that of a folder, {@code /v1.2}
 * too.
 */
final class AliasPath {
  private static final Pattern SHAPE = Pattern.compile("/[^\\s\\p{Cntrl}?#\\\\]+");
  private static final Pattern PERCENT_ALONE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
  private static final Pattern ORIGIN = Pattern.compile("^(?i:https?:)?//[^/]*");

  private AliasPath() {}

  /** The path, NFC and decoded, or null if it is none of a site. */
  static @Nullable String of(String written) {
    String decoded = decoded(written);
    if (decoded == null || !SHAPE.matcher(decoded).matches()) {
      return null;
    }
    String path = Normalizer.normalize(decoded, Normalizer.Form.NFC);
    String closed = path + "/";
    boolean plain = !path.contains("//") && !closed.contains("/../") && !closed.contains("/./");
    return plain ? asAddress(path) : null;
  }

  /** What to write in place of a text that is no such path. */
  static String hint(String written) {
    String path = ORIGIN.matcher(written).replaceFirst("").replaceFirst("[?#].*$", "");
    String mended = of((path.startsWith("/") ? "" : "/") + path);
    return mended == null
        ? "write the path alone, beginning with a slash, such as \"/old/path/\""
        : "write \"" + mended + "\"";
  }

  private static String asAddress(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    boolean whole = path.endsWith("/") || lower.endsWith(".html") || lower.endsWith(".htm");
    return whole ? path : path + "/";
  }

  private static @Nullable String decoded(String written) {
    if (written.indexOf('%') < 0) {
      return written;
    }
    if (PERCENT_ALONE.matcher(written).find()) {
      return null;
    }
    // A plus is a plus in a path.
    byte[] bytes =
        URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.ISO_8859_1)
            .getBytes(StandardCharsets.ISO_8859_1);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
