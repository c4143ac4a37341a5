package org.tarikh.prose;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** How well a set of items was read. */
record Score(List<ItemScore> items) {
  private static final int ROUNDS = 1_000;
  private static final long SEED = 1958;
  private static final double TAIL = 0.025;

  /** A figure of a set, and where 95 of 100 sets drawn from it would have it. */
  record Figure(double value, double low, double high) {}

  static Score of(List<GoldItem> items) {
    ProseReader reader = new ProseReader(DayOfWeek.SATURDAY);
    return new Score(
        items.stream()
            .map(item -> ItemScore.of(item, reader.read(item.text(), item.reference()).mentions()))
            .toList());
  }

  Tally all() {
    return sum(items.stream().map(ItemScore::all).toList());
  }

  Tally family(Family family) {
    return sum(tallies(family));
  }

  Tally found(Found found) {
    return sum(tallies(found));
  }

  List<Tally> tallies() {
    return items.stream().map(ItemScore::all).toList();
  }

  List<Tally> tallies(Family family) {
    return items.stream().map(item -> item.byFamily().getOrDefault(family, Tally.NONE)).toList();
  }

  List<Tally> tallies(Found found) {
    return items.stream().map(item -> item.byFound().getOrDefault(found, Tally.NONE)).toList();
  }

  /** The items that a figure is of, drawn again and again, a tally an item. */
  static Figure figure(List<Tally> tallies, ToDoubleFunction<Tally> figure) {
    return bootstrap(tallies.size(), drawn -> figure.applyAsDouble(sum(drawn(tallies, drawn))));
  }

  /** Dates found in a thousand sentences of the items of a family that has none. */
  Figure falseDates(Family... dateless) {
    List<ItemScore> chosen =
        items.stream()
            .filter(score -> Arrays.asList(dateless).contains(score.item().family()))
            .toList();
    return bootstrap(
        chosen.size(),
        drawn -> {
          int sentences = Arrays.stream(drawn).map(i -> chosen.get(i).item().sentences()).sum();
          int found = Arrays.stream(drawn).map(i -> chosen.get(i).all().found()).sum();
          return sentences == 0 ? 0 : 1_000.0 * found / sentences;
        });
  }

  int sentences(Family dateless) {
    return items.stream()
        .map(ItemScore::item)
        .filter(item -> item.family() == dateless)
        .mapToInt(GoldItem::sentences)
        .sum();
  }

  private static Figure bootstrap(int size, ToDoubleFunction<int[]> figure) {
    Random random = new Random(SEED);
    double[] figures = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      figures[round] = figure.applyAsDouble(random.ints(size, 0, Math.max(1, size)).toArray());
    }
    Arrays.sort(figures);
    int tail = (int) (ROUNDS * TAIL);
    return new Figure(
        figure.applyAsDouble(IntStream.range(0, size).toArray()),
        figures[tail],
        figures[ROUNDS - 1 - tail]);
  }

  private static List<Tally> drawn(List<Tally> tallies, int[] drawn) {
    List<Tally> chosen = new ArrayList<>(drawn.length);
    Arrays.stream(drawn).mapToObj(tallies::get).forEach(chosen::add);
    return chosen;
  }

  private static Tally sum(List<Tally> tallies) {
    return tallies.stream().reduce(Tally.NONE, Tally::plus);
  }
}
