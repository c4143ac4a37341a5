package org.tarikh.page;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import org.tarikh.article.Article;
import org.tarikh.article.TopicName;

/** The Atom feed of the newest articles (RFC 4287). */
final class AtomFeed {
  private static final int NEWEST = 50;

  private final Site site;

  AtomFeed(Site site) {
    this.site = site;
  }

  String xml() {
    List<Article> newest = site.articles().stream().limit(NEWEST).toList();
    XmlDocument xml = new XmlDocument("feed", "http://www.w3.org/2005/Atom");
    xml.attribute("xml:lang", site.config().lang());
    xml.element("id", site.url(Address.HOME));
    xml.element("title", site.config().title());
    xml.element("subtitle", site.config().description());
    xml.element("updated", timestamp(lastChange(newest)));
    link(xml, "self", site.url(Address.FEED));
    link(xml, "alternate", site.url(Address.HOME));
    xml.open("author").element("name", site.config().title()).close();
    newest.forEach(article -> entry(xml, article));
    return xml.finish();
  }

  private LocalDate lastChange(List<Article> articles) {
    return articles.stream()
        .map(Article::lastChanged)
        .max(Comparator.naturalOrder())
        .orElse(site.asOf());
  }

  private void entry(XmlDocument xml, Article article) {
    String url = site.url(site.index().addressOf(article));
    xml.open("entry");
    if (!article.lang().equals(site.config().lang())) {
      xml.attribute("xml:lang", article.lang());
    }
    xml.element("id", url);
    xml.element("title", article.title());
    link(xml, "alternate", url);
    xml.element("published", timestamp(article.frontMatter().date()));
    xml.element("updated", timestamp(article.lastChanged()));
    for (String author : article.frontMatter().authors()) {
      xml.open("author").element("name", author).close();
    }
    for (TopicName tag : article.frontMatter().topics().tags()) {
      xml.open("category").attribute("term", tag.text()).close();
    }
    xml.element("summary", Views.summary(article));
    xml.close();
  }

  private static void link(XmlDocument xml, String rel, String href) {
    xml.open("link").attribute("rel", rel).attribute("href", href).close();
  }

  private String timestamp(LocalDate day) {
    OffsetDateTime start = day.atStartOfDay(site.config().timeZone()).toOffsetDateTime();
    // RFC 3339 knows no offsets with seconds, such as those of the time before time zones.
    boolean whole = start.getOffset().getTotalSeconds() % 60 == 0;
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        whole ? start : start.withOffsetSameInstant(ZoneOffset.UTC));
  }
}
