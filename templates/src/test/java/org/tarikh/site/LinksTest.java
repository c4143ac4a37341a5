package org.tarikh.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link on a site leads somewhere. */
class LinksTest {
  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sites#all")
  void everyReferenceOfEveryPageResolves(BuiltSite site) {
    Map<String, Set<String>> ids = idsOf(site);
    List<String> broken = new ArrayList<>();
    for (SitePage page : site.pages()) {
      for (URI url : References.of(page)) {
        if (isOnTheHost(site, url) && !resolves(site, ids, url)) {
          broken.add(page + " -> " + url);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sites#all")
  void everyReferenceOfOtherFilesResolves(BuiltSite site) {
    List<URI> urls = new ArrayList<>();
    urls.addAll(References.ofFeed(site.base(), site.read("feed.xml")));
    urls.addAll(References.ofSitemap(site.base(), site.read("sitemap.xml")));
    for (String file : site.files()) {
      if (file.endsWith(".css")) {
        List<URI> fonts = References.ofStylesheet(site.base().resolve(file), site.read(file));
        assertThat(fonts).as(file).isNotEmpty();
        urls.addAll(fonts);
      }
    }
    assertThat(urls).filteredOn(url -> site.fileAt(url) == null).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sites#all")
  void everyFormerAddressHasAPageThatLeadsOnAndARuleForTheHost(BuiltSite site) {
    List<String> rules = site.read("_redirects").lines().toList();
    assertThat(rules).hasSize((int) site.pages(PageKind.REDIRECT).count());
    for (String rule : rules) {
      String[] parts = rule.split(" ");
      String from = site.fileAt(site.base().resolve(parts[0]));
      assertThat(from).as(rule).isNotNull();
      assertThat(site.page(Objects.requireNonNull(from)).kind()).isEqualTo(PageKind.REDIRECT);
      assertThat(site.fileAt(site.base().resolve(parts[1]))).as(rule).isNotNull();
      assertThat(parts[2]).isEqualTo("301");
    }
  }

  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sites#all")
  void everyPageCanBeReachedFromHome(BuiltSite site) {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of("index.html"));
    while (!open.isEmpty()) {
      String file = open.remove();
      if (file.endsWith(".html") && reached.add(file)) {
        References.linksOf(site.page(file)).stream()
            .map(site::fileAt)
            .filter(Objects::nonNull)
            .forEach(open::add);
      }
    }
    assertThat(reached)
        .isEqualTo(site.listedPages().map(SitePage::path).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sites#all")
  void everyIdIsUniqueOnItsPage(BuiltSite site) {
    for (SitePage page : site.pages()) {
      assertThat(page.document().select("[id]").eachAttr("id"))
          .as(page.path())
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sites#all")
  void nothingLeadsOutOfTheSiteButWhatTheContentNames(BuiltSite site) throws IOException {
    String content = textOf(site.content());
    for (SitePage page : site.pages()) {
      for (URI url : References.of(page)) {
        if (!site.isInside(url)) {
          String named =
              url.isOpaque()
                  ? url.getSchemeSpecificPart()
                  : url.getScheme() + "://" + url.getAuthority();
          assertThat(content.contains(named)).as(page + ": " + url).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sites#all")
  void whatIsLoadedIsTheSitesOwnUnlessAnImageOfTheContent(BuiltSite site) {
    for (SitePage page : site.pages()) {
      assertThat(References.loadedBy(page))
          .as(page.path())
          .allMatch(url -> site.isInside(url) || url.getAuthority().equals("images.example.net"));
    }
  }

  /** Also what is on the site's host but not below its path: that leads out of the site. */
  private static boolean isOnTheHost(BuiltSite site, URI url) {
    return site.base().getAuthority().equals(url.getAuthority());
  }

  private static boolean resolves(BuiltSite site, Map<String, Set<String>> ids, URI url) {
    String file = site.fileAt(url);
    String fragment = url.getFragment();
    return file != null
        && (fragment == null || ids.getOrDefault(file, Set.of()).contains(fragment));
  }

  private static Map<String, Set<String>> idsOf(BuiltSite site) {
    Map<String, Set<String>> ids = new HashMap<>();
    for (SitePage page : site.pages()) {
      ids.put(page.path(), Set.copyOf(page.document().select("[id]").eachAttr("id")));
    }
    return ids;
  }

  private static String textOf(Path content) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> walk = Files.walk(content)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        if (file.toString().endsWith(".md") || file.endsWith("site.yaml")) {
          text.append(Files.readString(file));
        }
      }
    }
    return text.toString();
  }
}
