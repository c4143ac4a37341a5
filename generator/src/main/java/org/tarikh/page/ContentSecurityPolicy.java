package org.tarikh.page;

import java.net.IDN;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarikh.article.Article;
import org.tarikh.article.Document;
import org.tarikh.article.Event;
import org.tarikh.article.Image;
import org.tarikh.markdown.Link;

/**
 * The Content-Security-Policy of a site: nothing but its own styles, fonts and images, and images
 * of the hosts that its content names.
 *
 * @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</a>
 */
final class ContentSecurityPolicy {
  private static final Pattern ORIGIN =
      Pattern.compile("(?i)(https?)://(?:[^/?#@]*@)?([^/?#@:]+)(:[0-9]{1,5})?(?=[/?#]|$)");
  private static final Pattern HOST = Pattern.compile("[a-z0-9.-]+");

  private ContentSecurityPolicy() {}

  /** As it stands in {@code <meta http-equiv>}, where {@code frame-ancestors} has no effect. */
  static String forMeta(Stream<? extends Document> documents) {
    Set<String> hosts = new TreeSet<>();
    documents.flatMap(ContentSecurityPolicy::imagesOf).forEach(src -> addOrigin(hosts, src));
    String images = hosts.isEmpty() ? "'self'" : "'self' " + String.join(" ", hosts);
    return "default-src 'none'; base-uri 'none'; font-src 'self'; form-action 'none'; img-src "
        + images
        + "; style-src 'self'";
  }

  /** As it stands in a header. */
  static String forHeader(String policy) {
    return policy + "; frame-ancestors 'none'";
  }

  private static Stream<String> imagesOf(Document document) {
    Stream<String> inBody =
        document.outline().links().stream()
            .filter(link -> link.kind() == Link.Kind.IMAGE)
            .map(Link::destination);
    Stream<Event> events =
        document instanceof Article article ? article.events().stream() : Stream.empty();
    return Stream.concat(
        inBody,
        Stream.concat(src(document.image()), events.flatMap(ContentSecurityPolicy::imagesOf)));
  }

  private static Stream<String> imagesOf(Event event) {
    Stream<String> inText =
        event.text() == null
            ? Stream.empty()
            : event.text().links().stream()
                .filter(link -> link.kind() == Link.Kind.IMAGE)
                .map(Link::destination);
    return Stream.concat(inText, src(event.image()));
  }

  private static Stream<String> src(@Nullable Image image) {
    return image == null ? Stream.empty() : Stream.of(image.src());
  }

  private static void addOrigin(Set<String> hosts, String src) {
    Matcher matcher = ORIGIN.matcher(src.startsWith("//") ? "https:" + src : src);
    if (!matcher.lookingAt()) {
      return;
    }
    String host;
    try {
      host = IDN.toASCII(matcher.group(2)).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return; // An address that no browser can load needs no permission.
    }
    // Nothing but the letters of a host may come into the policy: content is not trusted.
    if (HOST.matcher(host).matches()) {
      String port = matcher.group(3) == null ? "" : matcher.group(3);
      hosts.add(matcher.group(1).toLowerCase(Locale.ROOT) + "://" + host + port);
    }
  }
}
