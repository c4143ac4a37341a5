package org.tarikh.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarikh.article.Document;
import org.tarikh.config.MenuItem;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.DiagnosticCode;
import org.tarikh.diagnostic.Nearest;
import org.tarikh.markdown.Link;

/**
 * Resolves the links of documents.
 *
 * <p>A relative link is read first as a path from the Markdown file, as an editor or a code host
 * reads it, then as an address from the page, as a browser does. A link that begins with a slash is
 * an address of the site.
 */
final class LinkTargets {
  private static final int SAMPLE = 8;
  private static final Pattern ABSOLUTE = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:|//)");

  private final SiteIndex index;
  private final Set<Address> pages;

  /**
   * @param pages the addresses of all pages that are not documents, such as topics
   */
  LinkTargets(SiteIndex index, Set<Address> pages) {
    this.index = index;
    this.pages = pages;
  }

  Target resolve(Document document, Link link) {
    String destination = link.destination();
    if (ABSOLUTE.matcher(destination).find()) {
      return new Target.External(destination);
    }
    if (destination.startsWith("#")) {
      return fragment(document, link, decode(destination.substring(1)));
    }
    int end = endOfPath(destination);
    String path = path(destination, end);
    Target target =
        path.startsWith("/") ? null : fileTarget(document, link, path, destination, end);
    return target != null ? target : pageTarget(document, link, path, destination, end);
  }

  /** Where an item of the main navigation leads. */
  Target resolve(MenuItem item) {
    if (isExternal(item.link())) {
      return new Target.External(item.link());
    }
    Link link = new Link(item.link(), Link.Kind.LINK, item.title(), item.location());
    int end = endOfPath(item.link());
    return pageTarget(null, link, path(item.link(), end), item.link(), end);
  }

  private static String path(String destination, int end) {
    return Normalizer.normalize(decode(destination.substring(0, end)), Normalizer.Form.NFC);
  }

  /** An image of the front matter: a path below the content folder, or an external address. */
  boolean isMissingAsset(String src) {
    return !ABSOLUTE.matcher(src).find() && !index.hasAsset(assetPath(src));
  }

  static boolean isExternal(String src) {
    return ABSOLUTE.matcher(src).find();
  }

  static String assetPath(String src) {
    String path = Normalizer.normalize(src, Normalizer.Form.NFC);
    return path.startsWith("/") ? path.substring(1) : path;
  }

  private static int endOfPath(String destination) {
    for (int i = 0; i < destination.length(); i++) {
      if (destination.charAt(i) == '?' || destination.charAt(i) == '#') {
        return i;
      }
    }
    return destination.length();
  }

  /** What the path names from the Markdown file's folder, or null. */
  private @Nullable Target fileTarget(
      Document from, Link link, String path, String destination, int end) {
    String folder = from.path().substring(0, from.path().lastIndexOf('/') + 1);
    String file = normalize(folder + path);
    if (file == null) {
      return null;
    }
    if (index.hasAsset(file)) {
      return new Target.Internal(new Address("/" + file), destination.substring(end));
    }
    Document document = index.documentOf(file);
    if (document != null && link.kind() == Link.Kind.LINK) {
      return document(document, link, destination, end);
    }
    if (index.isUnread(file)) {
      return new Target.Unread();
    }
    return index.isLeftOut(file) ? unpublished(link) : null;
  }

  /** What the path names from the page of a document; from is null for addresses of the site. */
  private Target pageTarget(
      @Nullable Document from, Link link, String path, String destination, int end) {
    String base =
        from == null || path.startsWith("/") ? "" : index.addressOf(from).path().substring(1);
    String normal = normalize(base + (path.startsWith("/") ? path.substring(1) : path));
    if (normal == null) {
      return nowhere(
          link,
          DiagnosticCode.PATH_OUTSIDE,
          quoted(link) + " leads out of the site",
          "a link inside the site stays below the content folder");
    }
    Address address = new Address("/" + normal);
    if (index.hasAsset(normal)) {
      return new Target.Internal(address, destination.substring(end));
    }
    if (link.kind() == Link.Kind.LINK) {
      Address page = address.path().endsWith("/") ? address : new Address(address.path() + "/");
      Document document = index.documentAt(page);
      if (document != null) {
        return document(document, link, destination, end);
      }
      if (index.isLeftOut(page)) {
        return unpublished(link);
      }
      if (index.isUnread(page)) {
        return new Target.Unread();
      }
      if (pages.contains(page) || pages.contains(address)) {
        Address found = pages.contains(page) ? page : address;
        return new Target.Internal(found, destination.substring(end));
      }
    }
    return missing(from, link, path);
  }

