package org.tarikh.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tarikh.article.RawFrontMatter.RawEvent;
import org.tarikh.article.RawFrontMatter.RawTopics;
import org.tarikh.config.DatesMode;
import org.tarikh.config.SiteConfig;
import org.tarikh.content.SourceFile;
import org.tarikh.date.TemporalExpression;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.DiagnosticCode;
import org.tarikh.diagnostic.Location;
import org.tarikh.diagnostic.Severity;
import org.tarikh.diagnostic.TextPlaces;
import org.tarikh.markdown.DateMark;
import org.tarikh.markdown.Link;
import org.tarikh.markdown.MarkdownDocument;
import org.tarikh.markdown.MarkdownParser;
import org.tarikh.markdown.Outline;
import org.tarikh.markdown.Slug;
import org.tarikh.prose.Found;
import org.tarikh.yaml.Text;
import org.tarikh.yaml.ValuePlaces;
import org.tarikh.yaml.YamlPlaces;

/** Turns one Markdown file into an article. */
final class ArticleParser {
  private static final Topics NO_TOPICS = new Topics(List.of(), List.of(), List.of());

  /** Every event of an article stands on the page of each of its topics. */
  private static final int MOST_FOUND = 2_000;

  private final SourceFile source;
  private final SiteConfig config;
  private final MarkdownParser markdown;
  private final FrontMatterChecks checks;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, Location> eventIds = new HashMap<>();
  private final MarkdownFile file;
  private boolean complete;
  private @Nullable BodyDates bodyDates;
  private List<FoundDate> found = List.of();

  ArticleParser(SourceFile source, SiteConfig config, MarkdownParser markdown) {
    this.source = source;
    this.file = MarkdownFile.read(source);
    this.config = config;
    this.markdown = markdown;
    this.checks = new FrontMatterChecks(config.weekStart());
  }

  Parsed<Article> parse() {
    return parse(false);
  }

