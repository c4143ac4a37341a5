package org.tarikh.markdown;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Which HTML a text may have where the site allows HTML at all: no scripts, styles, forms or
 * frames.
 *
 * <p>The whole rendered text passes it, so it knows everything that our own renderers write.
 */
final class HtmlPolicy {
  private static final Pattern DIRECTION = Pattern.compile("ltr|rtl|auto");
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}_:.-]+");

  /** Those of our own renderers: others could borrow the theme's looks. */
  private static final Pattern CLASS =
      Pattern.compile(
          "heading|table|task|date|align-(?:left|center|right)|footnotes|footnote-(?:ref|backref)"
              + "|language-[\\p{L}\\p{M}\\p{N}_+#.-]+");

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(
              "p",
              "h2",
              "h3",
              "h4",
              "h5",
              "h6",
              "blockquote",
              "pre",
              "code",
              "ul",
              "ol",
              "li",
              "dl",
              "dt",
              "dd",
              "hr",
              "br",
              "div",
              "span",
              "section",
              "details",
              "summary")
          .allowElements(
              "a", "em", "strong", "b", "i", "u", "s", "del", "ins", "sup", "sub", "small", "mark",
              "q", "cite", "abbr", "dfn", "kbd", "samp", "var", "bdi", "bdo", "time", "ruby", "rt",
              "rp", "wbr")
          .allowElements(
              "figure",
              "figcaption",
              "img",
              "table",
              "caption",
              "thead",
              "tbody",
              "tfoot",
              "tr",
              "th",
              "td")
          .allowAttributes("dir")
          .matching(DIRECTION)
          .globally()
          .allowAttributes("id")
          .matching(TOKEN)
          .globally()
          .allowAttributes("class")
          .matching(CLASS)
          .globally()
          .allowAttributes(
              "lang", "title", "aria-label", "data-edtf", "data-found", "data-footnotes")
          .globally()
          .allowAttributes(
              "data-footnote-ref", "data-footnote-backref", "data-footnote-backref-idx")
          .onElements("a")
          .allowAttributes("role", "tabindex")
          .matching(Pattern.compile("group|0"))
          .onElements("div")
          .allowAttributes("tabindex")
          .matching(Pattern.compile("0"))
          .onElements("pre")
          .allowAttributes("datetime")
          .onElements("time")
          .allowAttributes("cite")
          .onElements("blockquote", "q")
          .allowAttributes("open")
          .onElements("details")
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("src", "alt", "loading")
          .onElements("img")
          .allowAttributes("width", "height", "colspan", "rowspan", "start")
          .matching(NUMBER)
          .onElements("img", "th", "td", "ol")
          .allowAttributes("scope")
          .matching(Pattern.compile("col|row"))
          .onElements("th")
          .allowUrlProtocols("http", "https", "mailto", "tel")
          .allowWithoutAttributes("a", "span", "div", "img")
          .toFactory();

  private HtmlPolicy() {}

  static String sanitize(String html) {
    return POLICY.sanitize(html);
  }
}
