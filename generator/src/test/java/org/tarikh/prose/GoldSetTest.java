package org.tarikh.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The gold is whole, and as large as a measure of so many families has to be. */
class GoldSetTest {
  private static final List<GoldItem> TUNING = GoldSet.TUNING.items();
  private static final List<GoldItem> HELD_OUT = GoldSet.HELD_OUT.items();

  @Test
  void enoughIsHeldOut() {
    assertThat(dates(HELD_OUT)).isGreaterThanOrEqualTo(600);
    assertThat(datelessSentences(HELD_OUT)).isGreaterThanOrEqualTo(1_000);
  }

  @Test
  void bothTogetherAreLargeEnough() {
    assertThat(dates(TUNING) + dates(HELD_OUT)).isGreaterThanOrEqualTo(1_500);
    assertThat(datelessSentences(TUNING) + datelessSentences(HELD_OUT))
        .isGreaterThanOrEqualTo(1_500);
  }

  @Test
  void everyFamilyIsInBoth() {
    assertThat(families(TUNING)).containsExactlyInAnyOrder(Family.values());
    assertThat(families(HELD_OUT)).containsExactlyInAnyOrder(Family.values());
  }

  @Test
  void noTextIsInBoth() {
    assertThat(Stream.concat(TUNING.stream(), HELD_OUT.stream()).map(GoldItem::text))
        .doesNotHaveDuplicates();
  }

  private static int dates(List<GoldItem> items) {
    return items.stream().mapToInt(item -> item.dates().size()).sum();
  }

  private static int datelessSentences(List<GoldItem> items) {
    return items.stream().filter(GoldItem::isDateless).mapToInt(GoldItem::sentences).sum();
  }

  private static List<Family> families(List<GoldItem> items) {
    return Arrays.stream(Family.values())
        .filter(
            family ->
                items.stream()
                    .anyMatch(
                        item ->
                            item.family() == family
                                || item.dates().stream().anyMatch(d -> d.family() == family)))
        .collect(Collectors.toList());
  }
}
