package org.tarikh.date;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Dates for tests: read from text, or arbitrary. */
final class Dates {
  private Dates() {}

  static TemporalExpression date(String text) {
    if (TemporalReader.read(text) instanceof Reading.Value value) {
      return value.expression();
    }
    throw new AssertionError(TemporalReader.read(text));
  }

  static Reading.Unreadable unreadable(String text) {
    if (TemporalReader.read(text) instanceof Reading.Unreadable unreadable) {
      return unreadable;
    }
    throw new AssertionError(text + " was read as " + TemporalReader.read(text));
  }

  static boolean reads(String text) {
    return TemporalReader.read(text) instanceof Reading.Value;
  }

  /** From the first day to the last, both included. */
  static DayBounds days(String first, String last) {
    return new DayBounds(LocalDate.parse(first).toEpochDay(), LocalDate.parse(last).toEpochDay());
  }

  /** Expressions of every form, crowded together so that they meet, dated or not. */
  static Arbitrary<TemporalExpression> any() {
    return Arbitraries.frequencyOf(
            Tuple.of(4, singles()),
            Tuple.of(1, dateTimes()),
            Tuple.of(3, intervals()),
            Tuple.of(3, sets()))
        .map(TemporalReader::read)
        .filter(Reading.Value.class::isInstance)
        .map(reading -> ((Reading.Value) reading).expression());
  }

  static Arbitrary<TemporalExpression> dated() {
    return any().filter(expression -> expression.place().isPresent());
  }

  /** Texts of dates that may end intervals; some have no day. */
  static Arbitrary<String> singles() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, join(forms(), Arbitraries.of("", "", "", "~", "?", "%"))),
        Tuple.of(1, markedComponents()));
  }

  private static Arbitrary<String> forms() {
    return Arbitraries.oneOf(
        years(),
        join(years(), Arbitraries.of("-01", "-02", "-12", "-XX", "-0X", "-1X")),
        join(years(), Arbitraries.integers().between(21, 41).map(code -> "-" + code)),
        join(years(), Arbitraries.of("-01-01", "-02-28", "-02-29", "-12-31", "-01-XX", "-01-0X")),
        join(years(), Arbitraries.of("-XX-XX", "-XX-31", "-1X-31", "-X2-29")),
        Arbitraries.of("Y10000", "Y-10000", "Y1E15", "Y-1E15", "Y19E2", "Y1E4", "Y-1E4"),
        Arbitraries.of("1990S2", "1990S3", "1990S4", "-0009S3", "Y10000S1", "Y-10000S1"));
  }

  private static Arbitrary<String> markedComponents() {
    Arbitrary<String> mark = Arbitraries.of("", "", "~", "?", "%");
    Arbitrary<String> year = join(mark, join(years(), mark));
    Arbitrary<String> month = join(mark, join(Arbitraries.of("01", "12", "1X", "XX"), mark));
    Arbitrary<String> day = join(mark, join(Arbitraries.of("01", "31", "XX", "3X"), mark));
    return Combinators.combine(year, month, day).as((y, m, d) -> y + "-" + m + "-" + d);
  }

  private static Arbitrary<String> years() {
    return Arbitraries.of(
        "1900", "1904", "1989", "1990", "1991", "1999", "2000", "2001", "0000", "0001", "0009",
        "0010", "0099", "0100", "-0001", "-0009", "-0010", "-0099", "-0100", "-0101", "199X",
        "190X", "19XX", "20XX", "000X", "00XX", "-000X", "-00XX", "-001X", "-01XX", "1XXX", "19X0",
        "X990", "XXXX", "-XXXX", "XXX9");
  }

  private static Arbitrary<String> dateTimes() {
    return join(
        Arbitraries.of("1990-01-01", "2000-01-01", "1999-12-31", "-0009-01-01", "0001-01-01"),
        join(
            Arbitraries.of("T00:00:00", "T10:10:10", "T23:59:59"),
            Arbitraries.of("", "Z", "+03", "+03:00", "-04:30")));
  }

  private static Arbitrary<String> intervals() {
    Arbitrary<String> ends =
        Arbitraries.frequencyOf(Tuple.of(3, singles()), Tuple.of(1, Arbitraries.of("..", "")));
    return join(ends.map(start -> start + "/"), ends);
  }

  private static Arbitrary<String> sets() {
    Arbitrary<String> ranges =
        Combinators.combine(singles(), singles()).as((start, end) -> start + ".." + end);
    Arbitrary<List<String>> elements =
        Arbitraries.frequencyOf(Tuple.of(4, singles()), Tuple.of(1, ranges)).list().ofMaxSize(3);
    return Combinators.combine(
            Arbitraries.of("[", "{"),
            elements,
            singles(),
            Arbitraries.of("", "", "", ".."),
            Arbitraries.of("", "", "", ".."))
        .as(
            (kind, more, one, before, after) ->
                kind
                    + before
                    + more.stream().map(element -> element + ",").collect(joining())
                    + one
                    + after
                    + (kind.equals("[") ? "]" : "}"));
  }

  private static Arbitrary<String> join(Arbitrary<String> first, Arbitrary<String> second) {
    return Combinators.combine(first, second).as((a, b) -> a + b);
  }

  /** The dates that a hint proposes to write: all that it has in quotation marks. */
  static List<String> proposals(@Nullable String hint) {
    return hint == null
        ? List.of()
        : Pattern.compile("\"([^\"]*)\"").matcher(hint).results().map(m -> m.group(1)).toList();
  }
}
