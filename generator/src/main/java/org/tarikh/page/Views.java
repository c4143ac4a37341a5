package org.tarikh.page;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tarikh.article.Article;
import org.tarikh.article.Document;
import org.tarikh.article.Event;
import org.tarikh.article.Image;
import org.tarikh.article.Source;
import org.tarikh.article.TopicName;
import org.tarikh.chronology.ChronologyEntry;
import org.tarikh.chronology.PeriodGroup;
import org.tarikh.date.Period;
import org.tarikh.markdown.Link;

/** Makes the views that one page shows: every link in them is ready for that page. */
final class Views {
  private final Site site;
  private final Address page;
  private final String root;
  private final IdentityHashMap<Topic, TopicView> topicViews = new IdentityHashMap<>();

  /**
   * Views for a page whose links are relative.
   *
   * @param page the page that shows the views
   */
  Views(Site site, Address page) {
    this(site, page, page.root());
  }

  /**
   * Views for a page whose links begin with a given root.
   *
   * @param root what leads to the home page, ending in {@code /}
   */
  Views(Site site, Address page, String root) {
    this.site = site;
    this.page = page;
    this.root = root;
  }

  /** What leads from this page to the home page. */
  String root() {
    return root;
  }

  String href(Address address) {
    return address.path().length() == 1 ? root : root + address.encoded().substring(1);
  }

  /** Where a link of a document leads from this page, or null when only its text is to be shown. */
  @Nullable String href(Document document, Link link) {
    Target target = site.targets().resolve(document, link);
    if (target instanceof Target.External external) {
      return external.url();
    }
    if (target instanceof Target.Internal internal) {
      return href(internal.address()) + internal.suffix();
    }
    if (target instanceof Target.Fragment fragment) {
      Address own = site.index().addressOf(document);
      return (own.equals(page) ? "" : href(own)) + "#" + Address.encode(fragment.id());
    }
    return null;
  }

  LinkView link(String title, Address address) {
    return new LinkView(title, href(address), address.equals(page));
  }

  SiteView site(List<Menu.Item> menu) {
    String lang = site.config().lang();
    return new SiteView(
        site.config().title(),
        site.config().description(),
        lang,
        Site.dir(lang),
        href(Address.HOME),
        href(Address.FEED),
        menu.stream().map(this::menuLink).filter(Objects::nonNull).toList());
  }

  /** The link of a menu item, or null where it leads to what is not published. */
  private @Nullable LinkView menuLink(Menu.Item item) {
    if (item.target() instanceof Target.External external) {
      return new LinkView(item.title(), external.url(), false);
    }
    if (item.target() instanceof Target.Internal internal) {
      String href = href(internal.address()) + internal.suffix();
      boolean current = internal.address().equals(page) && internal.suffix().isEmpty();
      return new LinkView(item.title(), href, current);
    }
    return null;
  }

  DayView day(LocalDate day) {
    return new DayView(site.format().formatDay(day), day.toString());
  }

  @Nullable DayView dayOrNull(@Nullable LocalDate day) {
    return day == null ? null : day(day);
  }

  @Nullable ImageView image(@Nullable Image image) {
    if (image == null) {
      return null;
    }
    if (LinkTargets.isExternal(image.src())) {
      return new ImageView(image.src(), image.src(), image.alt(), image.credit());
    }
    Address address = new Address("/" + LinkTargets.assetPath(image.src()));
    return new ImageView(href(address), site.url(address), image.alt(), image.credit());
  }

  List<SourceView> sources(List<Source> sources) {
    return sources.stream().map(source -> new SourceView(source.name(), source.url())).toList();
  }

  List<TopicView> topics(TopicKind kind, List<TopicName> names) {
    return names.stream()
        .map(name -> site.topics().find(kind, name.text()))
        .filter(Objects::nonNull)
        .map(this::topic)
        .toList();
  }

  TopicView topic(Topic topic) {
    return topicViews.computeIfAbsent(topic, this::newTopic);
  }

  private TopicView newTopic(Topic topic) {
    return new TopicView(
        topic.kind().key(),
        topic.name(),
        href(topic.address()),
        topic.articles().size(),
        topic.entries().size() + topic.undated().size());
  }

