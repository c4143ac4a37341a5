package org.tarikh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text looks like as HTML. */
class MarkdownHtmlTest {
  private static final String ALL =
      """
      ## عنوان

      | أ | ب |
      |:-:|--:|
      | ١ | `x` |

      نص[^1] ~~محذوف~~ [حدث](date:1990) [رابط](other.md "عنوان") ![وصف](a.png)

      - [x] مهمة

      3. ثالث

      ```java
      x
      ```

      [^1]: حاشية
      """;

  @Test
  void tableIsARegionThatKeyboardsCanScrollAndItsHeadsHaveScope() {
    assertThat(
            html(
                """
                | أ | ب | ج | د |
                |:--|:-:|--:|---|
                | 1 | 2 |
                """))
        .isEqualTo(
            """
            <div class="table" role="group" aria-label="جدول" tabindex="0">
            <table>
            <thead>
            <tr>
            <th scope="col" class="align-left">أ</th>
            <th scope="col" class="align-center">ب</th>
            <th scope="col" class="align-right">ج</th>
            <th scope="col">د</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td class="align-left">1</td>
            <td class="align-center">2</td>
            <td class="align-right"></td>
            <td></td>
            </tr>
            </tbody>
            </table>
            </div>
            """);
  }

  @Test
  void footnoteLeadsThereAndBackWithANameForEachWay() {
    assertThat(
            html(
                """
                نص[^ملاحظة] وثانٍ[^ملاحظة].

                [^ملاحظة]: حاشية
                [^أخرى]: لا يذكرها أحد
                """))
        .isEqualTo(
            """
            <p>نص<sup class="footnote-ref"><a href="#fn-ملاحظة" id="fnref-ملاحظة" data-footnote-ref>1</a></sup> \
            وثانٍ<sup class="footnote-ref"><a href="#fn-ملاحظة" id="fnref-ملاحظة-2" data-footnote-ref>1</a></sup>.</p>
            <section class="footnotes" data-footnotes aria-label="الحواشي">
            <ol>
            <li id="fn-ملاحظة">
            <p>حاشية <a href="#fnref-ملاحظة" class="footnote-backref" data-footnote-backref \
            data-footnote-backref-idx="1" aria-label="عودة">↩</a> \
            <a href="#fnref-ملاحظة-2" class="footnote-backref" data-footnote-backref \
            data-footnote-backref-idx="1-2" aria-label="عودة"><sup class="footnote-ref">2</sup>↩</a></p>
            </li>
            </ol>
            </section>
            """);
  }

  @Test
  void prefixKeepsTheIdsOfTextsOnOnePageApart() {
    String html =
        new MarkdownParser(false)
            .parse("a.md", "# عنوان\n\nنص[^1]\n\n[^1]: حاشية", 1, 1)
            .toHtml(new AsWritten(), new HtmlOptions(Set.of(), "a--", "", "", ""));
    assertThat(Jsoup.parse(html).select("[id]").eachAttr("id"))
        .containsExactly("a--عنوان", "a--fnref-1", "a--fn-1");
    assertThat(Jsoup.parse(html).select("[href]").eachAttr("href"))
        .containsExactly("#a--fn-1", "#a--fnref-1");
  }

  @Test
  void strikethroughTakesOneTildeOrTwo() {
    assertThat(html("~~محذوف~~ ~واحد~")).isEqualTo("<p><del>محذوف</del> <del>واحد</del></p>\n");
  }

  @Test
  void taskIsACharacterAndNoControl() {
    assertThat(html("- [ ] مهمة\n- [x] تمت\n- [] نص\n"))
        .isEqualTo(
            """
            <ul>
            <li><span class="task">☐</span> مهمة</li>
            <li><span class="task">☑</span> تمت</li>
            <li>[] نص</li>
            </ul>
            """);
  }

  @Test
  void bareAddressEndsBeforeArabicPunctuation() {
    assertThat(
            html(
                "https://a.org/x_y، و(https://a.org/b)؛ و«www.a.org»، أو n@a.org؟ https://a.org/ا…"))
        .isEqualTo(
            """
            <p><a href="https://a.org/x_y">https://a.org/x_y</a>، \
            و(<a href="https://a.org/b">https://a.org/b</a>)؛ \
            و«<a href="http://www.a.org">www.a.org</a>»، \
            أو <a href="mailto:n@a.org">n@a.org</a>؟ <a href="https://a.org/ا">https://a.org/ا</a>…</p>
            """);
  }

  @Test
  void addressThatIsMarkedKeepsWhatItHas() {
    assertThat(html("<https://a.org/،> [https://a.org/،](https://a.org/،) [x](/a،)"))
        .isEqualTo(
            """
            <p><a href="https://a.org/،">https://a.org/،</a> \
            <a href="https://a.org/،">https://a.org/،</a> <a href="/a،">x</a></p>
            """);
  }

