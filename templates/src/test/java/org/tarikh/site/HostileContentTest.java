package org.tarikh.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever writes content is not trusted: nothing of it runs, even where no policy would stop it.
 *
 * <p>The content of both sites would set {@code window.hit}, in all the ways that it could if it
 * were not escaped.
 */
class HostileContentTest {
  @RegisterExtension static final Browsing BROWSING = Browsing.unguarded();

  static Stream<BuiltSite> sites() {
    return Stream.of(Sites.everything(), Sites.rawHtml());
  }

  @ParameterizedTest
  @MethodSource("sites")
  void nothingRunsAndNothingCould(BuiltSite site) {
    try (Visit visit = BROWSING.visit(site)) {
      for (SitePage page : site.pages()) {
        if (page.kind() != PageKind.REDIRECT) {
          visit.open(page);
          assertThat(visit.page().evaluate("typeof window.hit"))
              .as(page.path())
              .isEqualTo("undefined");
          assertThat(whatCouldRun(visit)).as(page.path()).isEmpty();
        }
      }
      assertThat(visit.complaints()).noneMatch(said -> said.startsWith("dialog: "));
      assertThat(visit.elsewhere()).isEmpty();
    }
  }

  /** Elements that content must not bring about, whether they ran or not. */
  private static List<?> whatCouldRun(Visit visit) {
    return (List<?>)
        visit
            .page()
            .evaluate(
                """
                () => [...document.querySelectorAll('*')]
                    .filter(element =>
                        element.matches('script:not([type="application/ld+json"]), style, [style],'
                            + 'iframe, object, embed, base, form, input:not([disabled]), math,'
                            + 'main svg:not([aria-hidden]), noscript, [srcdoc], [formaction]')
                        || [...element.attributes].some(a => a.name.startsWith('on'))
                        || /^(javascript|data|vbscript):/.test(element.href || element.src || ''))
                    .map(element => element.outerHTML)
                """);
  }

  @Test
  void hostileTextIsShownAsItWasWritten() {
    SitePage hostile =
        Sites.everything()
            .pages(PageKind.ARTICLE)
            .filter(page -> page.path().contains("hostile"))
            .findFirst()
            .orElseThrow();
    try (Visit visit = BROWSING.visit(Sites.everything())) {
      visit.open(hostile);
      assertThat(visit.page().locator("main").innerText())
          .contains(
              "<script>window.hit=1</script> & \"قوس\"",
              "\"><img src=x onerror=\"window.hit=1\">",
              "<b onmouseover=alert(1)>كاتب</b>",
              "<svg onload=window.hit=1>",
              "${7*7} #{7*7} [=7*7] <#assign x=1>",
              "&lt;script&gt;window.hit=1&lt;/script&gt;",
              "' onclick='alert(1)");
    }
  }

  @Test
  void whatIsNotEscapedWouldBeNoticed() {
    try (Visit visit = BROWSING.visit(Sites.everything())) {
      visit.open("");
      visit
          .page()
          .evaluate(
              """
              document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.hit=1">')
              """);
      visit.page().waitForFunction("window.hit === 1");
      assertThat(whatCouldRun(visit)).hasSize(1);
    }
  }
}
