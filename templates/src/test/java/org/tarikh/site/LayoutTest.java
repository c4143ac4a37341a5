package org.tarikh.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages fit the screen, and begin at its right edge. */
class LayoutTest {
  @RegisterExtension static final Browsing BROWSING = Browsing.guarded();

  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sample#all")
  void pageBeginsAtTheRightAndFitsEveryWidth(Sample sample) {
    try (Visit visit = BROWSING.visit(sample.site())) {
      visit.open(sample.path());
      Page page = visit.page();
      assertThat(page.evaluate("getComputedStyle(document.body).direction")).isEqualTo("rtl");
      for (int width : List.of(320, 360, 1280)) {
        page.setViewportSize(width, 800);
        assertThat(overflow(page)).as("at " + width).isZero();
        assertThat(distanceFromTheRight(page, ".masthead a", ".masthead")).isLessThan(2);
        assertThat(distanceFromTheRight(page, "h1:not([dir=ltr])", "main")).isLessThan(2);
      }
    }
  }

  @Test
  void noPageOfTheDemonstrationScrollsSidewaysOnAPhone() {
    NewContextOptions phone = new NewContextOptions().setViewportSize(360, 800);
    try (Visit visit = BROWSING.visit(Sites.demonstration(), phone)) {
      for (SitePage page : Sites.demonstration().listedPages().toList()) {
        visit.open(page);
        assertThat(overflow(visit.page())).as(page.path()).isZero();
      }
    }
  }

  @Test
  void firstColumnIsTheRightOne() {
    NewContextOptions wide = new NewContextOptions().setViewportSize(1280, 800);
    try (Visit visit = BROWSING.visit(Sites.demonstration(), wide)) {
      visit.open("articles/eu-iraq-relations/");
      assertRightOf(visit.page(), ".story", "[aria-labelledby=_events-title]");
      visit.open("");
      assertRightOf(
          visit.page(), "[aria-labelledby=_newest-title]", "[aria-labelledby=_major-title]");
    }
  }

  private static void assertRightOf(Page page, String first, String second) {
    BoundingBox right = page.locator(first).boundingBox();
    BoundingBox left = page.locator(second).boundingBox();
    assertThat(right.x).as(first).isGreaterThan(left.x + left.width);
  }

  @Test
  void articleInEnglishReadsFromLeftToRight() {
    try (Visit visit = BROWSING.visit(Sites.everything())) {
      visit.open("en/articles/english/");
      assertThat(direction(visit.page(), "h1")).isEqualTo("ltr");
      assertThat(direction(visit.page(), ".body p")).isEqualTo("ltr");
      assertThat(direction(visit.page(), ".masthead")).isEqualTo("rtl");
    }
  }

  private static Object direction(Page page, String selector) {
    return page.locator(selector).first().evaluate("e => getComputedStyle(e).direction");
  }

  private static int overflow(Page page) {
    return (Integer)
        page.evaluate(
            """
            Math.max(0,
                document.documentElement.scrollWidth - document.documentElement.clientWidth)
            """);
  }

  /** How far the words of an element are from the right edge of another; 0 if there are none. */
  private static int distanceFromTheRight(Page page, String element, String container) {
    return (Integer)
        page.evaluate(
            """
            ([element, container]) => {
              const found = document.querySelector(element);
              if (!found) {
                return 0;
              }
              const words = document.createRange();
              words.selectNodeContents(found);
              const box = document.querySelector(container);
              const right = box.getBoundingClientRect().right
                  - parseFloat(getComputedStyle(box).paddingRight);
              return Math.round(Math.abs(right - words.getBoundingClientRect().right));
            }
            """,
            List.of(element, container));
  }
}
