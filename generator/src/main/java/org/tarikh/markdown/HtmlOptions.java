package org.tarikh.markdown;

import java.util.Set;

/**
 * What a page wants of the HTML of a text.
 *
 * @param reservedIds ids that headings must leave free
 * @param idPrefix stands before all ids of the text, for texts that share a page; may be empty
 * @param tableLabel the accessible name of a table that can be scrolled
 * @param footnotesLabel the accessible name of the footnotes
 * @param footnoteBackLabel the accessible name of the link from a footnote back to the text
 */
public record HtmlOptions(
    Set<String> reservedIds,
    String idPrefix,
    String tableLabel,
    String footnotesLabel,
    String footnoteBackLabel) {
  public HtmlOptions {
    reservedIds = Set.copyOf(reservedIds);
  }

  /** Whether the text stands within a page that has an outline of its own. */
  boolean within() {
    return !idPrefix.isEmpty();
  }
}
