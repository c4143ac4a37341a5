package org.tarikh.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How good the reader is, on texts that it was not made with, and what the docs say of that. */
class EvaluationTest {
  private static final Score TUNING = Score.of(GoldSet.TUNING.items());
  private static final Score HELD_OUT = Score.of(GoldSet.HELD_OUT.items());
  private static final Path DOCS = Path.of("EVALUATION.md");
  private static final String BEGIN = "<!-- figures -->\n";
  private static final String END = "<!-- end of figures -->\n";

  @Test
  void valuesAreReadWhereTheReaderWasNotMade() {
    assertThat(HELD_OUT.all().valueF1()).isGreaterThanOrEqualTo(0.97);
  }

  @ParameterizedTest
  @EnumSource
  void noTrapIsFallenInto(GoldSet set) {
    assertThat(traps(set).flatMap(item -> item.pairing().wrong().stream())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource
  void textWrittenOtherwiseIsReadAsWell(GoldSet set, Metamorphosis metamorphosis) {
    MetamorphicScore score = MetamorphicScore.of(metamorphosis, score(set));
    assertThat(score.loss()).as(score.name()).isLessThanOrEqualTo(1);
  }

  static Stream<Arguments> textWrittenOtherwiseIsReadAsWell() {
    return Arrays.stream(GoldSet.values())
        .flatMap(set -> Metamorphosis.all().stream().map(m -> Arguments.of(set, m)));
  }

  /** {@code -Dtarikh.evaluation.write} writes them. */
  @Test
  void docsHaveTheFiguresOfToday() throws IOException {
    String docs = Files.readString(DOCS);
    int begin = docs.indexOf(BEGIN) + BEGIN.length();
    int end = docs.indexOf(END);
    String figures = "\n" + EvaluationReport.markdown() + "\n";
    if (System.getProperty("tarikh.evaluation.write") != null) {
      Files.writeString(DOCS, docs.substring(0, begin) + figures + docs.substring(end));
    } else {
      assertThat(docs.substring(begin, end)).isEqualTo(figures);
    }
  }

  private static Score score(GoldSet set) {
    return set == GoldSet.TUNING ? TUNING : HELD_OUT;
  }

  private static Stream<ItemScore> traps(GoldSet set) {
    return score(set).items().stream().filter(score -> score.item().family() == Family.TRAP);
  }
}
