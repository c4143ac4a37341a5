package org.tarikh.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/** Where a page is on the site. */
final class Address implements Comparable<Address> {
  static final Address HOME = new Address("/");
  static final Address CHRONOLOGY = new Address("/chronology/");
  static final Address NOT_FOUND = new Address("/404.html");
  static final Address FEED = new Address("/feed.xml");

  private static final String UNRESERVED = "-._~/";

  private final String path;

  /** Made when first asked for, by whichever thread: most addresses are only looked up. */
  private @Nullable String encoded;

  /**
   * @param path begins with {@code /}, and ends with it unless it names a file; not percent-encoded
   */
  Address(String path) {
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("an address begins with a slash: " + path);
    }
    this.path = path;
  }

  String path() {
    return path;
  }

  /** The file that a host serves at this address, below the output folder. */
  String file() {
    return path.substring(1) + (path.endsWith("/") ? "index.html" : "");
  }

  /** The path as it stands in links: UTF-8, percent-encoded (RFC 3986, section 2.1). */
  String encoded() {
    String known = encoded;
    if (known == null) {
      known = encode(path);
      encoded = known;
    }
    return known;
  }

  /** What leads from the page at this address to the home page, such as {@code ../../}. */
  String root() {
    int depth = (int) path.chars().filter(c -> c == '/').count() - 1;
    return depth == 0 ? "./" : "../".repeat(depth);
  }

  /** Percent-encodes all but unreserved characters and the slash. */
  static String encode(String text) {
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    for (byte b : text.getBytes(UTF_8)) {
      if (b > 0 && (isAsciiLetterOrDigit(b) || UNRESERVED.indexOf(b) >= 0)) {
        encoded.append((char) b);
      } else {
        encoded.append('%').append(hexDigit(b >> 4)).append(hexDigit(b));
      }
    }
    return encoded.toString();
  }

  private static boolean isAsciiLetterOrDigit(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9');
  }

  private static char hexDigit(int bits) {
    return Character.toUpperCase(Character.forDigit(bits & 0xF, 16));
  }

  @Override
  public int compareTo(Address other) {
    return path.compareTo(other.path);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Address address && path.equals(address.path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return path;
  }
}
