package org.tarikh.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tarikh.article.Article;
import org.tarikh.article.FrontMatter;
import org.tarikh.article.Importance;
import org.tarikh.article.StandingPage;
import org.tarikh.chronology.ChronologyEntry;
import org.tarikh.chronology.PeriodGroup;
import org.tarikh.date.Period;
import org.tarikh.markdown.Heading;

/** Makes the variables that each kind of template sees. */
final class PageModels {
  /** From so many headings on, an article has a table of contents. */
  private static final int HEADINGS_OF_A_LONG_ARTICLE = 4;

  private final Site site;
  private final ThemeSettings settings;
  private final ArticleNeighbours neighbours;
  private final JsonLd jsonLd;
  private final String policy;
  private final List<Menu.Item> menu;

  PageModels(Site site, ThemeSettings settings, String policy) {
    this.site = site;
    this.settings = settings;
    this.policy = policy;
    neighbours = new ArticleNeighbours(site.chronology());
    jsonLd = new JsonLd(site);
    menu = Menu.of(site);
  }

  Map<String, Object> home() {
    Views views = new Views(site, Address.HOME);
    List<ChronologyEntry> major =
        site.chronology().entries().stream()
            .filter(entry -> entry.event().importance() == Importance.MAJOR)
            .toList();
    int first = Math.max(0, major.size() - settings.homeEvents());
    HomeView home =
        new HomeView(
            site.articles().size(),
            site.chronology().entries().size(),
            views.href(Address.CHRONOLOGY),
            views.overview(),
            site.articles().stream().limit(settings.homeArticles()).map(views::card).toList(),
            views.events(major.subList(first, major.size())));
    PageView page =
        page(views, Address.HOME, "home", site.config().title(), null)
            .jsonLd(jsonLd.website())
            .build();
    return model(views, page, "home", home);
  }

  Map<String, Object> chronology() {
    Views views = new Views(site, Address.CHRONOLOGY);
    List<ChronologyEntry> entries = site.chronology().entries();
    boolean whole = entries.size() <= settings.chronologyWhole();
    ChronologyView chronology =
        new ChronologyView(
            entries.size(),
            whole,
            whole ? views.periods(site.chronology().groups()) : views.overview(),
            views.events(site.chronology().undated()));
    PageView page =
        page(views, Address.CHRONOLOGY, "chronology", "التسلسل الزمني", null)
            .jsonLd(whole ? jsonLd.events(entries) : null)
            .build();
    return model(views, page, "chronology", chronology);
  }

  Map<String, Object> period(Period period) {
    Address address = site.periodPages().addressOf(period);
    Views views = new Views(site, address);
    PeriodPages pages = site.periodPages();
    List<ChronologyEntry> entries = pages.entriesOf(period);
    PeriodView view = views.pageOf(period);
    PageView page =
        page(views, address, "period", view.title(), null)
            .jsonLd(pages.showsAll(period) ? jsonLd.events(entries) : null)
            .above(views.link("التسلسل الزمني", Address.CHRONOLOGY))
            .build();
    Map<String, Object> model = model(views, page, "period", view);
    putLink(model, "previous", views, pages.before(period));
    putLink(model, "next", views, pages.after(period));
    return model;
  }

  private void putLink(
      Map<String, Object> model, String name, Views views, @Nullable Period period) {
    if (period != null) {
      String title = site.format().title(period);
      model.put(name, views.link(title, site.periodPages().addressOf(period)));
    }
  }

  Map<String, Object> article(Article article) {
    Address address = site.index().addressOf(article);
    Views views = new Views(site, address);
    FrontMatter front = article.frontMatter();
    List<ChronologyEntry> events = neighbours.entriesOf(article);
    ArticleView view =
        new ArticleView(
            front.title(),
            views.href(address),
            views.day(front.date()),
            views.dayOrNull(front.updated()),
            front.summary(),
            front.authors(),
            front.lang(),
            Site.dir(front.lang()),
            new Bodies(site, views).body(article),
            contents(article),
            views.events(events),
            views.events(undatedOf(article)),
            views.eventOrNull(neighbours.before(article)),
            views.eventOrNull(neighbours.after(article)),
            views.topics(TopicKind.TAGS, front.topics().tags()),
            views.topics(TopicKind.PEOPLE, front.topics().people()),
            views.topics(TopicKind.PLACES, front.topics().places()),
            views.sources(front.sources()),
            views.image(front.image()));
    PageView page =
        page(views, address, "article", front.title(), Views.summary(article))
            .type("article")
            .image(view.image())
            .jsonLd(jsonLd.article(article, events))
            .build();
    return model(views, page, "article", view);
  }