  @Test
  void addressInCodeStaysText() {
    assertThat(html("`https://a.org`\n\n    www.a.org\n")).doesNotContain("<a");
  }

  @Test
  void codeReadsFromLeftToRight() {
    assertThat(html("`x`\n\n```java\na < b\n```\n"))
        .isEqualTo(
            """
            <p><code dir="ltr">x</code></p>
            <pre dir="ltr" tabindex="0"><code class="language-java">a &lt; b
            </code></pre>
            """);
  }

  @Test
  void imageHasItsDescriptionWithoutMarkup() {
    assertThat(html("![وصف *مائل* `رمز` \"x\"](a.png \"عنوان\")"))
        .isEqualTo(
            "<p><img src=\"a.png\" alt=\"وصف مائل رمز &quot;x&quot;\" loading=\"lazy\""
                + " title=\"عنوان\" /></p>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[نص](javascript:alert(1))",
        "[نص](JaVaScRiPt:alert(1))",
        "[نص](java&#x73;cript:alert(1))",
        "[نص](<java\tscript:alert(1)>)",
        "[نص](<\u0001javascript:alert(1)>)",
        "[نص](javascript&colon;alert(1))",
        "[نص](java%73cript:alert(1))",
        "[نص](data:text/html,x)",
        "[نص](vbscript:x)",
        "[نص](file:///etc/passwd)",
        "[نص][r]\n\n[r]: javascript:alert(1)",
        "![نص](data:image/svg+xml,x)",
        "![نص](date:1990)"
      })
  void schemeThatIsNotAllowedLeavesTheText(String markdown) {
    assertThat(html(markdown)).isEqualTo("<p>نص</p>\n");
  }

  @Test
  void htmlIsShownAsItIsWritten() {
    assertThat(html("<script>alert(1)</script>\n\n<b onclick=\"x\">نص</b>"))
        .isEqualTo(
            """
            <p>&lt;script&gt;alert(1)&lt;/script&gt;</p>
            <p>&lt;b onclick=&quot;x&quot;&gt;نص&lt;/b&gt;</p>
            """);
  }

  @Test
  void htmlThatIsAllowedKeepsDirectionAndLanguageAndNothingThatRunsOrPaints() {
    assertThat(
            rawHtml(
                "<div dir=\"ltr\" lang=\"en\" style=\"color:red\" class=\"masthead\" onclick=\"x\">a</div>"
                    + "<bdi>b</bdi><bdo dir=\"rtl\">c</bdo><script>alert(1)</script><style>p{}</style>"
                    + "<a href=\"javascript:x\">d</a><img src=\"data:x\" alt=\"e\">"
                    + "<img src=\"x.png\" onerror=\"x\"><iframe src=\"https://a.b\"></iframe>"
                    + "<form><input></form><svg onload=\"x\"></svg><base href=\"//e\">"))
        .isEqualTo(
            "<div dir=\"ltr\" lang=\"en\">a</div><bdi>b</bdi><bdo dir=\"rtl\">c</bdo>"
                + "<a>d</a><img alt=\"e\" /><img src=\"x.png\" />\n");
  }

  @Test
  void allowListKeepsAllThatMarkdownBecomes() {
    assertThat(Jsoup.parse(rawHtml(ALL)).body().select("*").eachText())
        .isEqualTo(Jsoup.parse(html(ALL)).body().select("*").eachText());
    assertThat(attributes(rawHtml(ALL))).isEqualTo(attributes(html(ALL)));
  }

  @Test
  void lineEndsAndControlCharactersDoNoHarm() {
    assertThat(html("سطر\r\nثانٍ\r\n\r\n- أ\r\n"))
        .isEqualTo("<p>سطر\nثانٍ</p>\n<ul>\n<li>أ</li>\n</ul>\n");
    assertThat(html("أ\0ب")).isEqualTo("<p>أ\uFFFDب</p>\n");
  }

  private static List<String> attributes(String html) {
    return Jsoup.parse(html).body().getAllElements().stream()
        .flatMap(
            element ->
                element.attributes().asList().stream()
                    .filter(attribute -> !attribute.getKey().startsWith("data-footnote"))
                    .map(
                        attribute ->
                            element.tagName()
                                + " "
                                + attribute.getKey()
                                + "="
                                + attribute.getValue()))
        .sorted()
        .toList();
  }

  private static String html(String markdown) {
    return render(new MarkdownParser(false), markdown);
  }

  private static String rawHtml(String markdown) {
    return render(new MarkdownParser(true), markdown);
  }

  private static String render(MarkdownParser parser, String markdown) {
    return parser
        .parse("a.md", markdown, 1, 1)
        .toHtml(new AsWritten(), new HtmlOptions(Set.of(), "", "جدول", "الحواشي", "عودة"));
  }
}
