package org.tarikh.prose;

import java.util.List;
import java.util.stream.Stream;

/** Another way to write a text, which changes no date in it. */
interface Metamorphosis {
  String name();

  /** The item written that way, an equal one if nothing in it is written otherwise. */
  GoldItem of(GoldItem item);

  static List<Metamorphosis> all() {
    return Stream.of(MetamorphicMonths.all(), MetamorphicLetters.all())
        .flatMap(List::stream)
        .toList();
  }
}
