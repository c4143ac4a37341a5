package org.tarikh.diagnostic;

import java.util.Arrays;

/** Turns offsets in a text into places in its file. */
public final class TextPlaces {
  private final String file;
  private final String text;
  private final int firstLine;
  private final int firstColumn;
  private final int[] lineStarts;

  /**
   * The places of a text that may begin anywhere in its file.
   *
   * @param file the path that places name
   * @param firstLine the line of the file on which the text begins
   * @param firstColumn the column at which the first line of the text begins
   */
  public TextPlaces(String file, String text, int firstLine, int firstColumn) {
    this.file = file;
    this.text = text;
    this.firstLine = firstLine;
    this.firstColumn = firstColumn;
    int[] starts = new int[16];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
      }
      starts[count++] = i + 1;
    }
    lineStarts = Arrays.copyOf(starts, count);
  }

  /** Where the text begins. */
  public Location start() {
    return new Location(file, firstLine, firstColumn);
  }

  /**
   * The place of a UTF-16 unit.
   *
   * @param offset from 0 to the length of the text
   */
  public Location at(int offset) {
    int line = lineOf(offset);
    int column = 1 + offset - lineStarts[line] + (line == 0 ? firstColumn - 1 : 0);
    return new Location(file, firstLine + line, column);
  }

  /**
   * The UTF-16 unit at a place: the inverse of {@link #at}.
   *
   * @param place a place of this text
   */
  public int offset(Location place) {
    int line = place.line() - firstLine;
    return lineStarts[line] + place.column() - 1 - (line == 0 ? firstColumn - 1 : 0);
  }

  /** The text of the line on which a UTF-16 unit stands, without its end. */
  public String lineAt(int offset) {
    int line = lineOf(offset);
    int end = line + 1 < lineStarts.length ? lineStarts[line + 1] - 1 : text.length();
    return text.substring(lineStarts[line], end).stripTrailing();
  }

  private int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }
}
