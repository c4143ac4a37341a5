package org.tarikh.article;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tarikh.markdown.Prose;
import org.tarikh.markdown.Slug;
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

  /** The sentence of a date, as it is written. */
  String around(Mention mention) {
    return plain(start(mention), end(mention), false);
  }

  /** The words of a date. */
  String date(Mention mention) {
    return plain(mention.start(), mention.end(), false);
  }

  /** The sentence of a date as the title of its event. */
  String title(Mention mention) {
    String before = plain(start(mention), mention.start(), true);
    String date = plain(mention.start(), mention.end(), true);
    String after = plain(mention.end(), end(mention), true);
    String whole = before + date + after;
    if (whole.strip().length() > LONGEST_TITLE) {
      int room = Math.max(0, LONGEST_TITLE - date.length());
      int roomAfter = Math.max(Math.min(SHARE_AFTER, room), room - before.length());
      int roomBefore = Math.max(0, room - Math.min(roomAfter, after.length()));
      whole = tail(before, roomBefore) + date + head(after, roomAfter);
    }
    String tidy = LOOSE_ENDS.matcher(oneLine(whole)).replaceAll("");
    return Slug.of(tidy).isEmpty() ? mention.value().canonical() : tidy;
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

  private int start(Mention mention) {
    int earliest = Math.max(0, mention.start() - FARTHEST);
    int at = mention.start();
    while (at > earliest && !endsSentence(at - 1)) {
      at--;
    }
    return at;
  }

  private int end(Mention mention) {
    int latest = Math.min(shown.length(), mention.end() + FARTHEST);
    int at = mention.end();
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
