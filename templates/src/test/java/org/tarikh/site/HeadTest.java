package org.tarikh.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What machines and screen readers learn of a page. */
class HeadTest {
  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sites#all")
  void everyPageSaysWhatItIs(BuiltSite site) {
    for (String page : site.pagesToRead()) {
      Document document = site.html(page);
      assertThat(document.select("html[lang][dir]")).as(page).hasSize(1);
      assertThat(document.title()).as(page).isNotBlank();
      assertThat(content(document, "meta[property=og:title]")).as(page).isNotBlank();
      assertThat(content(document, "meta[property=og:site_name]")).as(page).isNotBlank();
      assertThat(document.select("link[rel=alternate][type=application/atom+xml]")).hasSize(1);
      if (!page.equals("404.html")) {
        String canonical = document.select("link[rel=canonical]").attr("href");
        assertThat(canonical).as(page).startsWith("https://").doesNotContain("index.html");
        assertThat(content(document, "meta[property=og:url]")).isEqualTo(canonical);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sites#all")
  void headingsBeginWithOneAndSkipNoLevel(BuiltSite site) {
    for (String page : site.pagesToRead()) {
      List<Integer> levels = new ArrayList<>();
      for (Element heading : site.html(page).select("h1, h2, h3, h4, h5, h6")) {
        levels.add(Integer.parseInt(heading.tagName().substring(1)));
      }
      assertThat(levels).as(page).startsWith(1);
      assertThat(levels.stream().filter(level -> level == 1)).as(page).hasSize(1);
      for (int i = 1; i < levels.size(); i++) {
        assertThat(levels.get(i))
            .as(page + " " + levels)
            .isLessThanOrEqualTo(levels.get(i - 1) + 1);
      }
    }
  }

  @Test
  void everyPageOfTheDemonstrationHasADescription() {
    for (String page : Sites.demonstration().pagesToRead()) {
      Document document = Sites.demonstration().html(page);
      assertThat(content(document, "meta[name=description]")).as(page).isNotBlank();
      assertThat(content(document, "meta[property=og:description]")).as(page).isNotBlank();
    }
  }

  @Test
  void articleIsANewsArticleWithAListOfItsEvents() {
    Document document = Sites.demonstration().html("articles/eujust-lex/index.html");
    JsonArray graph = jsonLd(document);
    JsonObject article = graph.get(0).getAsJsonObject();
    assertThat(article.get("@type").getAsString()).isEqualTo("NewsArticle");
    assertThat(article.get("headline").getAsString()).isEqualTo(document.select("h1").text());
    assertThat(article.get("datePublished").getAsString()).matches("\\d{4}-\\d\\d-\\d\\d");
    JsonObject list = graph.get(1).getAsJsonObject();
    assertThat(list.get("@type").getAsString()).isEqualTo("ItemList");
    List<String> spans = new ArrayList<>();
    for (JsonElement item : list.getAsJsonArray("itemListElement")) {
      JsonObject event = item.getAsJsonObject().getAsJsonObject("item");
      assertThat(event.get("@type").getAsString()).isEqualTo("Event");
      if (event.has("startDate") && event.has("endDate")) {
        spans.add(event.get("startDate").getAsString() + "/" + event.get("endDate").getAsString());
      }
    }
    assertThat(spans).contains("2005-07-01/2013-12-31");
  }

  @Test
  void chronologyIsAListOfAllEvents() {
    JsonObject list =
        jsonLd(Sites.demonstration().html("chronology/index.html")).get(0).getAsJsonObject();
    assertThat(list.get("numberOfItems").getAsInt())
        .isEqualTo(Sites.demonstration().report().counts().events());
  }

  private static JsonArray jsonLd(Document document) {
    String json = document.select("script[type=application/ld+json]").first().data();
    return JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("@graph");
  }

  private static String content(Document document, String selector) {
    return document.select(selector).attr("content");
  }
}
