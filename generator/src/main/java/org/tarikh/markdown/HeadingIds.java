package org.tarikh.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    Map<String, Integer> next = new HashMap<>();
    List<Heading> assigned = new ArrayList<>(headings.size());
    for (Heading heading : headings) {
      String slug = Slug.of(heading.text());
      String base = slug.isEmpty() ? NAMELESS : slug;
      String id = base;
      while (!taken.add(id)) {
        id = base + "-" + next.merge(base, 2, (n, two) -> n + 1);
      }
      assigned.add(new Heading(heading.level(), heading.text(), id, heading.location()));
    }
    return assigned;
  }
}
