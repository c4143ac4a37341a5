package org.tarikh.markdown;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tarikh.diagnostic.Location;

/** What a text holds besides its words, and where it stands in its file. */
class OutlineTest {
  @Test
  void headingIdsKeepLettersOfEveryScriptAndDropMarksTatweelAndPunctuation() {
    assertThat(
            ids("# العُنْوانُ الكبيـر: «١٩٥٨»!\n\n# Hello World_2 - x\n\n# İstanbul E\u0301tat\n"))
        .containsExactly("العنوان-الكبير-١٩٥٨", "hello-world-2-x", "İstanbul-État");
  }

  @Test
  void equalHeadingsGetNumbersThatNoOtherHeadingHas() {
    assertThat(ids("# أ\n\n# أ-2\n\n# أ\n\n# أ\n\n# أ-2\n"))
        .containsExactly("أ", "أ-2", "أ-3", "أ-4", "أ-2-2");
  }

  @Test
  void headingWithoutALetterIsASection() {
    assertThat(ids("# !!!\n\n#\n\n# 😀\n")).containsExactly("section", "section-2", "section-3");
  }

  @Test
  void reservedIdIsLeftFree() {
    Outline outline = outline("# عنوان\n").withHeadingIds(Set.of("عنوان"));
    assertThat(outline.headings()).extracting(Heading::id).containsExactly("عنوان-2");
  }

  @Test
  void headingIsItsTextWithoutMarkup() {
    assertThat(outline("## `رمز` و[رابط](a.md) و![صورة](b.png) *مائل*\n").headings())
        .containsExactly(new Heading(2, "رمز ورابط وصورة مائل", "", new Location("a.md", 7, 1)));
  }

  @Test
  void headingsMoveDownWhereOneIsOfTheFirstLevel() {
    assertThat(outline("## أ\n\n# ب\n\n###### ج\n").headings())
        .extracting(Heading::level)
        .containsExactly(3, 2, 6);
  }

  @Test
  void dateLinksKnowTheirValueTitleTextAndPlace() {
    assertThat(
            outline(
                    """
                    [قُطعت *العلاقات*](date:1990 "عنوان") و[ب](<date:30 نيسان 2024>) \
                    و[ج](date:30%20%D9%86) و[د][r] و[ه](DATE:1991)

                    [r]: date:1992
                    """)
                .dateMarks())
        .containsExactly(
            new DateMark("1990", "عنوان", "قُطعت العلاقات", new Location("a.md", 7, 25), 0),
            new DateMark("30 نيسان 2024", null, "ب", new Location("a.md", 7, 50), 1),
            new DateMark("30 ن", null, "ج", new Location("a.md", 7, 76), 2),
            new DateMark("1992", null, "د", new Location("a.md", 7, 90), 3),
            new DateMark("1991", null, "ه", new Location("a.md", 7, 107), 4));
  }

  @Test
  void dateLinkInCodeStaysCode() {
    assertThat(
            outline("`[أ](date:1990)`\n\n    [أ](date:1 x)\n\n```\n[أ](date:1 x)\n```\n")
                .dateMarks())
        .isEmpty();
    assertThat(messages("`[أ](date:1 x)`\n\n    [أ](date:1 x)\n\n```\n[أ](date:1 x)\n```\n"))
        .isEmpty();
  }

  @Test
  void dateLinkThatStaysTextIsFoundWhereItsValueStands() {
    assertThat(messages("نص [أ](date:30 نيسان 2024) نص\n\n> - [ب](Date:1 x)\n\n\\](date:1 x)\n"))
        .isEqualTo(
            """
            a.md:7:13: error: date-link-text: the date link to "30 نيسان 2024" is not read as a link
                hint: put a value with spaces into angle brackets: […](<date:30 نيسان 2024>)
            a.md:9:14: error: date-link-text: the date link to "1 x" is not read as a link
                hint: put a value with spaces into angle brackets: […](<date:1 x>)
            """);
  }

  @Test
  void linksStandWhereTheirDestinationBegins() {
    assertThat(
            outline("> [أ](<b c.md> \"x\") ![ج](d.png)\n>\n> https://a.org، [ه][r]\n\n[r]: /f\n")
                .links())
        .containsExactly(
            new Link("b c.md", Link.Kind.LINK, "أ", new Location("a.md", 7, 8)),
            new Link("d.png", Link.Kind.IMAGE, "ج", new Location("a.md", 7, 26)),
            new Link("https://a.org", Link.Kind.LINK, "https://a.org", new Location("a.md", 9, 3)),
            new Link("/f", Link.Kind.LINK, "ه", new Location("a.md", 9, 18)));
  }

  @Test
  void imageWithoutADescriptionIsNamed() {
    assertThat(messages("نص ![](a.png) ![ ](b.png)"))
        .isEqualTo(
            """
            a.md:7:4: warning: image-alt-missing: the image "a.png" has no alt text
                hint: write what it shows between the square brackets: ![…](a.png)
            a.md:7:15: warning: image-alt-missing: the image "b.png" has no alt text
                hint: write what it shows between the square brackets: ![…](b.png)
            """);
  }

  @Test
  void htmlIsNamedOnceAParagraph() {
    assertThat(messages("نص <b>أ</b> <i>ب</i>\n\n<div>\n"))
        .isEqualTo(
            """
            a.md:7:4: warning: html-escaped: "<b>" is HTML, and is shown as it is written
                hint: write it in Markdown, or set "rawHtml: true" in site.yaml
            a.md:9:1: warning: html-escaped: "<div>" is HTML, and is shown as it is written
                hint: write it in Markdown, or set "rawHtml: true" in site.yaml
            """);
  }

  @Test
  void leadIsTheBeginningOfTheFirstParagraph() {
    assertThat(outline("# عنوان\n\nفقرة *أولى*\nوسطر\n\nثانية\n").lead())
        .isEqualTo("فقرة أولى وسطر");
    assertThat(outline("كلمة ".repeat(100)).lead()).hasSize(200).endsWith("كلمة…");
  }

  private static Iterable<String> ids(String markdown) {
    return outline(markdown).withHeadingIds(Set.of()).headings().stream().map(Heading::id).toList();
  }

  private static Outline outline(String markdown) {
    return new MarkdownParser(false).parse("a.md", markdown, 7, 1).outline();
  }

  private static String messages(String markdown) {
    return new MarkdownParser(false)
        .parse("a.md", markdown, 7, 1).diagnostics().stream().map(d -> d + "\n").collect(joining());
  }
}
