package org.tarikh.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarikh.article.Alias;
import org.tarikh.article.Article;
import org.tarikh.article.Articles;
import org.tarikh.article.Document;
import org.tarikh.article.StandingPage;
import org.tarikh.chronology.Chronology;
import org.tarikh.chronology.ChronologyEntry;
import org.tarikh.config.SiteConfig;
import org.tarikh.content.SourceTree;
import org.tarikh.date.ArabicFormat;
import org.tarikh.date.Period;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.Location;
import org.tarikh.markdown.MarkdownParser;

/** Decides which pages a site has, and at which addresses. */
public final class SitePlanner {
  private final SiteConfig config;
  private final ThemeSettings settings;
  private final LocalDate asOf;

  /**
   * A planner for one site.
   *
   * @param asOf the day that decides what is still to come
   */
  public SitePlanner(SiteConfig config, ThemeSettings settings, LocalDate asOf) {
    this.config = config;
    this.settings = settings;
    this.asOf = asOf;
  }

  /** Plans all documents, and checks addresses, links and images. */
  public SitePlan plan(SourceTree sources, Articles articles, Chronology chronology) {
    Site site = site(sources, articles, chronology);
    Plan plan = new Plan(site, settings);
    plan.addAll();
    List<Diagnostic> diagnostics = new ArrayList<>(plan.addresses.check(sources.assets()));
    new LinkCheck(site).check(articles, diagnostics::add);
    return new SitePlan(plan.pages, plan.files, plan.addresses.files(), diagnostics);
  }

  private Site site(SourceTree sources, Articles articles, Chronology chronology) {
    List<Article> newestFirst = articles.published().stream().sorted(Article.NEWEST_FIRST).toList();
    ArabicFormat format =
        new ArabicFormat(config.months(), config.digits()).withHijri(config.hijri());
    SiteIndex index = new SiteIndex(config.lang(), sources, articles);
    TopicCatalog topics = TopicCatalog.of(newestFirst, chronology);
    PeriodPages periodPages = new PeriodPages(settings, chronology);
    return new Site(
        config,
        asOf,
        newestFirst,
        articles.standingPages(),
        chronology,
        index,
        topics,
        periodPages,
        new LinkTargets(index, generatedPages(topics, periodPages)),
        format,
        new EventTimes(format, chronology),
        new MarkdownParser(config.rawHtml()));
  }

  private static Set<Address> generatedPages(TopicCatalog topics, PeriodPages periodPages) {
    Set<Address> pages = new HashSet<>(Set.of(Address.HOME, Address.CHRONOLOGY, Address.FEED));
    periodPages.all().forEach(period -> pages.add(periodPages.addressOf(period)));
    for (TopicKind kind : TopicKind.values()) {
      List<Topic> all = topics.all(kind);
      if (!all.isEmpty()) {
        pages.add(kind.index());
      }
      all.forEach(topic -> pages.add(topic.address()));
    }
    return pages;
  }

  /** The plan while it grows. */
  private static final class Plan {
    /** For topics whose names make one address. */
    private static final String ONE_SPELLING = "write the name in one way everywhere";

    final List<PlannedPage> pages = new ArrayList<>();
    final List<PlannedFile> files = new ArrayList<>();
    final AddressBook addresses = new AddressBook();
    private final List<Sitemap.Entry> sitemap = new ArrayList<>();
    private final List<String> redirects = new ArrayList<>();
    private final Site site;
    private final PageModels models;
    private final String policy;
    private final Set<String> everything;

    Plan(Site site, ThemeSettings settings) {
      this.site = site;
      policy =
          ContentSecurityPolicy.forMeta(
              Stream.concat(site.articles().stream(), site.standingPages().stream()));
      models = new PageModels(site, settings, policy);
      everything = paths(site.articles().stream());
    }

    void addAll() {
      add(Address.HOME, "home", everything, models::home);
      add(Address.CHRONOLOGY, "chronology", everything, models::chronology);
      site.periodPages().all().forEach(this::addPeriod);
      site.articles().forEach(this::addArticle);
      site.standingPages().forEach(this::addStandingPage);
      for (TopicKind kind : TopicKind.values()) {
        addTopics(kind);
      }
      addNotFound();
      site.articles().forEach(this::addRedirects);
      site.standingPages().forEach(this::addRedirects);
      addFiles();
    }

    private void addPeriod(Period period) {
      Set<String> dependsOn = entryPaths(site.periodPages().entriesOf(period));
      add(site.periodPages().addressOf(period), "period", dependsOn, () -> models.period(period));
    }

