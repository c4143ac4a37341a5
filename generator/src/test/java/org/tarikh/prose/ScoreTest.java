package org.tarikh.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tarikh.date.Reading;
import org.tarikh.date.TemporalExpression;
import org.tarikh.date.TemporalReader;

class ScoreTest {
  private static final GoldItem TWO_DATES =
      item(
          "@ 2022-04-20 year\n"
              + "بين ⟦عام 1958|1958|explicit⟧ و⟦أمس|2022-04-19|relative|relative-day⟧.");
  private static final GoldItem TRAP = item("@ 2022-04-20 trap\nحضر 1500 موظف. ثم غادروا.");

  @Test
  void sameValueIsAHitWhereverItBegins() {
    Tally tally = ItemScore.of(TWO_DATES, List.of(found(8, 12, "1958", Found.INFERRED))).all();
    assertThat(tally).isEqualTo(new Tally(2, 1, 1, 0, 0));
    assertThat(tally.valueF1()).isEqualTo(2.0 / 3);
    assertThat(tally.spanF1()).isZero();
  }

  @Test
  void valueInAnotherNotationIsTheSame() {
    GoldItem item = item("@ 2022-04-20 year\n⟦نحو عام 1958|~1958|explicit⟧");
    ItemScore score = ItemScore.of(item, List.of(found(0, 12, "1958~", Found.EXPLICIT)));
    assertThat(score.all().values()).isEqualTo(1);
  }

  @Test
  void foundDateHasOnePartner() {
    Mention whole = found(4, 17, "1958", Found.EXPLICIT);
    GoldItem twice = item("@ 2022-04-20 year\nبين ⟦1958|1958|explicit⟧ و⟦عام 1958|1958|explicit⟧.");
    assertThat(ItemScore.of(twice, List.of(whole)).all()).isEqualTo(new Tally(2, 1, 1, 0, 1));
  }

  @Test
  void wrongValueCountsAgainstTheDateThatItOverlaps() {
    ItemScore score = ItemScore.of(TWO_DATES, List.of(found(14, 17, "2022", Found.EXPLICIT)));
    assertThat(score.byFamily())
        .containsEntry(Family.RELATIVE_DAY, new Tally(1, 1, 0, 0, 0))
        .containsEntry(Family.YEAR, new Tally(1, 0, 0, 0, 0));
    assertThat(score.byFound()).containsEntry(Found.RELATIVE, new Tally(1, 1, 0, 0, 0));
  }

  @Test
  void dateWhereThereIsNoneCountsAgainstTheItem() {
    ItemScore score = ItemScore.of(TRAP, List.of(found(4, 8, "1500", Found.EXPLICIT)));
    assertThat(score.byFamily()).containsOnlyKeys(Family.TRAP);
    Score all = new Score(List.of(score));
    assertThat(all.falseDates(Family.TRAP).value()).isEqualTo(500);
    assertThat(all.falseDates(Family.PLAIN).value()).isZero();
  }

  @Test
  void asManyPairsAsThereCanBe() {
    GoldItem item =
        item("@ 2022-04-20 year\n⟦عام 1958|1958|explicit⟧ أي ⟦سنة 1958|1958|explicit⟧.");
    List<Mention> found =
        List.of(
            found(0, 3, "1958", Found.EXPLICIT),
            found(4, 13, "1958", Found.EXPLICIT),
            found(15, 17, "1959", Found.EXPLICIT));
    assertThat(ItemScore.of(item, found).pairing().pairs()).hasSize(2);
  }

  @Test
  void intervalOfAFigureIsThatOfABinomialShare() {
    Tally hit = new Tally(1, 1, 1, 1, 1);
    Tally miss = new Tally(1, 1, 0, 0, 0);
    List<Tally> tallies =
        Stream.of(Collections.nCopies(90, hit), Collections.nCopies(10, miss))
            .flatMap(List::stream)
            .toList();
    Score.Figure figure = Score.figure(tallies, Tally::valueF1);
    assertThat(figure.value()).isEqualTo(0.9);
    assertThat(figure.low()).isCloseTo(0.841, within(0.015));
    assertThat(figure.high()).isCloseTo(0.959, within(0.015));
    assertThat(Score.figure(tallies, Tally::valueF1)).isEqualTo(figure);
  }

  @Test
  void nothingMarkedAndNothingFoundIsRight() {
    assertThat(Arrays.asList(Tally.NONE.valueF1(), Tally.NONE.spanF1())).containsOnly(1.0);
  }

  private static GoldItem item(String content) {
    return GoldFile.parse("a.txt", content).get(0);
  }

  private static Mention found(int start, int end, String edtf, Found found) {
    TemporalExpression value = ((Reading.Value) TemporalReader.read(edtf)).expression();
    return new Mention(start, end, value, found, false);
  }
}
