package org.tarikh.article;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tarikh.date.TemporalExpression;
import org.tarikh.markdown.DateMark;
import org.tarikh.markdown.Prose;
import org.tarikh.markdown.Slug;
import org.tarikh.markdown.TextRange;
import org.tarikh.prose.Found;
import org.tarikh.prose.Mention;

/** The sentences in which dates stand, as plain text on one line. */
final class Sentences {
  private static final int LONGEST_TITLE = 80;

  /** What follows the date in a title that has to be cut on both sides. */
  private static final int SHARE_AFTER = 30;

  /** A text without any end of a sentence, such as a table, is not scanned again and again. */
  private static final int FARTHEST = 400;

  private static final String ELLIPSIS = "…";
  private static final String ENDS = "!?؟…";
  private static final Pattern BLANKS =
      Pattern.compile("[\\s\\p{Z}\\p{Cc}]+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern LOOSE_ENDS = Pattern.compile("^[\\s،؛,;:.–—-]+|[\\s،؛,;:.–—-]+$");

  private final String shown;
  private final NavigableMap<Integer, Mention> relative = new TreeMap<>();

  Sentences(Prose prose, List<Mention> mentions) {
    shown = prose.shown();
    for (Mention mention : mentions) {
      if (mention.found() == Found.RELATIVE) {
        relative.put(mention.start(), mention);
      }
    }
  }

  /** The title of an event whose date link has a text that holds on one day alone. */
  static String titleAround(Prose prose, DateMark mark, TemporalExpression when) {
    TextRange link = prose.dateLinks().get(mark.ordinal());
    Sentences sentences = new Sentences(prose, List.of());
    String title = sentences.title(link.start(), link.end(), ELLIPSIS);
    return Slug.of(title).isEmpty() ? when.canonical() : title;
  }

  /** The sentence of a date, as it is written. */
  String around(Mention mention) {
    return plain(start(mention.start()), end(mention.end()), false);
  }

  /** The words of a date. */
  String date(Mention mention) {
    return plain(mention.start(), mention.end(), false);
  }

  /** The sentence of a date as the title of its event. */
  String title(Mention mention) {
    String date = plain(mention.start(), mention.end(), true);
    String title = title(mention.start(), mention.end(), date);
    return Slug.of(title).isEmpty() ? mention.value().canonical() : title;
  }

  private String title(int from, int to, String date) {
    String before = plain(start(from), from, true);
    String after = plain(to, end(to), true);
    String whole = before + date + after;
    if (whole.strip().length() > LONGEST_TITLE) {
      int room = Math.max(0, LONGEST_TITLE - date.length());
      int roomAfter = Math.max(Math.min(SHARE_AFTER, room), room - before.length());
      int roomBefore = Math.max(0, room - Math.min(roomAfter, after.length()));
      whole = tail(before, roomBefore) + date + head(after, roomAfter);
    }
    return LOOSE_ENDS.matcher(oneLine(whole)).replaceAll("");
  }

  /** The last whole words that there is room for. */
  private static String tail(String text, int room) {
    if (text.length() <= room) {
      return text;
    }
    int blank = text.indexOf(' ', text.length() - room);
    return ELLIPSIS + (blank < 0 ? " " : text.substring(blank));
  }

  /** The first whole words that there is room for. */
  private static String head(String text, int room) {
    if (text.length() <= room) {
      return text;
    }
    int blank = text.lastIndexOf(' ', room);
    String words = blank < 0 ? "" : text.substring(0, blank);
    return LOOSE_ENDS.matcher("." + words).replaceAll("").isEmpty() ? ELLIPSIS : words + ELLIPSIS;
  }

  private int start(int from) {
    int earliest = Math.max(0, from - FARTHEST);
    int at = from;
    while (at > earliest && !endsSentence(at - 1)) {
      at--;
    }
    return at;
  }

  private int end(int to) {
    int latest = Math.min(shown.length(), to + FARTHEST);
    int at = to;
    while (at < latest && !endsSentence(at)) {
      at++;
    }
    boolean mark = at < latest && shown.charAt(at) != Prose.BREAK;
    return mark ? at + 1 : at;
  }

  private boolean endsSentence(int at) {
    char c = shown.charAt(at);
    if (c == Prose.BREAK || ENDS.indexOf(c) >= 0) {
      return true;
    }
    return c == '.' && isBlank(at + 1) && !isAfterInitial(at);
  }

  private boolean isBlank(int at) {
    return at >= shown.length() || !Character.isLetterOrDigit(next(at));
  }

  private char next(int at) {
    int i = at;
    while (i < shown.length() - 1 && shown.charAt(i) == Prose.MARKUP) {
      i++;
    }
    return shown.charAt(i);
  }

  /** A dot after a single letter is that of an abbreviation: "د. أحمد", "ق.م.". */
  private boolean isAfterInitial(int dot) {
    return dot > 0
        && Character.isLetter(shown.charAt(dot - 1))
        && (dot == 1 || !Character.isLetterOrDigit(shown.charAt(dot - 2)));
  }

  /** A stretch without markup, and if wished without wordings that hold on one day alone. */
  private String plain(int start, int end, boolean lasting) {
    StringBuilder plain = new StringBuilder(end - start);
    int at = start;
    while (at < end) {
      Mention mention = lasting ? relative.get(at) : null;
      char c = shown.charAt(at);
      if (mention != null) {
        plain.append(ELLIPSIS);
        at = Math.max(at + 1, mention.end());
      } else {
        if (c != Prose.MARKUP && c != Prose.WALL) {
          plain.append(c == Prose.BREAK ? ' ' : c);
        }
        at++;
      }
    }
    return lasting ? BLANKS.matcher(plain).replaceAll(" ") : oneLine(plain.toString());
  }

  private static String oneLine(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }
}
