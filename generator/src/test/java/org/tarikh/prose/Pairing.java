package org.tarikh.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which date of the gold is which that the reader found: one to one.
 *
 * <p>Two are the same if they overlap and have the same value. Neither list overlaps itself, so
 * that taking the first that fits, from left to right, makes as many pairs as there can be.
 *
 * @param missed dates of the gold without a partner
 * @param wrong found dates without a partner
 */
record Pairing(List<Pair> pairs, List<GoldDate> missed, List<Mention> wrong) {

  record Pair(GoldDate marked, Mention found) {
    boolean sameSpan() {
      return marked.start() == found.start() && marked.end() == found.end();
    }

    boolean sameKind() {
      return marked.found() == found.found();
    }
  }

  static Pairing of(List<GoldDate> marked, List<Mention> found) {
    List<Pair> pairs = new ArrayList<>();
    List<GoldDate> missed = new ArrayList<>();
    List<Mention> free = new ArrayList<>(found);
    for (GoldDate date : marked) {
      Optional<Mention> partner =
          free.stream()
              .filter(mention -> overlap(date, mention) > 0 && sameValue(date, mention))
              .findFirst();
      partner.ifPresentOrElse(
          mention -> pairs.add(new Pair(date, mention)), () -> missed.add(date));
      partner.ifPresent(free::remove);
    }
    return new Pairing(pairs, missed, free);
  }

  /** The date that a found one overlaps most. */
  static Optional<GoldDate> nearest(List<GoldDate> marked, Mention found) {
    return marked.stream()
        .filter(date -> overlap(date, found) > 0)
        .max(Comparator.comparingInt(date -> overlap(date, found)));
  }

  private static int overlap(GoldDate marked, Mention found) {
    return Math.min(marked.end(), found.end()) - Math.max(marked.start(), found.start());
  }

  private static boolean sameValue(GoldDate marked, Mention found) {
    return marked.value().canonical().equals(found.value().canonical());
  }
}
