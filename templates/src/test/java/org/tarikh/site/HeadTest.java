package org.tarikh.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What browsers, search engines and screen readers learn of a page before its text. */
class HeadTest {
  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sites#all")
  void siteIsInArabicFromRightToLeft(BuiltSite site) {
    for (SitePage page : site.pages()) {
      assertThat(page.document().select("html[lang=ar][dir=rtl]")).as(page.path()).hasSize(1);
    }
  }

  @Test
  void articleInAnotherLanguageSaysWhichAndItsDirection() {
    SitePage article = Sites.everything().page("en/articles/english/index.html");
    for (String part : List.of("h1", ".summary", ".body")) {
      assertThat(article.document().select(part + "[lang=en][dir=ltr]")).as(part).hasSize(1);
    }
    assertThat(article.meta("property=og:locale")).isEqualTo("en");
  }

  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sites#all")
  void titleNamesThePageThenTheSite(BuiltSite site) {
    String name = nameOf(site);
    for (SitePage page : site.pages()) {
      String named =
          page.kind() == PageKind.REDIRECT
              ? page.document().select("main a").text()
              : headingOf(page);
      assertThat(page.document().title())
          .as(page.path())
          .isEqualTo(page.kind() == PageKind.HOME ? name : named + " · " + name);
    }
  }

  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sites#all")
  void canonicalAddressIsThatOfThePage(BuiltSite site) {
    site.listedPages()
        .forEach(
            page -> {
              assertThat(canonicalOf(page)).isEqualTo(page.url().toString());
              assertThat(page.meta("property=og:url")).isEqualTo(page.url().toString());
              assertThat(page.meta("name=robots")).as(page.path()).isEmpty();
            });
  }

  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sites#all")
  void redirectHasTheAddressOfThePageItLeadsTo(BuiltSite site) {
    site.pages(PageKind.REDIRECT)
        .forEach(
            page -> {
              String link = page.document().select("main a").attr("href");
              assertThat(URI.create(canonicalOf(page))).isEqualTo(page.url().resolve(link));
              assertThat(page.meta("http-equiv=refresh")).isEqualTo("0; url=" + link);
              assertThat(page.meta("name=robots")).isEqualTo("noindex");
            });
  }

  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sites#all")
  void pageOfWhatIsNotThereHasNoAddress(BuiltSite site) {
    assertThat(canonicalOf(site.page("404.html"))).isEmpty();
    assertThat(site.page("404.html").meta("name=robots")).isEqualTo("noindex");
  }

  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sites#all")
  void openGraphTellsTheSameAsThePage(BuiltSite site) {
    String name = nameOf(site);
    site.listedPages()
        .forEach(
            page -> {
              boolean article = page.kind() == PageKind.ARTICLE;
              assertThat(page.meta("property=og:title")).as(page.path()).isEqualTo(headingOf(page));
              assertThat(page.meta("property=og:site_name")).isEqualTo(name);
              assertThat(page.meta("property=og:type")).isEqualTo(article ? "article" : "website");
              assertThat(page.meta("property=og:description"))
                  .as(page.path())
                  .isEqualTo(page.meta("name=description"));
            });
  }

  @Test
  void everyPageOfTheDemonstrationIsDescribed() {
    assertThat(Sites.demonstration().pages())
        .filteredOn(page -> page.kind() != PageKind.REDIRECT)
        .allSatisfy(page -> assertThat(page.meta("name=description")).isNotBlank());
  }

  @Test
  void imageOfAnArticleStandsForItElsewhere() {
    SitePage article = Sites.everything().page("articles/everything/index.html");
    assertThat(article.meta("property=og:image"))
        .isEqualTo(Sites.everything().base() + "assets/wide.svg");
    assertThat(article.meta("property=og:image:alt")).isEqualTo("خطوط عريضة");
  }

  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sites#all")
  void everyPageButARedirectLeadsToTheFeed(BuiltSite site) {
    for (SitePage page : site.pages()) {
      if (page.kind() != PageKind.REDIRECT) {
        assertThat(page.document().select("link[type=application/atom+xml]").eachAttr("abs:href"))
            .as(page.path())
            .containsExactly(site.base() + "feed.xml");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sites#all")
  void headingsBeginWithTheOnlyFirstOneAndSkipNoLevel(BuiltSite site) {
    for (SitePage page : site.pages()) {
      List<Integer> levels = new ArrayList<>();
      for (Element heading : page.document().select("h1, h2, h3, h4, h5, h6")) {
        levels.add(Integer.parseInt(heading.tagName().substring(1)));
      }
      assertThat(levels).as(page.path()).startsWith(1).containsOnlyOnce(1);
      for (int i = 1; i < levels.size(); i++) {
        assertThat(levels.get(i))
            .as(page + " " + levels)
            .isLessThanOrEqualTo(levels.get(i - 1) + 1);
      }
    }
  }

  private static String nameOf(BuiltSite site) {
    return headingOf(site.page("index.html"));
  }

  private static String headingOf(SitePage page) {
    return page.document().select("h1").text();
  }

  private static String canonicalOf(SitePage page) {
    return page.document().select("link[rel=canonical]").attr("href");
  }
}
