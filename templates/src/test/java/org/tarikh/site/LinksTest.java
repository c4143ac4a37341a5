package org.tarikh.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link on a site leads somewhere. */
class LinksTest {
  private static final String HOST = "https://site.example";

  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sites#all")
  void everyInternalLinkAndFragmentResolves(BuiltSite site) {
    Map<String, Set<String>> ids = new HashMap<>();
    Map<String, Document> documents = new HashMap<>();
    for (String page : site.pages()) {
      Document document = site.html(page);
      documents.put(page, document);
      ids.put(page, Set.copyOf(document.select("[id]").eachAttr("id")));
    }
    Set<String> files = Set.copyOf(site.files());
    List<String> broken = new ArrayList<>();
    documents.forEach(
        (page, document) -> {
          for (String url : references(document)) {
            if (!url.startsWith(HOST)) {
              continue;
            }
            String target = fileOf(site, url);
            String fragment = fragmentOf(url);
            if (target == null || !files.contains(target)) {
              broken.add(page + " -> " + url);
            } else if (!fragment.isEmpty()
                && !ids.getOrDefault(target, Set.of()).contains(fragment)) {
              broken.add(page + " -> " + url + " (no such id)");
            }
          }
        });
    assertThat(broken).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sites#all")
  void everyPageCanBeReachedFromHome(BuiltSite site) {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of("index.html"));
    while (!open.isEmpty()) {
      String page = open.remove();
      if (page.endsWith(".html") && site.files().contains(page) && reached.add(page)) {
        for (String url : references(site.html(page))) {
          String target = url.startsWith(HOST) ? fileOf(site, url) : null;
          if (target != null) {
            open.add(target);
          }
        }
      }
    }
    Set<String> unreached = new TreeSet<>(site.pagesToRead());
    unreached.removeAll(reached);
    unreached.remove("404.html");
    assertThat(unreached).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sites#all")
  void everyIdIsUniqueOnItsPage(BuiltSite site) {
    for (String page : site.pages()) {
      assertThat(site.html(page).select("[id]").eachAttr("id")).as(page).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sites#all")
  void whatIsLoadedIsTheSitesOwnUnlessTheContentNamesIt(BuiltSite site) {
    for (String page : site.pages()) {
      for (Element element :
          site.html(page).select("[src], link[rel=stylesheet], link[rel=icon]")) {
        String url = element.absUrl(element.hasAttr("src") ? "src" : "href");
        assertThat(url.startsWith(HOST) || url.startsWith("https://img.example.org/"))
            .as(page + ": " + url)
            .isTrue();
      }
    }
  }

  private static List<String> references(Document document) {
    List<String> urls = new ArrayList<>();
    for (Element element : document.select("a[href], link[href]:not([rel=canonical])")) {
      urls.add(element.absUrl("href"));
    }
    document.select("[src]").forEach(element -> urls.add(element.absUrl("src")));
    return urls;
  }

  private static @org.jspecify.annotations.Nullable String fileOf(BuiltSite site, String url) {
    String path = decode(URI.create(url).getRawPath());
    if (!path.startsWith(site.base())) {
      return null;
    }
    String file = path.substring(site.base().length());
    return file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
  }

  private static String fragmentOf(String url) {
    int hash = url.indexOf('#');
    return hash < 0 ? "" : decode(url.substring(hash + 1));
  }

  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
