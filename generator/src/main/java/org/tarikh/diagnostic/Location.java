package org.tarikh.diagnostic;

/**
 * A place in a source file.
 *
 * @param file the path below the content folder, with {@code /}
 * @param line the line, from 1
 * @param column the column, from 1, in UTF-16 units as editors count them
 */
public record Location(String file, int line, int column) {
  public Location {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("line and column count from 1: " + line + ":" + column);
    }
  }

  /** The first character of {@code file}: where a fault of the file as a whole is reported. */
  public static Location startOf(String file) {
    return new Location(file, 1, 1);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
