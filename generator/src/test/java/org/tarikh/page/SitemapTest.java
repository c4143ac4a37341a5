package org.tarikh.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.redfin.sitemapgenerator.WebSitemapGenerator;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;

class SitemapTest {
  private static final String ROOT = "https://example.org/";

  @Test
  void fewPagesAreInOneFile() {
    Map<String, String> files =
        Sitemap.files(
            ROOT,
            List.of(
                new Sitemap.Entry(ROOT, null),
                new Sitemap.Entry(ROOT + "articles/a/", "2022-04-20")),
            10);
    assertThat(files.keySet()).containsExactly("sitemap.xml");
    assertValid("sitemap.xsd", files.get("sitemap.xml"));
    assertThat(files.get("sitemap.xml"))
        .contains("<loc>https://example.org/articles/a/</loc>", "<lastmod>2022-04-20</lastmod>");
  }

  @Test
  void manyPagesAreInSeveralFilesWithAnIndex() {
    List<Sitemap.Entry> entries =
        IntStream.range(0, 25).mapToObj(i -> new Sitemap.Entry(ROOT + i + "/", null)).toList();
    Map<String, String> files = Sitemap.files(ROOT, entries, 10);
    assertThat(files.keySet())
        .containsExactlyInAnyOrder(
            "sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml");
    assertValid("siteindex.xsd", files.get("sitemap.xml"));
    assertValid("sitemap.xsd", files.get("sitemap-3.xml"));
    assertThat(files.get("sitemap-3.xml")).contains("/24/").doesNotContain("/19/");
    assertThat(files.get("sitemap.xml")).contains("<loc>https://example.org/sitemap-3.xml</loc>");
  }

  @Test
  void theLimitIsThatOfTheProtocol() {
    assertThat(Sitemap.MOST_IN_ONE_FILE).isEqualTo(50_000);
  }

  private static void assertValid(String schema, String xml) {
    assertThatCode(
            () ->
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(WebSitemapGenerator.class.getResource(schema))
                    .newValidator()
                    .validate(new StreamSource(new StringReader(xml))))
        .doesNotThrowAnyException();
  }
}
