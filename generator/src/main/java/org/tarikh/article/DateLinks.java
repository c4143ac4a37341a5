package org.tarikh.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tarikh.markdown.DateMark;
import org.tarikh.markdown.MarkdownDocument;
import org.tarikh.markdown.MarkdownParser;
import org.tarikh.markdown.Prose;
import org.tarikh.markdown.TextRange;

/**
 * The dates of a body, written into it as date links: {@code [14 نيسان](date:2022-04-14 "…")}.
 *
 * <p>Only what is inserted is new. A link is written only where the text with it reads as before,
 * and has that very event besides.
 */
public final class DateLinks {
  /** How long the markup at an end may be, such as that of strong emphasis in emphasis. */
  private static final int MOST_MARKUP = 3;

  private final MarkdownParser markdown;
  private final String file;
  private final String body;
  private final Prose prose;
  private final int marks;
  private final Map<FoundDate, String> refused = new LinkedHashMap<>();
  private List<Candidate> links = List.of();

  private DateLinks(MarkdownParser markdown, String file, String body) {
    this.markdown = markdown;
    this.file = file;
    this.body = body;
    MarkdownDocument document = parse(body);
    this.prose = document.prose();
    this.marks = document.outline().dateMarks().size();
  }

  /**
   * Links as many of some dates as can be.
   *
   * @param markdown parses bodies as the site does
   * @param file the path of the file
   * @param body its body, which tells the dates
   */
  public static DateLinks of(
      MarkdownParser markdown, String file, String body, List<FoundDate> dates) {
    DateLinks links = new DateLinks(markdown, file, body);
    List<Candidate> candidates = new ArrayList<>();
    for (FoundDate date : dates) {
      if (links.isInLink(date)) {
        links.refused.put(date, "it stands in the text of a link");
      } else if (links.marks + candidates.size() >= MarkdownParser.MOST_DATE_MARKS) {
        links.refused.put(
            date, "a text has at most " + MarkdownParser.MOST_DATE_MARKS + " date links");
      } else {
        candidates.add(new Candidate(date, date.mention().start(), date.mention().end()));
      }
    }
    links.addAll(candidates);
    return links;
  }

  /** The body with the links. */
  public String body() {
    return with(links);
  }

  /** The dates that became links, in order. */
  public List<FoundDate> linked() {
    return links.stream().map(Candidate::date).toList();
  }

  /** Why the others did not: a clause that goes on after the wording. */
  public Map<FoundDate, String> refused() {
    return Map.copyOf(refused);
  }

  private boolean isInLink(FoundDate date) {
    return prose.links().stream()
        .anyMatch(link -> link.overlaps(date.mention().start(), date.mention().end()));
  }

  /** Adds what can be; a link that was written later may make room for one that was refused. */
  private void addAll(List<Candidate> candidates) {
    List<Candidate> rest = candidates;
    int linkedBefore;
    do {
      linkedBefore = links.size();
      add(rest);
      rest = rest.stream().filter(candidate -> refused.containsKey(candidate.date())).toList();
    } while (!rest.isEmpty() && links.size() > linkedBefore);
  }

  /** Adds all of a batch, or halves it until the ones are found that cannot be links. */
  private void add(List<Candidate> batch) {
    if (batch.isEmpty() || tryToAdd(batch)) {
      return;
    }
    if (batch.size() > 1) {
      add(batch.subList(0, batch.size() / 2));
      add(batch.subList(batch.size() / 2, batch.size()));
      return;
    }
    FoundDate date = batch.get(0).date();
    if (withMarkupAround(date).stream().noneMatch(wider -> tryToAdd(List.of(wider)))) {
      refused.put(date, reason(date));
    }
  }

  private boolean tryToAdd(List<Candidate> batch) {
    List<Candidate> together = new ArrayList<>(links);
    together.addAll(batch);
    together.sort(Comparator.comparing(Candidate::start));
    if (isSound(together)) {
      links = List.copyOf(together);
      batch.forEach(candidate -> refused.remove(candidate.date()));
      return true;
    }
    return false;
  }

