package org.tarikh.site;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The URLs that a file of a site refers to, absolute. */
final class References {
  private static final Pattern CSS_URL = Pattern.compile("url\\(\\s*['\"]?([^'\")]+)['\"]?\\s*\\)");
  private static final Set<String> JSON_URLS = Set.of("url", "image", "mainEntityOfPage");

  private final URI from;
  private final List<URI> found = new ArrayList<>();

  private References(URI from) {
    this.from = from;
  }

  /** Everything that a page refers to, for readers and for machines. */
  static List<URI> of(SitePage page) {
    References references = new References(page.url());
    references.addAttributes(page, "[href]", "href");
    references.addAttributes(page, "[src]", "src");
    references.addAttributes(page, "meta[property=og:url], meta[property=og:image]", "content");
    for (Element refresh : page.document().select("meta[http-equiv=refresh]")) {
      references.add(refresh.attr("content").replaceFirst("^0; url=", ""));
    }
    for (Element script : page.document().select("script[type=application/ld+json]")) {
      references.addJson(JsonParser.parseString(script.data()));
    }
    return references.found;
  }

  /** Where a reader can go from a page. */
  static List<URI> linksOf(SitePage page) {
    References references = new References(page.url());
    references.addAttributes(page, "a[href]", "href");
    return references.found;
  }

  /** What a browser loads with a page, without being asked. */
  static List<URI> loadedBy(SitePage page) {
    References references = new References(page.url());
    references.addAttributes(page, "[src]", "src");
    references.addAttributes(page, "link[rel=stylesheet], link[rel=icon]", "href");
    return references.found;
  }

  static List<URI> ofStylesheet(URI url, String css) {
    References references = new References(url);
    Matcher matcher = CSS_URL.matcher(css);
    while (matcher.find()) {
      references.add(matcher.group(1));
    }
    return references.found;
  }

  static List<URI> ofFeed(URI url, String xml) {
    References references = new References(url);
    Element feed = Jsoup.parse(xml, Parser.xmlParser());
    feed.select("link").forEach(link -> references.add(link.attr("href")));
    feed.select("id").forEach(id -> references.add(id.text()));
    return references.found;
  }

  static List<URI> ofSitemap(URI url, String xml) {
    References references = new References(url);
    Jsoup.parse(xml, Parser.xmlParser()).select("loc").forEach(loc -> references.add(loc.text()));
    return references.found;
  }

  private void addAttributes(SitePage page, String selector, String attribute) {
    page.document().select(selector).forEach(element -> add(element.attr(attribute)));
  }

  private void addJson(JsonElement json) {
    if (json.isJsonArray()) {
      json.getAsJsonArray().forEach(this::addJson);
    } else if (json.isJsonObject()) {
      for (Map.Entry<String, JsonElement> entry : json.getAsJsonObject().entrySet()) {
        if (JSON_URLS.contains(entry.getKey()) && entry.getValue().isJsonPrimitive()) {
          add(entry.getValue().getAsString());
        } else {
          addJson(entry.getValue());
        }
      }
    }
  }

  private void add(String reference) {
    found.add(from.resolve(reference));
  }
}
