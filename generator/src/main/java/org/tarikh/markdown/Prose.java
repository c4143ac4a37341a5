package org.tarikh.markdown;

import java.util.List;

/**
 * The prose of a text, with the offsets of that text.
 *
 * <p>Both forms are as long as the text that was parsed. What is markup in it is U+200B in them.
 *
 * @param text what people read: each character stands where it stands in the text that was parsed,
 *     U+2029 stands between paragraphs, headings, cells and items, and U+FFFC for what is not
 *     prose: code, addresses, images, HTML, marks of footnotes, characters written as entities
 * @param shown the same as readers see it: code and entities are what they show
 * @param links links but date links, with their addresses
 * @param dateLinks date links, with their addresses; their words are in the prose, so that what is
 *     told around them reads the same before and after a date becomes one
 */
public record Prose(String text, String shown, List<TextRange> links, List<TextRange> dateLinks) {
  /** Stands for markup; readers of prose do not see it. */
  public static final char MARKUP = '\u200B';

  /** Stands for what is not prose; no expression crosses it. */
  public static final char WALL = '\uFFFC';

  /** Stands between paragraphs. */
  public static final char BREAK = '\u2029';

  public Prose {
    links = List.copyOf(links);
    dateLinks = List.copyOf(dateLinks);
  }
}
