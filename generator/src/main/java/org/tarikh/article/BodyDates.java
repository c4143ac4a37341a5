package org.tarikh.article;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.DiagnosticCode;
import org.tarikh.diagnostic.TextPlaces;
import org.tarikh.markdown.Prose;
import org.tarikh.markdown.Slug;
import org.tarikh.markdown.TextRange;
import org.tarikh.prose.Doubt;
import org.tarikh.prose.Found;
import org.tarikh.prose.Mention;
import org.tarikh.prose.ProseReader;
import org.tarikh.prose.ProseReading;

/** The dates that a body tells, those of its date links left out. */
final class BodyDates {
  private final String body;
  private final Prose prose;
  private final TextPlaces places;
  private final List<Mention> mentions;
  private final Sentences sentences;
  private final List<Doubt> doubts;

  /**
   * Reads a body.
   *
   * @param prose its prose
   * @param places its places in the file
   * @param reference the article's date
   */
  BodyDates(String body, Prose prose, TextPlaces places, LocalDate reference, DayOfWeek weekStart) {
    this.body = body;
    this.prose = prose;
    this.places = places;
    ProseReading reading = new ProseReader(weekStart).read(prose.text(), reference);
    sentences = new Sentences(prose, reading.mentions());
    mentions =
        reading.mentions().stream().filter(m -> isOutsideOfLinks(m.start(), m.end())).toList();
    doubts = reading.doubts().stream().filter(d -> isOutsideOfLinks(d.start(), d.end())).toList();
  }

  /** Both lists are in the order of the text. */
  private boolean isOutsideOfLinks(int start, int end) {
    int low = 0;
    int high = prose.dateLinks().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (prose.dateLinks().get(middle).end() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<TextRange> links = prose.dateLinks();
    return low == links.size() || !links.get(low).overlaps(start, end);
  }

  /** What a writer should look at. */
  List<Diagnostic> doubts() {
    return doubts.stream()
        .map(
            doubt ->
                new Diagnostic(
                    DiagnosticCode.DATE_DOUBTFUL,
                    places.at(doubt.start()),
                    doubt.rule(),
                    doubt.hint()))
        .toList();
  }

  /**
   * The dates, in order, with titles and ids for their events.
   *
   * @param taken the ids of the events that the writer has marked
   */
  List<FoundDate> named(Set<String> taken) {
    Map<String, Integer> next = new HashMap<>();
    taken.forEach(id -> next.put(id, 2));
    List<FoundDate> found = new ArrayList<>();
    for (Mention mention : mentions) {
      String wording = body.substring(mention.start(), mention.end());
      String title = uniqueTitle(sentences.title(mention), mention, next);
      found.add(
          new FoundDate(
              mention,
              places.at(mention.start()),
              wording,
              sentences.around(mention),
              title,
              Slug.of(title)));
    }
    return found;
  }

  /** Where a sentence tells several dates, the title of the second names its date. */
  private String uniqueTitle(String sentence, Mention mention, Map<String, Integer> next) {
    String title = sentence;
    if (next.containsKey(Slug.of(title))) {
      boolean lasting = mention.found() != Found.RELATIVE;
      String date = lasting ? sentences.date(mention) : mention.value().canonical();
      title = sentence + " – " + date;
    }
    String base = title;
    Integer number = next.get(Slug.of(base));
    while (number != null && next.containsKey(Slug.of(title))) {
      title = base + " – " + number;
      number++;
    }
    next.put(Slug.of(base), number == null ? 2 : number);
    next.putIfAbsent(Slug.of(title), 2);
    return title;
  }
}