  ArticleCardView card(Article article) {
    return new ArticleCardView(
        article.title(),
        href(site.index().addressOf(article)),
        day(article.frontMatter().date()),
        summary(article),
        article.lang(),
        Site.dir(article.lang()),
        article.events().size());
  }

  /** What the writer gave, else the beginning of the body, or null where there is neither. */
  static @Nullable String summary(Document document) {
    String summary = document.summary();
    String lead = document.outline().lead();
    return summary != null || lead.isEmpty() ? summary : lead;
  }

  List<EventView> events(List<ChronologyEntry> entries) {
    return entries.stream().map(this::event).toList();
  }

  @Nullable EventView eventOrNull(@Nullable ChronologyEntry entry) {
    return entry == null ? null : event(entry);
  }

  EventView event(ChronologyEntry entry) {
    Article article = entry.article();
    Event event = entry.event();
    Address address = site.index().addressOf(article);
    String articleHref = href(address);
    String fragment = "#" + Address.encode(event.id());
    Period period = site.periodPages().narrowestOf(entry);
    return new EventView(
        event.id(),
        anchor(article, event, address),
        event.title(),
        address.equals(page) ? fragment : articleHref + fragment,
        site.times().of(event, address.equals(page)),
        event.importance().key(),
        event.when().bounds().lo() > site.asOf().toEpochDay(),
        event.isTold(),
        event.found() == null ? null : event.found().found().key(),
        new Bodies(site, this).text(entry),
        article.title(),
        articleHref,
        period == null
            ? null
            : link(site.format().title(period), site.periodPages().addressOf(period)),
        topics(TopicKind.TAGS, event.topics().tags()),
        topics(TopicKind.PEOPLE, event.topics().people()),
        topics(TopicKind.PLACES, event.topics().places()),
        sources(event.sources()),
        image(event.image()));
  }

  private @Nullable String anchor(Article article, Event event, Address address) {
    if (!address.equals(page)) {
      return site.index().anchorOf(article, event);
    }
    return event.isTold() ? null : event.id();
  }

  List<PeriodView> periods(List<PeriodGroup> groups) {
    return groups.stream().map(this::period).toList();
  }

  /** A period with its events and inner periods. */
  PeriodView period(PeriodGroup group) {
    return period(
        group.period(),
        pageHref(group.period()),
        group.count(),
        events(group.entries()),
        periods(group.groups()));
  }

  /** What the page of a period shows: all its events, or its own and where the others are. */
  PeriodView pageOf(Period period) {
    PeriodGroup group = PeriodGroup.under(period, site.periodPages().entriesOf(period));
    return site.periodPages().showsAll(period)
        ? period(group)
        : period(
            period,
            pageHref(period),
            group.count(),
            events(group.entries()),
            outlines(site.periodPages().inside(period)));
  }

  /**
   * The centuries with what leads to their events: their pages, those of the periods in them, or
   * the page that shows the whole chronology.
   */
  List<PeriodView> overview() {
    return site.chronology().groups().stream().map(this::outline).toList();
  }

  private PeriodView outline(PeriodGroup century) {
    String own = pageHref(century.period());
    boolean here = page.equals(Address.CHRONOLOGY);
    String href =
        own != null || here ? own : href(Address.CHRONOLOGY) + "#" + century.period().slug();
    List<PeriodView> inner =
        own == null && here
            ? outlines(site.periodPages().widestIn(century.period()))
            : List.<PeriodView>of();
    return period(century.period(), href, century.count(), List.of(), inner);
  }

  private List<PeriodView> outlines(List<Period> periods) {
    return periods.stream()
        .map(
            period ->
                period(
                    period,
                    pageHref(period),
                    site.periodPages().entriesOf(period).size(),
                    List.of(),
                    List.of()))
        .toList();
  }

  private @Nullable String pageHref(Period period) {
    Address address = site.periodPages().pageOf(period);
    return address == null ? null : href(address);
  }

  private PeriodView period(
      Period period,
      @Nullable String href,
      int count,
      List<EventView> events,
      List<PeriodView> inner) {
    return new PeriodView(
        period.kind().name().toLowerCase(Locale.ROOT),
        site.format().title(period),
        period.slug(),
        href,
        count,
        events,
        inner);
  }
}
