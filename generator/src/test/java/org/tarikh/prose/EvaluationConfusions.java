package org.tarikh.prose;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Prints where the reader and the gold differ.
 *
 * <p>Of the tuning set, unless {@code --held-out} is given; {@code --family F} prints one family,
 * {@code --spans} also what was read rightly but begins or ends elsewhere, {@code --kinds} what was
 * found in another way, {@code --summary} the figures alone. In the text, the marked date stands in
 * ⟦⟧ and the found one in ‹›.
 */
final class EvaluationConfusions {
  private static final int CONTEXT = 90;

  private final PrintStream out;
  private final List<String> arguments;

  private EvaluationConfusions(PrintStream out, List<String> arguments) {
    this.out = out;
    this.arguments = arguments;
  }

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new EvaluationConfusions(out, Arrays.asList(arguments)).print();
  }

  private void print() {
    GoldSet set = arguments.contains("--held-out") ? GoldSet.HELD_OUT : GoldSet.TUNING;
    Score score = Score.of(set.items());
    if (!arguments.contains("--summary")) {
      for (Family family : Family.values()) {
        if (!arguments.contains("--family") || arguments.contains(family.key())) {
          score.items().forEach(item -> print(item, family));
        }
      }
    }
    out.printf(
        "%-14s %6s %6s %6s %7s %7s%n", set.key(), "dates", "found", "right", "value", "span");
    for (Family family : Family.values()) {
      row(family.key(), score.family(family));
    }
    for (Found found : Found.values()) {
      row(found.key(), score.found(found));
    }
    row("all", score.all());
    out.printf(
        Locale.ROOT, "found in the right way: %.4f of the right%n", score.all().kindAccuracy());
    out.printf(
        Locale.ROOT,
        "false dates in 1000 sentences: plain %.2f, trap %.2f%n",
        score.falseDates(Family.PLAIN).value(),
        score.falseDates(Family.TRAP).value());
  }

  private void row(String name, Tally tally) {
    out.printf(
        Locale.ROOT,
        "%-14s %6d %6d %6d %7.4f %7.4f%n",
        name,
        tally.marked(),
        tally.found(),
        tally.values(),
        tally.valueF1(),
        tally.spanF1());
  }

  private void print(ItemScore score, Family family) {
    GoldItem item = score.item();
    for (GoldDate date : score.pairing().missed()) {
      if (date.family() == family) {
        Optional<Mention> read =
            score.pairing().wrong().stream()
                .filter(mention -> meant(item, mention).filter(date::equals).isPresent())
                .findFirst();
        print(item, read.isPresent() ? "VALUE" : "MISSED", family, date, read.orElse(null));
      }
    }
    for (Mention mention : score.pairing().wrong()) {
      Optional<GoldDate> meant = meant(item, mention);
      boolean shown = meant.filter(score.pairing().missed()::contains).isPresent();
      if (!shown && meant.map(GoldDate::family).orElse(item.family()) == family) {
        print(item, "FALSE", family, meant.orElse(null), mention);
      }
    }
    print(score, family, "--spans", "SPAN", pair -> !pair.sameSpan());
    print(score, family, "--kinds", "KIND", pair -> !pair.sameKind());
  }

  private void print(
      ItemScore score,
      Family family,
      String argument,
      String fault,
      Predicate<Pairing.Pair> differs) {
    if (arguments.contains(argument)) {
      score.pairing().pairs().stream()
          .filter(pair -> pair.marked().family() == family)
          .filter(differs)
          .forEach(pair -> print(score.item(), fault, family, pair.marked(), pair.found()));
    }
  }

  private static Optional<GoldDate> meant(GoldItem item, Mention mention) {
    return Pairing.nearest(item.dates(), mention);
  }

  private void print(GoldItem item, String fault, Family family, GoldDate date, Mention mention) {
    out.printf(
        "%s %s, %s, read on %s %s%n",
        fault,
        family.key(),
        item.place(),
        item.reference(),
        item.reference().getDayOfWeek().name().toLowerCase(Locale.ROOT));
    int start = Math.min(date == null ? Integer.MAX_VALUE : date.start(), start(mention));
    int end = Math.max(date == null ? 0 : date.end(), mention == null ? 0 : mention.end());
    StringBuilder shown = new StringBuilder();
    int from = Math.max(0, start - CONTEXT);
    int to = Math.min(item.text().length(), end + CONTEXT);
    for (int i = from; i <= to; i++) {
      shown.append(mention != null && mention.end() == i ? "›" : "");
      shown.append(date != null && date.end() == i ? "⟧" : "");
      shown.append(date != null && date.start() == i ? "⟦" : "");
      shown.append(mention != null && mention.start() == i ? "‹" : "");
      shown.append(i < to ? item.text().charAt(i) : "");
    }
    out.println("    " + (from > 0 ? "…" : "") + shown + (to < item.text().length() ? "…" : ""));
    if (date != null) {
      out.println("    gold " + date.value().canonical() + "  " + date.found().key());
    }
    if (mention != null) {
      out.println("    read " + mention.value().canonical() + "  " + mention.found().key());
    }
    out.println();
  }

  private static int start(Mention mention) {
    return mention == null ? Integer.MAX_VALUE : mention.start();
  }
}
