package org.tarikh.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What feed readers and search engines fetch. */
class FeedsTest {
  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sites#all")
  void feedIsReadByAFeedReader(BuiltSite site) throws Exception {
    SyndFeed feed = new SyndFeedInput().build(new StringReader(site.read("feed.xml")));
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getEntries()).hasSize(Math.min(50, site.report().counts().articles()));
    assertThat(feed.getEntries())
        .allSatisfy(
            entry -> {
              assertThat(entry.getTitle()).isNotBlank();
              assertThat(entry.getLink()).startsWith("https://");
              assertThat(entry.getPublishedDate()).isNotNull();
            });
    assertThat(feed.getEntries())
        .isSortedAccordingTo((a, b) -> b.getPublishedDate().compareTo(a.getPublishedDate()));
  }

  @Test
  void feedKeepsHostileTextAsText() throws Exception {
    SyndFeed feed =
        new SyndFeedInput().build(new StringReader(Sites.everything().read("feed.xml")));
    assertThat(feed.getEntries().stream().map(SyndEntry::getTitle))
        .contains("<script>window.hit=1</script> & \"قوس\"");
  }

  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sites#all")
  void sitemapIsValidAndListsEveryPage(BuiltSite site) throws Exception {
    URL schema =
        Objects.requireNonNull(
            FeedsTest.class.getResource("/com/redfin/sitemapgenerator/sitemap.xsd"));
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(schema)
        .newValidator()
        .validate(new StreamSource(new StringReader(site.read("sitemap.xml"))));
    List<String> canonical = new ArrayList<>();
    for (String page : site.pagesToRead()) {
      if (!page.equals("404.html")) {
        canonical.add(site.html(page).select("link[rel=canonical]").attr("href"));
      }
    }
    List<String> listed =
        Jsoup.parse(site.read("sitemap.xml"), Parser.xmlParser()).select("loc").eachText();
    assertThat(listed).containsExactlyInAnyOrderElementsOf(canonical);
    assertThat(site.read("robots.txt")).contains("Sitemap: https://", "/sitemap.xml");
  }
}