  /** The Markdown files that the page of an article shows something of. */
  Set<String> dependenciesOf(Article article) {
    Set<String> paths = new HashSet<>(Set.of(article.path()));
    for (ChronologyEntry entry :
        Arrays.asList(neighbours.before(article), neighbours.after(article))) {
      if (entry != null) {
        paths.add(entry.article().path());
      }
    }
    return paths;
  }

  private List<ChronologyEntry> undatedOf(Article article) {
    return article.events().stream()
        .filter(event -> !event.isDated())
        .map(event -> ChronologyEntry.of(article, event))
        .toList();
  }

  private static List<HeadingView> contents(Article article) {
    List<Heading> headings = article.outline().headings();
    if (headings.size() < HEADINGS_OF_A_LONG_ARTICLE) {
      return List.of();
    }
    return headings.stream()
        .map(heading -> new HeadingView(heading.level(), heading.text(), heading.id()))
        .toList();
  }

  Map<String, Object> standingPage(StandingPage standing) {
    Address address = site.index().addressOf(standing);
    Views views = new Views(site, address);
    StandingPageView view =
        new StandingPageView(
            standing.title(),
            standing.summary(),
            views.dayOrNull(standing.updated()),
            standing.lang(),
            Site.dir(standing.lang()),
            new Bodies(site, views).body(standing),
            views.image(standing.image()));
    PageView page =
        page(views, address, "standing", standing.title(), Views.summary(standing))
            .image(view.image())
            .build();
    return model(views, page, "standing", view);
  }

  Map<String, Object> topic(Topic topic) {
    Views views = new Views(site, topic.address());
    TopicPageView view =
        new TopicPageView(
            topic.kind().key(),
            topic.name(),
            topic.entries().size(),
            views.periods(PeriodGroup.of(topic.entries())),
            views.events(topic.undated()),
            topic.articles().stream().map(views::card).toList());
    PageView page =
        page(views, topic.address(), "topic", topic.name(), null)
            .jsonLd(jsonLd.events(topic.entries()))
            .above(views.link(topic.kind().title(), topic.kind().index()))
            .build();
    return model(views, page, "topic", view);
  }

  Map<String, Object> topics(TopicKind kind) {
    Views views = new Views(site, kind.index());
    TopicIndexView view =
        new TopicIndexView(
            kind.key(),
            site.topics().all(kind).stream()
                .sorted(Comparator.comparing(Topic::name))
                .map(views::topic)
                .toList());
    PageView page = page(views, kind.index(), "topics", kind.title(), null).build();
    return model(views, page, "topics", view);
  }

  /**
   * The page for addresses that do not exist: it is shown at any depth, so its links are absolute.
   */
  Map<String, Object> notFound() {
    Views views = new Views(site, Address.NOT_FOUND, site.config().basePath());
    PageView page =
        page(views, Address.NOT_FOUND, "404", "الصفحة غير موجودة", null).noCanonical().build();
    return model(views, page);
  }

  Map<String, Object> redirect(Address from, String title, Address to) {
    Views views = new Views(site, from);
    PageView page = page(views, to, "redirect", title, null).build();
    return model(views, page, "target", views.link(title, to));
  }

  private PageViewBuilder page(
      Views views, Address address, String kind, String title, @Nullable String description) {
    List<LinkView> trail = new ArrayList<>();
    if (!address.equals(Address.HOME)) {
      trail.add(views.link("الرئيسية", Address.HOME));
    }
    String ofSite = site.config().description();
    return new PageViewBuilder(
        kind, title, description == null ? ofSite : description, site.url(address), policy, trail);
  }

  private Map<String, Object> model(Views views, PageView page, String name, Object content) {
    Map<String, Object> model = model(views, page);
    model.put(name, content);
    return model;
  }

  private Map<String, Object> model(Views views, PageView page) {
    Map<String, Object> model = new HashMap<>();
    model.put("site", views.site(menu));
    model.put("page", page);
    return model;
  }
}