  /** The dates that the body tells, whatever becomes of them. */
  ArticleDates dates() {
    Parsed<Article> parsed = parse(true);
    Article article = parsed.value();
    BodyDates read = bodyDates;
    if (article == null || !complete || read == null) {
      List<Diagnostic> faults =
          parsed.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR).toList();
      boolean skipped = article != null && complete;
      return new ArticleDates(
          source, article, file, List.of(), List.of(), skipped ? List.of() : faults, false);
    }
    return new ArticleDates(source, article, file, found, read.doubts(), List.of(), true);
  }

  private Parsed<Article> parse(boolean finding) {
    if (file.fault() != null) {
      return new Parsed<>(source, null, false, List.of(file.fault()));
    }
    FrontMatterReader reader = new FrontMatterReader();
    RawFrontMatter raw = reader.article(source.path(), file.frontMatter(), config.dates());
    diagnostics.addAll(reader.diagnostics());
    YamlPlaces yaml =
        new YamlPlaces(source.path(), file.frontMatter(), FrontMatterReader.FIRST_LINE);
    MarkdownDocument body = markdown.parse(source.path(), file.body(), file.bodyLine(), 1);
    diagnostics.addAll(body.diagnostics());
    Article article = raw == null ? null : article(raw, yaml, body, finding);
    diagnostics.addAll(checks.diagnostics());
    return new Parsed<>(source, article, complete, diagnostics);
  }

  private Article article(
      RawFrontMatter raw, YamlPlaces yaml, MarkdownDocument body, boolean finding) {
    LocalDate date = checks.day(raw.date());
    LocalDate updated = checks.day(raw.updated());
    checkOrder(raw.updated(), date, updated);
    Text title = raw.title();
    FrontMatter front =
        new FrontMatter(
            title == null ? "" : title.value(),
            date == null ? LocalDate.EPOCH : date,
            updated,
            valueOf(raw.summary()),
            raw.authors().stream().map(Text::value).toList(),
            raw.topics().or(NO_TOPICS),
            raw.sources() == null ? List.of() : raw.sources(),
            raw.image(),
            checks.slug(raw.slug(), source),
            raw.slug() == null ? Location.startOf(source.path()) : raw.slug().location(),
            checks.aliases(raw.aliases()),
            raw.draft(),
            raw.dates(),
            checks.lang(raw.lang(), config.lang()));
    Outline outline = body.outline();
    List<Event> events = events(raw, yaml, body, front);
    complete = title != null && date != null;
    boolean auto = front.dates() == DatesMode.AUTO;
    if (date != null && (auto || finding) && isArabic(front.lang())) {
      find(body, date);
      if (auto) {
        addFound(events, front);
      }
    }
    List<String> eventIds = events.stream().map(Event::id).toList();
    return new Article(source, front, events, outline.withHeadingIds(eventIds), file.hash());
  }

  private static boolean isArabic(String lang) {
    return Locale.forLanguageTag(lang).getLanguage().equals("ar");
  }

  private void find(MarkdownDocument body, LocalDate reference) {
    TextPlaces places = new TextPlaces(source.path(), file.body(), file.bodyLine(), 1);
    BodyDates read =
        new BodyDates(file.body(), body.prose(), places, reference, config.weekStart());
    bodyDates = read;
    found = read.named(eventIds.keySet());
  }

  private void addFound(List<Event> events, FrontMatter front) {
    if (bodyDates != null) {
      diagnostics.addAll(bodyDates.doubts());
    }
    if (found.size() > MOST_FOUND) {
      checks.report(
          DiagnosticCode.MARKDOWN_LIMIT,
          found.get(MOST_FOUND).location(),
          "the text tells more than " + MOST_FOUND + " dates",
          "divide it into several files, or write \"dates: manual\" in its front matter");
      return;
    }
    for (FoundDate date : found) {
      events.add(dated(event(date, front, events.size())));
    }
  }

  private static Event event(FoundDate date, FrontMatter front, int ordinal) {
    return new Event(
        date.id(),
        date.title(),
        date.mention().value(),
        date.wording(),
        date.mention().found() != Found.EXPLICIT,
        null,
        Importance.NORMAL,
        front.topics(),
        front.sources(),
        null,
        ordinal,
        Event.NO_MARK,
        date.mention(),
        date.location());
  }

  private void checkOrder(
      @Nullable Text written, @Nullable LocalDate date, @Nullable LocalDate updated) {
    if (written != null && date != null && updated != null && updated.isBefore(date)) {
      checks.report(
          DiagnosticCode.DATE_UPDATED_BEFORE,
          written.location(),
          "\"" + written.value() + "\" is before the publication date " + date,
          "\"updated\" is the day of the last change; leave it out if there was none");
    }
  }

  private List<Event> events(
      RawFrontMatter raw, YamlPlaces yaml, MarkdownDocument body, FrontMatter front) {
    List<Event> events = new ArrayList<>();
    for (RawEvent rawEvent : raw.events()) {
      Event event = listed(rawEvent, yaml, front, events.size());
      if (event != null) {
        events.add(dated(event));
      }
    }
    for (DateMark mark : body.outline().dateMarks()) {
      Event event = told(mark, body, front, events.size());
      if (event != null) {
        events.add(dated(event));
      }
    }
    return events;
  }

  /** The same event, reported where it has no place in time. */
  private Event dated(Event event) {
    if (!event.isDated()) {
      checks.report(
          DiagnosticCode.DATE_UNDATED,
          event.location(),
          "\""
              + event.wording()
              + "\" has no known start and no known end, so the event has no place in the chronology",
          "give one of the two, if only a century such as 19XX; undated events are listed apart");
    }
    return event;
  }

  private @Nullable Event listed(RawEvent raw, YamlPlaces yaml, FrontMatter front, int ordinal) {
    EventText text = raw.text() == null ? null : text(raw.text(), yaml);
    Text date = raw.date();
    TemporalExpression when =
        date == null ? null : checks.date(date.value(), date.location(), front.date());
    Text title = raw.title();
    if (title == null) {
      return null;
    }
    String id = raw.id() == null ? Slug.of(title.value()) : givenId(raw.id());
    claim(
        id,
        raw.id() == null ? title.location() : raw.id().location(),
        "give it an id of its own, such as id: " + (id.isEmpty() ? "relations-begin" : id + "-2"));
    if (date == null || when == null) {
      return null;
    }
    RawTopics topics = raw.topics();
    List<Source> sources = raw.sources();
    return new Event(
        id,
        title.value(),
        when,
        date.value(),
        checks.isRelative(date.value(), when),
        text,
        raw.importance(),
        topics.or(front.topics()),
        sources == null ? front.sources() : sources,
        raw.image(),
        ordinal,
        Event.NO_MARK,
        null,
        date.location());
  }

  private @Nullable Event told(
      DateMark mark, MarkdownDocument body, FrontMatter front, int ordinal) {
    TemporalExpression when = checks.linkedDate(mark.value(), mark.location(), front.date());
    String title = mark.title() == null ? text(mark, when, body, front) : mark.title();
    if (title.isBlank()) {
      checks.report(
          DiagnosticCode.EVENT_UNTITLED,
          mark.location(),
          "the date link has no text",
          "write what happened between the square brackets, such as \"[قُطعت العلاقات](date:1990)\"");
      return null;
    }
    String id = Slug.of(title);
    claim(
        id,
        mark.location(),
        "give the link a title of its own: […](" + linkTo(mark.value()) + " \"…\")");
    if (when == null) {
      return null;
    }
    return new Event(
        id,
        title,
        when,
        mark.value(),
        checks.isRelative(mark.value(), when),
        null,
        Importance.NORMAL,
        front.topics(),
        front.sources(),
        null,
        ordinal,
        mark.ordinal(),
        null,
        mark.location());
  }

  /** The text of a date link, or its sentence where the text would mean another date elsewhere. */
  private String text(
      DateMark mark, @Nullable TemporalExpression when, MarkdownDocument body, FrontMatter front) {
    return when != null && checks.isRelative(mark.text(), front.date())
        ? Sentences.titleAround(body.prose(), mark, when)
        : mark.text();
  }

  private static String linkTo(String date) {
    return date.contains(" ") ? "<date:" + date + ">" : "date:" + date;
  }

  private String givenId(Text id) {
    String slug = Slug.of(id.value());
    if (!slug.equals(id.value())) {
      checks.report(
          DiagnosticCode.VALUE_INVALID,
          id.location(),
          "\"" + id.value() + "\" cannot be the id of an event",
          slug.isEmpty() ? "use letters, digits and hyphens" : "write id: " + slug);
    }
    return slug;
  }

  private void claim(String id, Location location, String hint) {
    if (id.isEmpty()) {
      checks.report(
          DiagnosticCode.VALUE_INVALID,
          location,
          "the event's title has no letter or digit, so it has no address",
          hint);
      return;
    }
    Location first = eventIds.putIfAbsent(id, location);
    if (first != null) {
      checks.report(
          DiagnosticCode.EVENT_ID_DUPLICATE,
          location,
          "the id \"" + id + "\" is already that of the event in line " + first.line(),
          hint);
    }
  }

  private EventText text(Text text, YamlPlaces yaml) {
    ValuePlaces places = yaml.of(text);
    MarkdownDocument parsed = markdown.parse(source.path(), text.value(), 1, 1);
    for (Diagnostic diagnostic : parsed.diagnostics()) {
      diagnostics.add(
          new Diagnostic(
              diagnostic.code(),
              places.at(diagnostic.location()),
              diagnostic.message(),
              diagnostic.hint()));
    }
    for (DateMark mark : parsed.outline().dateMarks()) {
      checks.report(
          DiagnosticCode.EVENT_OUTSIDE_ARTICLE,
          places.at(mark.location()),
          "the date link \"" + mark.value() + "\" is in the text of an event, and makes no event",
          "write it in the body, or as an event of its own in \"events\"");
    }
    return new EventText(
        text.value(),
        parsed.outline().links().stream().map(link -> at(places, link)).toList(),
        text.location());
  }

  private static Link at(ValuePlaces places, Link link) {
    return new Link(link.destination(), link.kind(), link.text(), places.at(link.location()));
  }

  private static @Nullable String valueOf(@Nullable Text text) {
    return text == null ? null : text.value();
  }
}
