package org.tarikh.markdown;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where the characters of a text node stand in the text that was parsed: escapes and entities are
 * longer there, and blanks at the ends of lines are not in the node.
 */
final class TextOffsets {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});");

  /** The box of a task is a node of its own, and yet in the places of the text after it. */
  private static final Pattern BOX = Pattern.compile("\\[[ xX]\\]");

  /** Entities that stand for an ampersand, and so look like text that was not decoded. */
  private static final Set<String> AMPERSANDS =
      Set.of("&amp;", "&AMP;", "&#38;", "&#x26;", "&#X26;");

  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final String raw;
  private final String literal;
  private final int[] offsets;
  private final Matcher entity;
  private int known;

  private TextOffsets(String raw, String literal) {
    this.raw = raw;
    this.literal = literal;
    this.offsets = new int[literal.length()];
    this.entity = ENTITY.matcher(raw);
  }

  /**
   * The offset of each character of a node; that of an entity is where it begins. Null where the
   * parser's places cannot be followed, as after an escaped bar in a cell of a table.
   *
   * @param raw the text that was parsed
   */
  static int @Nullable [] of(String raw, Text node) {
    TextOffsets text = new TextOffsets(raw, node.getLiteral());
    for (SourceSpan span : node.getSourceSpans()) {
      if (!text.follow(span.getInputIndex(), span.getInputIndex() + span.getLength())) {
        return null;
      }
    }
    return text.known == text.offsets.length ? text.offsets : null;
  }

  private boolean follow(int start, int end) {
    int at = start;
    while (at < end) {
      int length = entityAt(at, end);
      if (length > 0) {
        int units = unitsOfEntity(at + length, end);
        Arrays.fill(offsets, known, known + units, at);
        known += units;
        at += length;
      } else if (isEscape(at, end)) {
        offsets[known++] = at + 1;
        at += 2;
      } else if (isNext(raw.charAt(at))) {
        offsets[known++] = at++;
      } else if (raw.charAt(at) == ' ' || raw.charAt(at) == '\t') {
        at++;
      } else if (known == 0 && BOX.matcher(raw).region(at, end).lookingAt()) {
        at += 3;
      } else {
        return false;
      }
    }
    return true;
  }

  private boolean isEscape(int at, int end) {
    return raw.charAt(at) == '\\'
        && at + 1 < end
        && PUNCTUATION.indexOf(raw.charAt(at + 1)) >= 0
        && isNext(raw.charAt(at + 1));
  }

  private boolean isNext(char c) {
    return known < literal.length() && literal.charAt(known) == c;
  }

  /** The length of the entity, or 0 where there is none, or one that HTML does not know. */
  private int entityAt(int at, int end) {
    if (raw.charAt(at) != '&' || known >= literal.length()) {
      return 0;
    }
    if (!entity.region(at, end).lookingAt()) {
      return 0;
    }
    boolean decoded = !isNext('&') || AMPERSANDS.contains(entity.group());
    return decoded ? entity.end() - at : 0;
  }

  /** Characters beyond the first plane, and a letter with a mark, are two units. */
  private int unitsOfEntity(int after, int end) {
    if (known + 1 >= literal.length()) {
      return 1;
    }
    char second = literal.charAt(known + 1);
    boolean mark =
        Character.getType(second) == Character.NON_SPACING_MARK
            && (after >= end || raw.charAt(after) != second);
    return Character.isLowSurrogate(second) || mark ? 2 : 1;
  }
}
