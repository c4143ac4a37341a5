package org.tarikh.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What feed readers and search engines fetch. */
class FeedsTest {
  private static final ZoneId BAGHDAD = ZoneId.of("Asia/Baghdad");

  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sites#all")
  void feedReaderFindsTheNewestArticles(BuiltSite site) throws FeedException {
    SyndFeed feed = feedOf(site);
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getTitle()).isEqualTo(site.page("index.html").meta("property=og:title"));
    assertThat(feed.getEntries()).hasSize(Math.min(50, site.report().counts().articles()));
    assertThat(feed.getEntries())
        .isSortedAccordingTo((a, b) -> b.getPublishedDate().compareTo(a.getPublishedDate()));
    for (SyndEntry entry : feed.getEntries()) {
      SitePage article = articleOf(site, entry);
      assertThat(entry.getTitle()).isEqualTo(article.meta("property=og:title"));
      assertThat(entry.getUri()).isEqualTo(article.url().toString());
    }
  }

  @Test
  void entryIsDatedAtTheBeginningOfItsDayInTheSitesTimeZone() throws FeedException {
    BuiltSite site = Sites.demonstration();
    for (SyndEntry entry : feedOf(site).getEntries()) {
      SitePage article = articleOf(site, entry);
      String published = article.meta("property=article:published_time");
      String updated = article.meta("property=article:modified_time");
      assertThat(entry.getPublishedDate().toInstant().atZone(BAGHDAD).toLocalDateTime())
          .hasToString(published + "T00:00");
      assertThat(entry.getUpdatedDate().toInstant().atZone(BAGHDAD).toLocalDateTime())
          .hasToString((updated.isEmpty() ? published : updated) + "T00:00");
    }
  }

  @Test
  void feedKeepsHostileTextAsText() throws FeedException {
    assertThat(feedOf(Sites.everything()).getEntries())
        .extracting(SyndEntry::getTitle)
        .contains("<script>window.hit=1</script> & \"قوس\"");
  }

  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sites#all")
  void sitemapIsValidAndListsExactlyTheCanonicalPages(BuiltSite site) throws Exception {
    URL schema =
        Objects.requireNonNull(
            FeedsTest.class.getResource("/com/redfin/sitemapgenerator/sitemap.xsd"));
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(schema)
        .newValidator()
        .validate(new StreamSource(new StringReader(site.read("sitemap.xml"))));
    List<URI> canonical =
        site.listedPages()
            .map(page -> page.document().select("link[rel=canonical]").attr("href"))
            .map(URI::create)
            .toList();
    assertThat(References.ofSitemap(site.base(), site.read("sitemap.xml")))
        .containsExactlyInAnyOrderElementsOf(canonical);
  }

  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sites#all")
  void robotsAreToldOfTheSitemap(BuiltSite site) {
    assertThat(site.read("robots.txt")).contains("\nSitemap: " + site.base() + "sitemap.xml\n");
  }

  private static SyndFeed feedOf(BuiltSite site) throws FeedException {
    return new SyndFeedInput().build(new StringReader(site.read("feed.xml")));
  }

  private static SitePage articleOf(BuiltSite site, SyndEntry entry) {
    SitePage page = site.page(Objects.requireNonNull(site.fileAt(URI.create(entry.getLink()))));
    assertThat(page.kind()).isEqualTo(PageKind.ARTICLE);
    return page;
  }
}
