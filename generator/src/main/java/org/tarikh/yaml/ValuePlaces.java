package org.tarikh.yaml;

import java.util.Arrays;
import org.tarikh.diagnostic.Location;
import org.tarikh.diagnostic.TextPlaces;

/**
 * Where the characters of a value stand in its file, though YAML folds lines, drops indentation and
 * resolves escapes.
 *
 * <p>The value is laid along what was written. Where the two do not agree, every place is that of
 * the value as a whole.
 */
public final class ValuePlaces {
  private final TextPlaces written;
  private final TextPlaces value;
  private final Location start;
  private final int[] offsets;

  ValuePlaces(String yaml, TextPlaces written, Text text) {
    start = text.location();
    this.written = written;
    value = new TextPlaces(start.file(), text.value(), 1, 1);
    offsets = new Alignment(yaml, written.offset(start), text.value()).offsets();
  }

  /**
   * The place in the file.
   *
   * @param inValue a place in the value, as if it were a file of its own
   */
  public Location at(Location inValue) {
    int offset = Math.min(value.offset(inValue), offsets.length - 1);
    return offset < 0 || offsets[offset] < 0 ? start : written.at(offsets[offset]);
  }

  /** Walks along the written text and the value at once. */
  private static final class Alignment {
    private static final int LONGEST_ESCAPE = 10;

    private final String yaml;
    private final String value;
    private final char style;
    private int at;

    Alignment(String yaml, int start, String value) {
      this.yaml = yaml;
      this.value = value;
      style = start < yaml.length() ? yaml.charAt(start) : ' ';
      at = start;
      if (style == '|' || style == '>') {
        at = Math.max(start, yaml.indexOf('\n', start));
      } else if (style == '"' || style == '\'') {
        at = start + 1;
      }
    }

    int[] offsets() {
      int[] found = new int[value.length()];
      for (int i = 0; i < found.length; i++) {
        char c = value.charAt(i);
        if (!isBlank(c)) {
          skipBlanks();
        }
        int length = lengthOf(c);
        if (length < 0) {
          Arrays.fill(found, -1);
          return found;
        }
        found[i] = Math.min(at, yaml.length());
        // Of a character beyond 16 bits that is one escape, the escape ends with its second half.
        at += length == LONGEST_ESCAPE && Character.isHighSurrogate(c) ? 0 : length;
      }
      return found;
    }

    /** How many characters were written for one, 0 for a fold, -1 if it is not the one written. */
    private int lengthOf(char c) {
      if (at >= yaml.length()) {
        return isBlank(c) ? 0 : -1;
      }
      char there = yaml.charAt(at);
      if (style == '"' && there == '\\' && at + 1 < yaml.length()) {
        return switch (yaml.charAt(at + 1)) {
          case 'x' -> 4;
          case 'u' -> 6;
          case 'U' -> LONGEST_ESCAPE;
          default -> 2;
        };
      }
      if (there == c) {
        return style == '\'' && c == '\'' ? 2 : 1;
      }
      return isBlank(c) ? 0 : -1;
    }

    /** Skips indentation, folds, and backslashes that join two lines. */
    private void skipBlanks() {
      while (at < yaml.length()) {
        boolean joined = style == '"' && yaml.startsWith("\\\n", at);
        if (!joined && !isBlank(yaml.charAt(at))) {
          return;
        }
        at += joined ? 2 : 1;
      }
    }

    private static boolean isBlank(char c) {
      return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
  }
}
