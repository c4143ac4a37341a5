package org.tarikh.yaml;

import org.tarikh.diagnostic.TextPlaces;

/** The places of a YAML text, for what stands inside of its values. */
public final class YamlPlaces {
  private final String yaml;
  private final TextPlaces written;

  /**
   * The places of one text.
   *
   * @param file the path that places name
   * @param firstLine the line of the file on which the text begins
   */
  public YamlPlaces(String file, String yaml, int firstLine) {
    this.yaml = yaml;
    written = new TextPlaces(file, yaml, firstLine, 1);
  }

  /** The places of a value that was read from the text. */
  public ValuePlaces of(Text text) {
    return new ValuePlaces(yaml, written, text);
  }
}
