package org.tarikh.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tarikh.article.Article;
import org.tarikh.article.Document;
import org.tarikh.article.Event;
import org.tarikh.article.EventText;
import org.tarikh.article.MarkdownFile;
import org.tarikh.chronology.ChronologyEntry;
import org.tarikh.date.TimePart;
import org.tarikh.markdown.DateMark;
import org.tarikh.markdown.HtmlOptions;
import org.tarikh.markdown.Link;
import org.tarikh.markdown.LinkResolver;
import org.tarikh.markdown.LinkResolver.Time;
import org.tarikh.markdown.TextRange;
import org.tarikh.markdown.TextTime;
import org.tarikh.prose.Mention;

/** Renders the Markdown of documents and events for one page. */
final class Bodies {
  private final Site site;
  private final Views views;

  Bodies(Site site, Views views) {
    this.site = site;
    this.views = views;
  }

  /**
   * The body of a document, read and parsed again.
   *
   * @throws SourceChangedException if the file is not the one that the document was read from
   */
  Markup body(Document document) {
    MarkdownFile file = MarkdownFile.read(document.source());
    if (!file.hash().equals(document.hash())) {
      throw new SourceChangedException(document.path());
    }
    return new Markup(
        site.markdown()
            .parse(document.path(), file.body(), file.bodyLine(), 1)
            .toHtml(
                new Resolver(document),
                options(Set.copyOf(document.eventIds()), ""),
                timesOf(document)));
  }

  /** The dates in the body that no writer has marked. */
  private List<TextTime> timesOf(Document document) {
    List<TextTime> times = new ArrayList<>();
    if (document instanceof Article article) {
      for (Event event : article.events()) {
        Mention found = event.found();
        if (found != null) {
          TextRange range = new TextRange(found.start(), found.end());
          times.add(new TextTime(range, time(event, found.found().key())));
        }
      }
    }
    return times;
  }

  private Time time(Event event, @Nullable String found) {
    TimeView when = site.times().of(event, true);
    TimePart first = when.parts().get(0);
    return new Time(event.id(), when.plain() ? first.datetime() : null, when.edtf(), found);
  }

  /** The text of an event, or null. Its links are those of its article. */
  @Nullable Markup text(ChronologyEntry entry) {
    EventText text = entry.event().text();
    if (text == null) {
      return null;
    }
    String prefix = site.index().anchorOf(entry.article(), entry.event()) + "--";
    return new Markup(
        site.markdown()
            .parse(
                entry.article().path(),
                text.markdown(),
                text.location().line(),
                text.location().column())
            .toHtml(new Resolver(entry.article()), options(Set.of(), prefix)));
  }

  private static HtmlOptions options(Set<String> reservedIds, String idPrefix) {
    return new HtmlOptions(reservedIds, idPrefix, "جدول", "الحواشي", "العودة إلى موضع الحاشية");
  }

  private final class Resolver implements LinkResolver {
    private final Document document;
    private final Map<Integer, Event> told = new HashMap<>();

    Resolver(Document document) {
      this.document = document;
      if (document instanceof Article article) {
        article.events().forEach(event -> told.put(event.mark(), event));
      }
    }

    @Override
    public Resolution resolve(Link link) {
      String href = views.href(document, link);
      return href == null
          ? new TextOnly()
          : new Href(href, LinkTargets.isExternal(link.destination()));
    }

    @Override
    public Time resolve(DateMark mark) {
      Event event = told.get(mark.ordinal());
      return event == null ? new Time(null, null, mark.value()) : time(event, null);
    }
  }
}