  /** Links that hold the markup at an end of the date too, so that it is whole. */
  private List<Candidate> withMarkupAround(FoundDate date) {
    int start = date.mention().start();
    int end = date.mention().end();
    int earlier = start;
    while (earlier > 0 && start - earlier < MOST_MARKUP && isMarkup(prose, earlier - 1, earlier)) {
      earlier--;
    }
    int later = end;
    while (later < body.length()
        && later - end < MOST_MARKUP
        && isMarkup(prose, later, later + 1)) {
      later++;
    }
    List<Candidate> wider = new ArrayList<>();
    for (int to = end + 1; to <= later; to++) {
      wider.add(new Candidate(date, start, to));
    }
    for (int from = start - 1; from >= earlier; from--) {
      wider.add(new Candidate(date, from, end));
    }
    return wider;
  }

  private String reason(FoundDate date) {
    if (hasBracketAlone(date.wording())) {
      return "its words have one square bracket of two";
    }
    String words = prose.text().substring(date.mention().start(), date.mention().end());
    return words.indexOf(Prose.MARKUP) >= 0
        ? "markup begins or ends in the middle of it"
        : "a link there would change how the text around it is read";
  }

  private static boolean hasBracketAlone(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      open += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (open < 0) {
        return true;
      }
    }
    return open > 0;
  }

  private String with(List<Candidate> dates) {
    StringBuilder text = new StringBuilder(body.length() + 64 * dates.size());
    int done = 0;
    for (Candidate date : dates) {
      text.append(body, done, date.start()).append('[').append(body, date.start(), date.end());
      text.append(date.ending());
      done = date.end();
    }
    return text.append(body, done, body.length()).toString();
  }

  /** Whether a text with links has their events, those that it had, and reads as it did. */
  private boolean isSound(List<Candidate> dates) {
    MarkdownDocument document = parse(with(dates));
    Prose read = document.prose();
    List<DateMark> found = document.outline().dateMarks();
    if (found.size() != marks + dates.size() || read.dateLinks().size() != found.size()) {
      return false;
    }
    Map<TextRange, DateMark> byRange = new HashMap<>();
    for (int i = 0; i < found.size(); i++) {
      byRange.put(read.dateLinks().get(i), found.get(i));
    }
    StringBuilder before = new StringBuilder(body.length());
    int at = 0;
    int shift = 0;
    for (Candidate date : dates) {
      int start = date.start() + shift;
      int close = start + 1 + date.end() - date.start();
      int end = close + date.ending().length();
      if (!isMark(byRange.get(new TextRange(start, end)), date.date())
          || !isMarkup(read, start, start + 1)
          || !isMarkup(read, close, end)) {
        return false;
      }
      before.append(read.text(), at, start).append(read.text(), start + 1, close);
      at = end;
      shift = end - date.end();
    }
    before.append(read.text(), at, read.text().length());
    return before.compareTo(new StringBuilder(prose.text())) == 0;
  }

  private static boolean isMark(@Nullable DateMark mark, FoundDate date) {
    if (mark == null || !mark.value().equals(date.mention().value().canonical())) {
      return false;
    }
    String title = mark.title() == null ? mark.text() : mark.title();
    return title.equals(date.title());
  }

  private static boolean isMarkup(Prose prose, int start, int end) {
    for (int i = start; i < end; i++) {
      if (prose.text().charAt(i) != Prose.MARKUP) {
        return false;
      }
    }
    return true;
  }

  private MarkdownDocument parse(String text) {
    return markdown.parse(file, text, 1, 1);
  }

  /** A link that may be: a date, and where in the body the text of its link begins and ends. */
  private record Candidate(FoundDate date, int start, int end) {
    /** What closes the link. */
    String ending() {
      String value = date.mention().value().canonical();
      boolean plain = value.chars().noneMatch(c -> "[]{}()<> ".indexOf(c) >= 0);
      // Without a title, the text of a link is what its event is called.
      String title =
          date.title().equals(date.wording()) ? "" : " \"" + escaped(date.title()) + "\"";
      return "](" + (plain ? "date:" + value : "<date:" + value + ">") + title + ")";
    }

    private static String escaped(String title) {
      return title.replaceAll("[\"\\\\&|]", "\\\\$0");
    }
  }
}
