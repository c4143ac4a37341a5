package org.tarikh.prose;

import java.util.List;

/**
 * What was found in a text.
 *
 * @param mentions in the order of the text; none overlaps another
 * @param doubts in the order of the text
 */
public record ProseReading(List<Mention> mentions, List<Doubt> doubts) {
  public ProseReading {
    mentions = List.copyOf(mentions);
    doubts = List.copyOf(doubts);
  }
}
