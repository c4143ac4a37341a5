package org.tarikh.prose;

import java.util.List;
import java.util.Locale;

/** The figures of EVALUATION.md, as Markdown. */
final class EvaluationReport {
  private final StringBuilder markdown = new StringBuilder();
  private final Score tuning = Score.of(GoldSet.TUNING.items());
  private final Score heldOut = Score.of(GoldSet.HELD_OUT.items());

  private EvaluationReport() {}

  static String markdown() {
    return new EvaluationReport().written();
  }

  private String written() {
    line("| set | items | dates | sentences without a date | of these, traps |");
    line("|---|--:|--:|--:|--:|");
    size("tuning", tuning);
    size("held out", heldOut);
    line("");
    line("### Dates, held out");
    line("");
    line("| | dates | value-F1 | 95 % | strict-span F1 | 95 % |");
    line("|---|--:|--:|:-:|--:|:-:|");
    row("**all**", heldOut.tallies());
    for (Found found : Found.values()) {
      row("`" + found.key() + "`", heldOut.tallies(found));
    }
    for (Family family : Family.values()) {
      if (family.hasDates()) {
        row(family.key(), heldOut.tallies(family));
      }
    }
    row("all of the tuning set", tuning.tallies());
    line("");
    line(
        String.format(
            Locale.ROOT,
            "Of the dates whose value is right, %.1f %% were also found in the way that the gold"
                + " says.",
            100 * heldOut.all().kindAccuracy()));
    line("");
    line("### False dates in 1,000 sentences without a date, held out");
    line("");
    line("| | sentences | false dates in 1,000 | 95 % |");
    line("|---|--:|--:|:-:|");
    falseDates("ordinary", Family.PLAIN);
    falseDates("traps", Family.TRAP);
    falseDates("**all**", Family.PLAIN, Family.TRAP);
    line("");
    line("### The same dates written otherwise, held out");
    line("");
    line(
        "| variant | items that it changes | dates in them | value-F1 plain | changed | points lost |");
    line("|---|--:|--:|--:|--:|--:|");
    for (Metamorphosis metamorphosis : Metamorphosis.all()) {
      variant(MetamorphicScore.of(metamorphosis, heldOut));
    }
    return markdown.toString();
  }

  private void size(String name, Score score) {
    line(
        "| %s | %d | %d | %d | %d |"
            .formatted(
                name,
                score.items().size(),
                score.all().marked(),
                score.sentences(Family.PLAIN) + score.sentences(Family.TRAP),
                score.sentences(Family.TRAP)));
  }

  private void row(String name, List<Tally> tallies) {
    Score.Figure value = Score.figure(tallies, Tally::valueF1);
    Score.Figure span = Score.figure(tallies, Tally::spanF1);
    int dates = tallies.stream().mapToInt(Tally::marked).sum();
    line("| %s | %d | %s | %s |".formatted(name, dates, shown(value, "%.3f"), shown(span, "%.3f")));
  }

  private void falseDates(String name, Family... families) {
    int sentences = List.of(families).stream().mapToInt(heldOut::sentences).sum();
    line(
        "| %s | %d | %s |".formatted(name, sentences, shown(heldOut.falseDates(families), "%.1f")));
  }

  private void variant(MetamorphicScore score) {
    line(
        String.format(
            Locale.ROOT,
            "| %s | %d | %d | %.3f | %.3f | %.1f |",
            score.name(),
            score.plain().items().size(),
            score.plain().all().marked(),
            score.plain().all().valueF1(),
            score.changed().all().valueF1(),
            score.loss()));
  }

  private static String shown(Score.Figure figure, String format) {
    return String.format(
        Locale.ROOT,
        format + " | " + format + "–" + format,
        figure.value(),
        figure.low(),
        figure.high());
  }

  private void line(String line) {
    markdown.append(line).append('\n');
  }
}
