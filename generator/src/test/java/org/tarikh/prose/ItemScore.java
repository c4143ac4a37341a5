package org.tarikh.prose;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How well one item was read.
 *
 * <p>A found date that is no date of the gold counts against the family and the kind of the date
 * that it overlaps; if it overlaps none, against the family of the item and its own kind.
 */
record ItemScore(
    GoldItem item, Pairing pairing, Map<Family, Tally> byFamily, Map<Found, Tally> byFound) {

  static ItemScore of(GoldItem item, List<Mention> found) {
    Pairing pairing = Pairing.of(item.dates(), found);
    Map<Family, Tally> byFamily = new EnumMap<>(Family.class);
    Map<Found, Tally> byFound = new EnumMap<>(Found.class);
    for (Pairing.Pair pair : pairing.pairs()) {
      Tally one = new Tally(1, 1, 1, pair.sameSpan() ? 1 : 0, pair.sameKind() ? 1 : 0);
      byFamily.merge(pair.marked().family(), one, Tally::plus);
      byFound.merge(pair.marked().found(), one, Tally::plus);
    }
    Tally miss = new Tally(1, 0, 0, 0, 0);
    for (GoldDate date : pairing.missed()) {
      byFamily.merge(date.family(), miss, Tally::plus);
      byFound.merge(date.found(), miss, Tally::plus);
    }
    Tally wrong = new Tally(0, 1, 0, 0, 0);
    for (Mention mention : pairing.wrong()) {
      Optional<GoldDate> meant = Pairing.nearest(item.dates(), mention);
      byFamily.merge(meant.map(GoldDate::family).orElse(item.family()), wrong, Tally::plus);
      byFound.merge(meant.map(GoldDate::found).orElse(mention.found()), wrong, Tally::plus);
    }
    return new ItemScore(item, pairing, byFamily, byFound);
  }

  Tally all() {
    return byFamily.values().stream().reduce(Tally.NONE, Tally::plus);
  }
}
