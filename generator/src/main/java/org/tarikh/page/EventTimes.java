package org.tarikh.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.tarikh.article.Event;
import org.tarikh.chronology.Chronology;
import org.tarikh.chronology.ChronologyEntry;
import org.tarikh.date.ArabicFormat;
import org.tarikh.date.TimePart;

/** The dates of all events as pages show them: each is formatted once for all pages. */
final class EventTimes {
  private static final Pattern EDTF = Pattern.compile("[\\p{ASCII}]*");

  private final IdentityHashMap<Event, TimeView> views = new IdentityHashMap<>();

  EventTimes(ArabicFormat format, Chronology chronology) {
    chronology.entries().forEach(entry -> add(format, entry));
    chronology.undated().forEach(entry -> add(format, entry));
  }

  private void add(ArabicFormat format, ChronologyEntry entry) {
    views.put(entry.event(), viewOf(format, entry.event()));
  }

  /**
   * The date of an event.
   *
   * @param own whether the page that shows it is that of its article
   */
  TimeView of(Event event, boolean own) {
    TimeView view = views.get(event);
    if (view == null) {
      throw new IllegalArgumentException("not an event of this site: " + event.id());
    }
    return own || !event.relative() ? view : view.withoutWording();
  }

  private static TimeView viewOf(ArabicFormat format, Event event) {
    List<TimePart> parts = format.format(event.when());
    boolean plain = parts.size() == 1 && parts.get(0).datetime() != null;
    String wording = EDTF.matcher(event.wording()).matches() ? null : event.wording();
    return new TimeView(
        format.formatText(event.when()), parts, event.when().canonical(), plain, wording);
  }
}