    private void addArticle(Article article) {
      add(
          site.index().addressOf(article),
          "article",
          models.dependenciesOf(article),
          () -> models.article(article),
          article.lastChanged(),
          article.slugLocation());
    }

    private void addStandingPage(StandingPage page) {
      add(
          site.index().addressOf(page),
          "standing",
          Set.of(page.path()),
          () -> models.standingPage(page),
          page.updated(),
          page.slugLocation());
    }

    private void addTopics(TopicKind kind) {
      List<Topic> topics = site.topics().all(kind);
      if (topics.isEmpty()) {
        return;
      }
      add(kind.index(), "topics", everything, () -> models.topics(kind));
      Set<Address> taken = new HashSet<>();
      for (Topic topic : topics) {
        Set<String> dependsOn = new HashSet<>(entryPaths(topic.entries()));
        dependsOn.addAll(entryPaths(topic.undated()));
        dependsOn.addAll(paths(topic.articles().stream()));
        addresses.claim(
            topic.address(),
            topic.firstNamed(),
            taken.add(topic.address()) ? AddressBook.ANOTHER_NAME : ONE_SPELLING);
        addClaimed(topic.address(), "topic", dependsOn, () -> models.topic(topic), null);
      }
    }

    private void addNotFound() {
      addresses.claim(Address.NOT_FOUND);
      pages.add(
          new PlannedPage(
              Address.NOT_FOUND.file(),
              "404",
              site.config().basePath(),
              Set.of(),
              models::notFound));
    }

    private void addRedirects(Document document) {
      Address to = site.index().addressOf(document);
      for (Alias alias : document.aliases()) {
        Address from = new Address(alias.path());
        addresses.claim(from, alias.location());
        pages.add(
            new PlannedPage(
                from.file(),
                "redirect",
                from.root(),
                Set.of(document.path()),
                () -> models.redirect(from, document.title(), to)));
        redirects.add(hosted(from) + " " + hosted(to) + " 301");
      }
    }

    /** A page that every site has. */
    private void add(
        Address address,
        String template,
        Set<String> dependsOn,
        Supplier<Map<String, Object>> model) {
      addresses.claim(address);
      addClaimed(address, template, dependsOn, model, null);
    }

    private void add(
        Address address,
        String template,
        Set<String> dependsOn,
        Supplier<Map<String, Object>> model,
        @Nullable LocalDate lastChanged,
        Location location) {
      addresses.claim(address, location);
      addClaimed(address, template, dependsOn, model, lastChanged);
    }

    private void addClaimed(
        Address address,
        String template,
        Set<String> dependsOn,
        Supplier<Map<String, Object>> model,
        @Nullable LocalDate lastChanged) {
      pages.add(
          new PlannedPage(address.file(), template, address.root(), Set.copyOf(dependsOn), model));
      sitemap.add(
          new Sitemap.Entry(
              site.url(address), lastChanged == null ? null : lastChanged.toString()));
    }

    private void addFiles() {
      addFile("feed.xml", () -> new AtomFeed(site).xml());
      Sitemap.files(site.url(Address.HOME), sitemap, Sitemap.MOST_IN_ONE_FILE)
          .forEach((name, text) -> addFile(name, () -> text));
      addFile("robots.txt", this::robots);
      addFile("_headers", this::headers);
      addFile(
          "_redirects", () -> redirects.stream().map(r -> r + "\n").collect(Collectors.joining()));
      addFile(".nojekyll", () -> "");
    }

    private void addFile(String name, Supplier<String> text) {
      addresses.claim(new Address("/" + name));
      files.add(new PlannedFile(name, text));
    }

    private String robots() {
      return "User-agent: *\nAllow: /\n\nSitemap: " + site.url(new Address("/sitemap.xml")) + "\n";
    }

    private String headers() {
      String base = site.config().basePath();
      return base
          + "*\n  Content-Security-Policy: "
          + ContentSecurityPolicy.forHeader(policy)
          + "\n  Referrer-Policy: strict-origin-when-cross-origin\n  X-Content-Type-Options: nosniff\n"
          + base
          + "theme/*\n  Cache-Control: public, max-age=31536000, immutable\n";
    }

    /** A path as a host sees it. */
    private String hosted(Address address) {
      return site.config().basePath() + address.encoded().substring(1);
    }

    private static Set<String> entryPaths(List<ChronologyEntry> entries) {
      return paths(entries.stream().map(ChronologyEntry::article));
    }

    private static Set<String> paths(Stream<Article> articles) {
      return articles.map(Article::path).collect(Collectors.toUnmodifiableSet());
    }
  }
}
