package org.tarikh;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class WorkersTest {
  @Test
  void failureOfTheDiskComesOutAsItWasThrown() {
    IOException failure = new IOException("no space left");
    try (Workers workers = new Workers(2)) {
      assertThatThrownBy(
              () ->
                  workers.run(
                      () -> {
                        throw failure;
                      }))
          .isSameAs(failure);
    }
  }

  @Test
  void mistakeOfTheProgramComesOutAsItWasThrown() {
    IllegalStateException mistake = new IllegalStateException("cannot be");
    try (Workers workers = new Workers(2)) {
      assertThatThrownBy(
              () ->
                  workers.run(
                      () -> {
                        throw mistake;
                      }))
          .isSameAs(mistake);
    }
  }
}
