package org.tarikh.markdown;

import java.util.List;

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
}
