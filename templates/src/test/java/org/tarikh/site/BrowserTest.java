package org.tarikh.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of every kind in a real browser, as a host serves them. */
class BrowserTest {
  @RegisterExtension static final Browsing BROWSING = Browsing.guarded();

  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sample#all")
  void pageLoadsWithoutAComplaintAndNothingFromElsewhere(Sample sample) {
    try (Visit visit = BROWSING.visit(sample.site())) {
      Response response = visit.open(sample.path());
      assertThat(response.status()).isEqualTo(sample.isMissing() ? 404 : 200);
      assertThat(response.headers().get("content-security-policy"))
          .startsWith("default-src 'none'")
          .contains("frame-ancestors 'none'");
      loadAllImages(visit.page());
      assertThat(loadedFonts(visit.page())).as("fonts of the page's first family").isPositive();
      // What Chromium itself says of every page that is not there.
      visit
          .complaints()
          .removeIf(said -> sample.isMissing() && said.startsWith("Failed to load resource"));
      assertThat(visit.complaints()).isEmpty();
      assertThat(visit.elsewhere()).isEmpty();
    }
  }

  /** Else images would not come before they are scrolled to. */
  private static void loadAllImages(Page page) {
    page.evaluate(
        """
        async () => {
          for (const image of document.images) {
            image.loading = 'eager';
            await image.decode().catch(() => console.error('broken: ' + image.src));
          }
        }
        """);
  }

  private static int loadedFonts(Page page) {
    return (Integer)
        page.evaluate(
            """
            async () => {
              await document.fonts.ready;
              const name = family => family.replaceAll('"', '');
              const first = name(getComputedStyle(document.body).fontFamily.split(',')[0]);
              return [...document.fonts]
                  .filter(font => name(font.family) === first && font.status === 'loaded').length;
            }
            """);
  }

  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sample#all")
  void axeFindsNothingInLightAndInDark(Sample sample) {
    NewContextOptions options = new NewContextOptions().setBypassCSP(true);
    try (Visit visit = BROWSING.visit(sample.site(), options)) {
      visit.open(sample.path());
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        assertThat(new AxeBuilder(visit.page()).setLegacyMode(true).analyze().getViolations())
            .as(scheme.toString())
            .extracting(rule -> rule.getId() + ": " + rule.getNodes())
            .isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sample#all")
  void everythingIsReadableWithoutScripts(Sample sample) {
    NewContextOptions options = new NewContextOptions().setJavaScriptEnabled(false);
    try (Visit visit = BROWSING.visit(sample.site(), options)) {
      visit.open(sample.path());
      assertThat(visit.page().locator("h1").isVisible()).isTrue();
      assertThat(visit.page().locator("nav a").first().isVisible()).isTrue();
      assertThat(hiddenTexts(visit.page())).isEmpty();
    }
  }

  /** Texts that are not shown, but for those that a reader opens. */
  private static List<?> hiddenTexts(Page page) {
    return (List<?>)
        page.evaluate(
            """
            () => [...document.querySelectorAll('main *')]
                .filter(element => !element.closest('details') && element.textContent.trim())
                .filter(element => !element.checkVisibility({
                    opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true}))
                .map(element => element.outerHTML)
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"old/path/", "old.html", "%D9%82%D8%AF%D9%8A%D9%85/%D9%85%D9%82%D8%A7%D9%84/"})
  void formerAddressLeadsToThePage(String path) {
    try (Visit visit = BROWSING.visit(Sites.everything())) {
      visit.open(path);
      visit.page().waitForURL(BROWSING.server(Sites.everything()).url("articles/everything/"));
      // The page is left before all that it refers to has come.
      visit.complaints().removeIf(said -> said.startsWith("failed: "));
      assertThat(visit.complaints()).isEmpty();
      assertThat(visit.elsewhere()).isEmpty();
    }
  }

  @Test
  void firstKeyLeadsPastTheMenu() {
    try (Visit visit = BROWSING.visit(Sites.demonstration())) {
      visit.open("");
      Page page = visit.page();
      page.keyboard().press("Tab");
      assertThat(page.locator(":focus").getAttribute("href")).isEqualTo("#_content");
      assertThat(page.locator(":focus").boundingBox().height)
          .as("the link is seen while it has the focus")
          .isGreaterThan(10);
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      assertThat((Boolean) page.evaluate("document.activeElement.closest('main') !== null"))
          .as("the next key reaches the first link of the content")
          .isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"articles/eu-iraq-relations/", "articles/kingdom/"})
  void addressOfAnEventLeadsToThePlaceWhereItIs(String article) {
    // Else the page would still be on its way when the test looks.
    NewContextOptions phone =
        new NewContextOptions().setViewportSize(360, 640).setReducedMotion(ReducedMotion.REDUCE);
    SitePage page = Sites.demonstration().page(article + "index.html");
    List<String> fragments = page.document().select(".events .title a").eachAttr("href");
    assertThat(fragments).hasSizeGreaterThan(5).allMatch(fragment -> fragment.startsWith("#"));
    try (Visit visit = BROWSING.visit(Sites.demonstration(), phone)) {
      for (String fragment : fragments) {
        visit.open("404.html");
        visit.open(article + fragment);
        assertThat(topOfTheTarget(visit.page())).as(fragment).isBetween(0, 600);
      }
    }
  }

  /** Where the target is once the fonts have come and the browser has held its place. */
  private static int topOfTheTarget(Page page) {
    return (Integer)
        page.evaluate(
            """
            async () => {
              await document.fonts.ready;
              const frame = () => new Promise(requestAnimationFrame);
              await frame();
              await frame();
              return Math.round(document.querySelector(':target').getBoundingClientRect().top);
            }
            """);
  }
}
