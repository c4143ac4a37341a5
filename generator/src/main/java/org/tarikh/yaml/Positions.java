package org.tarikh.yaml;

import org.tarikh.diagnostic.Location;
import org.tarikh.diagnostic.TextPlaces;
import org.yaml.snakeyaml.error.Mark;

/** Turns SnakeYAML's marks, which count code points, into places in a file. */
final class Positions {
  private final TextPlaces places;
  private final int[] offsets;

  Positions(String file, String text, int firstLine) {
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

  private int offset(int codePoint) {
    return offsets[Math.max(0, Math.min(codePoint, offsets.length - 1))];
  }
}
