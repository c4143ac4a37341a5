package org.tarikh.prose;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How well items are read as they are and written otherwise.
 *
 * @param plain of the items that the metamorphosis changes, as they are
 * @param changed of the same items, changed
 */
record MetamorphicScore(String name, Score plain, Score changed) {

  static MetamorphicScore of(Metamorphosis metamorphosis, Score all) {
    List<GoldItem> items = all.items().stream().map(ItemScore::item).toList();
    List<GoldItem> written = items.stream().map(metamorphosis::of).toList();
    int[] different =
        IntStream.range(0, items.size())
            .filter(i -> !items.get(i).text().equals(written.get(i).text()))
            .toArray();
    return new MetamorphicScore(
        metamorphosis.name(),
        new Score(IntStream.of(different).mapToObj(all.items()::get).toList()),
        Score.of(IntStream.of(different).mapToObj(written::get).toList()));
  }

  /** How much of the value-F1 is lost, in points. */
  double loss() {
    return 100 * (plain.all().valueF1() - changed.all().valueF1());
  }
}
