package org.tarikh.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DayBoundsTest {

  @Test
  void endBeforeStartIsRefused() {
    assertThatThrownBy(() -> new DayBounds(2, 1)).hasMessage("hi 1 is before lo 2");
  }

  @Test
  void spanContainsItself() {
    assertThat(new DayBounds(1, 3).contains(new DayBounds(1, 3))).isTrue();
    assertThat(new DayBounds(1, 3).contains(new DayBounds(1, 4))).isFalse();
  }
}
