package org.tarikh.yaml;

import org.tarikh.diagnostic.Location;
import org.tarikh.diagnostic.TextPlaces;
import org.yaml.snakeyaml.error.Mark;

/** Turns SnakeYAML's marks, which count code points, into places in a file. */
final class Positions {
  private final String text;
  private final TextPlaces places;
  private final int[] offsets;

  Positions(String file, String text, int firstLine) {
    this.text = text;
    places = new TextPlaces(file, text, firstLine, 1);
    offsets = new int[text.codePointCount(0, text.length()) + 1];
    int offset = 0;
    for (int i = 0; i < offsets.length - 1; i++) {
      offsets[i] = offset;
      offset += Character.charCount(text.codePointAt(offset));
    }
    offsets[offsets.length - 1] = offset;
  }

  Location start() {
    return places.start();
  }

  Location of(Mark mark) {
    return at(mark.getIndex());
  }

  /** The place of a code point, counted from 0. */
  Location at(int codePoint) {
    return places.at(offset(codePoint));
  }

  /** The text of the line on which a code point stands. */
  String lineAt(int codePoint) {
    return places.lineAt(offset(codePoint));
  }

  /** A place on the line of a code point, so many UTF-16 units from its beginning. */
  Location onLine(int codePoint, int column) {
    Location location = at(codePoint);
    return new Location(location.file(), location.line(), column + 1);
  }

  /** Where the line of a mark begins, after its spaces. */
  Location startOfLine(Mark mark) {
    String line = lineAt(mark.getIndex());
    return onLine(mark.getIndex(), line.length() - line.stripLeading().length());
  }

  /** What stands between two code points. */
  String between(int from, int to) {
    return text.substring(offset(from), Math.max(offset(from), offset(to)));
  }

  /** What stands on the line of a code point, from it on. */
  String restOfLine(int codePoint) {
    return lineAt(codePoint)
        .substring(Math.min(at(codePoint).column() - 1, lineAt(codePoint).length()));
  }

  /** Whether nothing but blanks stands before a code point on its line. */
  boolean beginsLine(int codePoint) {
    return lineAt(codePoint).substring(0, at(codePoint).column() - 1).isBlank();
  }

  /** The last code point of the nearest line above that is not blank, or -1. */
  int lineAbove(int codePoint) {
    int end = text.lastIndexOf('\n', offset(codePoint) - 1);
    while (end > 0 && text.substring(text.lastIndexOf('\n', end - 1) + 1, end).isBlank()) {
      end = text.lastIndexOf('\n', end - 1);
    }
    return end <= 0 ? -1 : text.codePointCount(0, end) - 1;
  }

  private int offset(int codePoint) {
    return offsets[Math.max(0, Math.min(codePoint, offsets.length - 1))];
  }
}