  private Target document(Document document, Link link, String destination, int end) {
    int hash = destination.indexOf('#', end);
    if (hash >= 0 && !isIdOf(document, decode(destination.substring(hash + 1)))) {
      return noFragment(link, decode(destination.substring(hash + 1)), document);
    }
    return new Target.Internal(index.addressOf(document), suffix(destination, end));
  }

  private Target fragment(Document document, Link link, String id) {
    return isIdOf(document, id) ? new Target.Fragment(id) : noFragment(link, id, document);
  }

  private static boolean isIdOf(Document document, String id) {
    return id.isEmpty() || SiteIndex.hasId(document, Normalizer.normalize(id, Normalizer.Form.NFC));
  }

  private static String suffix(String destination, int end) {
    int hash = destination.indexOf('#', end);
    String query = destination.substring(end, hash < 0 ? destination.length() : hash);
    String fragment = hash < 0 ? "" : "#" + Address.encode(decode(destination.substring(hash + 1)));
    return query + fragment;
  }

  private Target missing(@Nullable Document from, Link link, String path) {
    if (from != null && (link.kind() == Link.Kind.IMAGE || path.contains("assets/"))) {
      return nowhere(
          link,
          DiagnosticCode.ASSET_MISSING,
          "no file is at " + quoted(link),
          "put the file into assets/ and write the path from this file, such as \""
              + "../".repeat((int) from.path().chars().filter(c -> c == '/').count())
              + "assets/photo.jpg\"");
    }
    String nearest = nearestDocument(path);
    return nowhere(
        link,
        DiagnosticCode.LINK_BROKEN,
        quoted(link) + " leads to no page of this site",
        from == null
            ? "write an address of the site, such as \"/chronology/\""
            : nearest == null
                ? "write the path of a Markdown file from this file, such as \"other-article.md\""
                : "did you mean " + nearest + "?");
  }

  /** The Markdown file whose name is nearest to that of a path, or null if none is near. */
  private @Nullable String nearestDocument(String path) {
    Map<String, String> byName = new TreeMap<>();
    index.documentPaths().stream().sorted().forEach(p -> byName.putIfAbsent(nameOf(p), p));
    String name = Nearest.of(nameOf(path), byName.keySet());
    return name == null ? null : byName.get(name);
  }

  private static String nameOf(String path) {
    String name = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    name = name.substring(name.lastIndexOf('/') + 1);
    return name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
  }

  private static String sample(List<String> words) {
    String shown = words.stream().limit(SAMPLE).collect(Collectors.joining(", "));
    return words.isEmpty() ? "none" : shown + (words.size() > SAMPLE ? ", …" : "");
  }

  private static Target noFragment(Link link, String id, Document document) {
    return nowhere(
        link,
        DiagnosticCode.LINK_FRAGMENT,
        quoted(link) + ": " + document.path() + " has no heading or event \"" + id + "\"",
        "its ids: " + sample(SiteIndex.ids(document)));
  }

  private static Target unpublished(Link link) {
    return nowhere(
        link,
        DiagnosticCode.LINK_UNPUBLISHED,
        quoted(link) + " is a draft or dated in the future, so only the link's text is shown",
        "publish it, or take the link out");
  }

  private static Target nowhere(
      Link link, DiagnosticCode code, String message, @Nullable String hint) {
    return new Target.Nowhere(new Diagnostic(code, link.location(), message, hint));
  }

  private static String quoted(Link link) {
    return "\"" + link.destination() + "\"";
  }

  /** Resolves {@code .} and {@code ..}; null if the path leads above its root. */
  private static @Nullable String normalize(String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return null;
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    boolean folder = path.endsWith("/") || path.endsWith("/.") || path.endsWith("/..");
    return String.join("/", parts) + (folder && !parts.isEmpty() ? "/" : "");
  }

  /** Percent-decoding (RFC 3986, section 2.1); a per cent sign without two digits stays. */
  static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); ) {
      int value = i + 2 < text.length() ? hex(text, i + 1) : -1;
      if (text.charAt(i) == '%' && value >= 0) {
        bytes.write(value);
        i += 3;
      } else {
        int next = text.offsetByCodePoints(i, 1);
        bytes.writeBytes(text.substring(i, next).getBytes(UTF_8));
        i = next;
      }
    }
    return bytes.toString(UTF_8);
  }

  private static int hex(String text, int at) {
    int high = Character.digit(text.charAt(at), 16);
    int low = Character.digit(text.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }
}
