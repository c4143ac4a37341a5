package org.tarikh.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives each heading an anchor of its own. */
public final class HeadingIds {
  private static final String NAMELESS = "section";

  private HeadingIds() {}

  /**
   * The same headings with ids from their texts; a repeat gets {@code -2}, {@code -3} and so on.
   *
   * @param reserved ids that other elements of the page have
   */
  public static List<Heading> assign(List<Heading> headings, Set<String> reserved) {
    Set<String> taken = new HashSet<>(reserved);
    List<Heading> assigned = new ArrayList<>(headings.size());
    for (Heading heading : headings) {
      String slug = Slug.of(heading.text());
      String base = slug.isEmpty() ? NAMELESS : slug;
      String id = base;
      for (int n = 2; !taken.add(id); n++) {
        id = base + "-" + n;
      }
      assigned.add(new Heading(heading.level(), heading.text(), id, heading.location()));
    }
    return assigned;
  }
}
