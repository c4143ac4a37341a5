package org.tarikh.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of sites in a real browser, as a host serves them. */
class BrowserTest {
  private static Chromium chromium;

  @BeforeAll
  static void startBrowser() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stopBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  /** One page of each kind. */
  static Stream<BuiltPage> pages() {
    Stream<String> demonstration =
        Stream.of(
            "",
            "chronology/",
            "articles/eu-iraq-relations/",
            "articles/babylon/",
            "tags/",
            "places/بغداد/",
            "about/",
            "no/such/page/");
    Stream<String> everything =
        Stream.of(
            "",
            "chronology/",
            "articles/everything/",
            "articles/hostile/",
            "en/articles/english/",
            "tags/",
            "handbook/style/",
            "none/");
    Stream<String> large =
        Stream.of("", "chronology/", "chronology/19xx/", "chronology/194x/", "tags/وسم-0/");
    return Stream.of(
            demonstration.map(page -> new BuiltPage(Sites.demonstration(), page)),
            everything.map(page -> new BuiltPage(Sites.everything(), page)),
            large.map(page -> new BuiltPage(Sites.large(), page)))
        .flatMap(page -> page);
  }

  record BuiltPage(BuiltSite site, String page) {}

  @ParameterizedTest
  @MethodSource("pages")
  void pageLoadsWithoutAComplaintAndNothingFromElsewhere(BuiltPage built) throws IOException {
    try (SiteServer server = new SiteServer(built.site(), true);
        BrowserContext context = chromium.browser().newContext()) {
      context.addInitScript(
          "addEventListener('securitypolicyviolation', e => console.error('policy: ' + e.violatedDirective))");
      Page page = context.newPage();
      List<String> complaints = new ArrayList<>();
      List<String> elsewhere = new ArrayList<>();
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onPageError(complaints::add);
      page.onRequest(
          request -> {
            if (!request.url().startsWith(server.url(""))) {
              elsewhere.add(request.url());
            }
          });
      Response response = page.navigate(server.url(built.page()));
      boolean missing = built.page().startsWith("no");
      assertThat(response.status()).isEqualTo(missing ? 404 : 200);
      assertThat(response.headers().get("content-security-policy")).contains("default-src 'none'");
      // What Chromium itself says of a page that is not there.
      complaints.removeIf(message -> missing && message.contains("404"));
      assertThat(complaints).isEmpty();
      assertThat(elsewhere).isEmpty();
      assertThat(
              (Boolean) page.evaluate("document.fonts.ready.then(() => document.fonts.size > 0)"))
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void axeFindsNothingInLightAndInDark(BuiltPage built) throws IOException {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Browser.NewContextOptions options =
          new Browser.NewContextOptions().setColorScheme(scheme).setBypassCSP(true);
      try (SiteServer server = new SiteServer(built.site(), true);
          BrowserContext context = chromium.browser().newContext(options)) {
        Page page = context.newPage();
        page.navigate(server.url(built.page()));
        assertThat(
                new AxeBuilder(page)
                    .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getNodes()))
            .as(scheme.toString())
            .isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pageReadsFromRightToLeftAndFitsEveryWidth(BuiltPage built) throws IOException {
    for (int width : List.of(320, 360, 1280)) {
      Browser.NewContextOptions options =
          new Browser.NewContextOptions().setViewportSize(width, 800).setJavaScriptEnabled(true);
      try (SiteServer server = new SiteServer(built.site(), true);
          BrowserContext context = chromium.browser().newContext(options)) {
        Page page = context.newPage();
        page.navigate(server.url(built.page()));
        assertThat(overflow(page)).as("at " + width).isZero();
        assertThat(page.evaluate("getComputedStyle(document.body).direction")).isEqualTo("rtl");
      }
    }
  }

  @Test
  void noPageOfTheDemonstrationScrollsSidewaysOnAPhone() throws IOException {
    Browser.NewContextOptions options = new Browser.NewContextOptions().setViewportSize(360, 800);
    try (SiteServer server = new SiteServer(Sites.demonstration(), true);
        BrowserContext context = chromium.browser().newContext(options)) {
      Page page = context.newPage();
      for (String file : Sites.demonstration().pagesToRead()) {
        page.navigate(server.url(file));
        assertThat(overflow(page)).as(file).isZero();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everythingIsReadableWithoutScripts(BuiltPage built) throws IOException {
    Browser.NewContextOptions options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (SiteServer server = new SiteServer(built.site(), true);
        BrowserContext context = chromium.browser().newContext(options)) {
      Page page = context.newPage();
      page.navigate(server.url(built.page()));
      assertThat(page.locator("h1").isVisible()).isTrue();
      assertThat(page.locator("nav a").first().isVisible()).isTrue();
      for (var paragraph : page.locator("main p:not(details p)").all()) {
        assertThat(paragraph.isVisible()).as(paragraph.innerHTML()).isTrue();
      }
    }
  }

  @Test
  void addressOfAnEventLeadsToThePlaceWhereItIsTold() throws IOException {
    // Else the page would still be on its way when the test looks.
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setViewportSize(360, 640)
            .setReducedMotion(ReducedMotion.REDUCE);
    try (SiteServer server = new SiteServer(Sites.demonstration(), true);
        BrowserContext context = chromium.browser().newContext(options)) {
      Page page = context.newPage();
      for (int i : List.of(0, 100, 200)) {
        page.navigate(server.url("chronology/"));
        page.locator("main .event .title a").nth(i).click();
        page.waitForLoadState();
        assertThat(page.url()).contains("/articles/").contains("#");
        assertThat(
                (Boolean)
                    page.evaluate(
                        """
                        () => {
                          const box = document.querySelector(':target').getBoundingClientRect();
                          return box.height > 0 && box.top >= 0 && box.top < innerHeight;
                        }
                        """))
            .as(page.url())
            .isTrue();
      }
    }
  }

  @Test
  void firstKeyLeadsPastTheMenu() throws IOException {
    try (SiteServer server = new SiteServer(Sites.demonstration(), true);
        BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(server.url(""));
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.getAttribute('href')"))
          .isEqualTo("#_content");
      page.keyboard().press("Enter");
      assertThat(page.evaluate("location.hash")).isEqualTo("#_content");
    }
  }

  @Test
  void redirectLeadsToThePage() throws IOException {
    try (SiteServer server = new SiteServer(Sites.everything(), true);
        BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(server.url("old/path/"));
      page.waitForURL(server.url("articles/everything/"));
    }
  }

  @Test
  void hostileContentRunsNothingEvenWithoutAPolicy() throws IOException {
    try (SiteServer server = new SiteServer(Sites.everything(), false);
        BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      List<String> dialogs = new ArrayList<>();
      page.onDialog(
          dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
          });
      for (String file : Sites.everything().pagesToRead()) {
        page.navigate(server.url(file));
        assertThat(page.evaluate("typeof window.hit")).as(file).isEqualTo("undefined");
        assertThat(page.locator("script:not([type='application/ld+json'])").count()).isZero();
        assertThat(page.locator("a[href^='javascript:'], a[href^='data:']").count()).isZero();
      }
      assertThat(dialogs).isEmpty();
    }
  }

  private static int overflow(Page page) {
    return ((Number)
            page.evaluate(
                "Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"))
        .intValue();
  }
}
