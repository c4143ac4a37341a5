package org.tarikh.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page says of itself in the words of schema.org. */
class JsonLdTest {
  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sites#all")
  void homeIsAWebSite(BuiltSite site) {
    SitePage home = site.page("index.html");
    JsonObject website = graphOf(home).get(0);
    assertThat(text(website, "@type")).isEqualTo("WebSite");
    assertThat(text(website, "name")).isEqualTo(home.document().title());
    assertThat(text(website, "url")).isEqualTo(site.base().toString());
    assertThat(text(website, "inLanguage")).isEqualTo("ar");
  }

  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sites#all")
  void articleIsANewsArticle(BuiltSite site) {
    assertThat(site.pages(PageKind.ARTICLE))
        .isNotEmpty()
        .allSatisfy(
            page -> {
              JsonObject article = graphOf(page).get(0);
              assertThat(text(article, "@type")).isEqualTo("NewsArticle");
              assertThat(text(article, "headline")).isEqualTo(page.meta("property=og:title"));
              assertThat(text(article, "url")).isEqualTo(page.url().toString());
              assertThat(text(article, "mainEntityOfPage")).isEqualTo(page.url().toString());
              assertThat(text(article, "datePublished"))
                  .isEqualTo(page.meta("property=article:published_time"));
              assertThat(article.getAsJsonArray("author")).isNotEmpty();
              assertThat(article.getAsJsonObject("publisher").has("name")).isTrue();
            });
  }

  @Test
  void articleNamesItsLanguageItsImageAndItsLastChange() {
    BuiltSite site = Sites.everything();
    JsonObject english = graphOf(site.page("en/articles/english/index.html")).get(0);
    assertThat(text(english, "inLanguage")).isEqualTo("en");
    assertThat(text(english, "dateModified")).isEqualTo("2020-06-01");
    JsonObject arabic = graphOf(site.page("articles/everything/index.html")).get(0);
    assertThat(text(arabic, "inLanguage")).isEqualTo("ar");
    assertThat(text(arabic, "dateModified")).isEqualTo("2022-05-01");
    assertThat(text(arabic, "image")).isEqualTo(site.base() + "assets/wide.svg");
  }

  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sites#all")
  void eventsOfAPageAreListedInTheOrderInWhichTheyStandOnIt(BuiltSite site) {
    for (SitePage page : site.pages()) {
      for (JsonObject list : listsOf(page)) {
        List<String> shown =
            page.document().select("ol.events:not(:contains(بلا تاريخ)) .title a").eachText();
        assertThat(eventsOf(list)).extracting(event -> text(event, "name")).isEqualTo(shown);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sites#all")
  void listCountsItsItemsFromOne(BuiltSite site) {
    for (SitePage page : site.pages()) {
      for (JsonObject list : listsOf(page)) {
        JsonArray items = list.getAsJsonArray("itemListElement");
        assertThat(list.get("numberOfItems").getAsInt()).isEqualTo(items.size());
        for (int i = 0; i < items.size(); i++) {
          assertThat(items.get(i).getAsJsonObject().get("position").getAsInt()).isEqualTo(i + 1);
        }
      }
    }
  }

  @Test
  void chronologyOfTheDemonstrationIsAListOfAllEvents() {
    JsonObject list = listsOf(Sites.demonstration().page("chronology/index.html")).get(0);
    assertThat(eventsOf(list)).hasSize(Sites.demonstration().report().counts().events());
  }

  @Test
  void eventHasItsAddressItsPlacesAndDatesAsExactAsTheyAreKnown() {
    SitePage page = Sites.everything().page("articles/everything/index.html");
    List<JsonObject> events = eventsOf(listsOf(page).get(0));
    JsonObject interval = named(events, "فترة");
    assertThat(text(interval, "url")).startsWith(page.url() + "#");
    assertThat(text(interval, "startDate")).isEqualTo("1980-09");
    assertThat(text(interval, "endDate")).isEqualTo("1988-08");
    JsonObject place = interval.getAsJsonArray("location").get(0).getAsJsonObject();
    assertThat(text(place, "name")).isEqualTo("بغداد");
    assertThat(text(named(events, "يوم"), "startDate")).isEqualTo("2024-04-30");
    assertThat(named(events, "قبل الميلاد").has("startDate")).isFalse();
    assertThat(named(events, "تقريب").has("startDate")).isFalse();
  }

  @ParameterizedTest
  @MethodSource("org.tarikh.site.Sites#all")
  void pagesOfWhichNothingIsToBeSaidSayNothing(BuiltSite site) {
    for (PageKind kind : List.of(PageKind.NOT_FOUND, PageKind.REDIRECT)) {
      assertThat(site.pages(kind)).allMatch(page -> graphOf(page).isEmpty());
    }
  }

  private static List<JsonObject> graphOf(SitePage page) {
    List<JsonObject> graph = new ArrayList<>();
    for (Element script : page.document().select("script[type=application/ld+json]")) {
      JsonObject document = JsonParser.parseString(script.data()).getAsJsonObject();
      assertThat(text(document, "@context")).isEqualTo("https://schema.org");
      document.getAsJsonArray("@graph").forEach(thing -> graph.add(thing.getAsJsonObject()));
    }
    return graph;
  }

  private static List<JsonObject> listsOf(SitePage page) {
    return graphOf(page).stream().filter(thing -> text(thing, "@type").equals("ItemList")).toList();
  }

  private static List<JsonObject> eventsOf(JsonObject list) {
    List<JsonObject> events = new ArrayList<>();
    for (JsonElement item : list.getAsJsonArray("itemListElement")) {
      JsonObject event = item.getAsJsonObject().getAsJsonObject("item");
      assertThat(text(event, "@type")).isEqualTo("Event");
      events.add(event);
    }
    return events;
  }

  private static JsonObject named(List<JsonObject> events, String name) {
    return events.stream()
        .filter(event -> text(event, "name").equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String text(JsonObject thing, String key) {
    return thing.get(key).getAsString();
  }
}
