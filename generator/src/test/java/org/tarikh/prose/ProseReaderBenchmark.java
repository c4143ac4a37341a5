package org.tarikh.prose;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How many megabytes (UTF-8, a million bytes) of prose one core reads in a minute.
 *
 * <p>{@code news} is the text of the tuning set, over and over, which has far more dates than news
 * has; the others are made to make a reader slow, as ones that go back and try again are.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ProseReaderBenchmark {
  private static final LocalDate REFERENCE = LocalDate.of(2022, 4, 20);

  @Param({
    "news",
    "و",
    "1",
    "من 3 إلى ",
    "بين 1990 و",
    "(",
    "\u0651",
    "نيسان ",
    "ألف ",
    "منذ ",
    "عام 1958 "
  })
  public String text;

  @Param({"100000", "1000000", "10000000"})
  public int bytes;

  private final ProseReader reader = new ProseReader(DayOfWeek.SATURDAY);
  private String prose = "";

  /** Makes the text as long as it should be, in bytes of UTF-8. */
  @Setup
  public void fill() {
    String unit =
        text.equals("news")
            ? GoldSet.TUNING.items().stream()
                .map(GoldItem::text)
                .collect(Collectors.joining("\n\n", "", "\n\n"))
            : text;
    StringBuilder filled = new StringBuilder();
    int length = (int) (bytes * (long) unit.length() / utf8(unit));
    while (filled.length() < length) {
      filled.append(unit);
    }
    filled.setLength(length);
    prose = filled.toString();
  }

  @Benchmark
  public ProseReading read() {
    return reader.read(prose, REFERENCE);
  }

  /** Runs all, or those of the text that is given, and prints them as a table. */
  public static void main(String[] texts) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options.include(ProseReaderBenchmark.class.getName());
    if (texts.length > 0) {
      options.param("text", texts);
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var results = new Runner(options.build()).run();
    out.println("| text | bytes | MB a minute |");
    out.println("|---|--:|--:|");
    for (RunResult result : results) {
      int bytes = Integer.parseInt(result.getParams().getParam("bytes"));
      double minutes = result.getPrimaryResult().getScore() / 60_000;
      out.printf(
          Locale.ROOT,
          "| `%s` | %,d | %,.0f |%n",
          result.getParams().getParam("text"),
          bytes,
          bytes / 1e6 / minutes);
    }
  }

  private static int utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
