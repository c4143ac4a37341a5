package org.tarikh.markdown;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What a body holds besides its text.
 *
 * @param headings in order
 * @param links links and images, in order, date marks left out
 * @param dateMarks in order
 * @param lead the beginning of the first paragraph, as plain text; empty where there is none
 */
public record Outline(
    List<Heading> headings, List<Link> links, List<DateMark> dateMarks, String lead) {
  public Outline {
    headings = List.copyOf(headings);
    links = List.copyOf(links);
    dateMarks = List.copyOf(dateMarks);
  }

  /**
   * The same with an id for each heading, as on the page.
   *
   * @param reserved ids that other elements of the page have
   */
  public Outline withHeadingIds(Collection<String> reserved) {
    List<Heading> assigned = HeadingIds.assign(headings, Set.copyOf(reserved));
    return new Outline(assigned, links, dateMarks, lead);
  }
}
