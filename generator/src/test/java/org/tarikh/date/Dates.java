package org.tarikh.date;

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
            Tuple.of(4, singles()), Tuple.of(1, dateTimes()), Tuple.of(3, intervals()))
        .map(TemporalReader::read)
        .filter(Reading.Value.class::isInstance)
        .map(reading -> ((Reading.Value) reading).expression());
  }

  static Arbitrary<TemporalExpression> dated() {
    return any().filter(expression -> expression.place().isPresent());
  }

  private static Arbitrary<String> singles() {
    Arbitrary<String> forms =
        Arbitraries.oneOf(
            years(),
            join(years(), Arbitraries.of("-01", "-02", "-12", "-21", "-23", "-24", "-XX")),
            join(years(), Arbitraries.of("-01-01", "-02-28", "-02-29", "-12-31", "-01-XX")),
            join(years(), Arbitraries.of("-XX-XX")),
            Arbitraries.of("199X", "190X", "19XX", "20XX", "000X", "00XX", "-000X", "-00XX"),
            Arbitraries.of("-001X", "-01XX", "Y10000", "Y-10000", "Y1000000000000000"));
    return join(forms, Arbitraries.of("", "", "", "~", "?", "%"));
  }

  private static Arbitrary<String> years() {
    return Arbitraries.of(
        "1900", "1904", "1989", "1990", "1991", "1999", "2000", "2001", "0000", "0001", "0009",
        "0010", "0099", "0100", "-0001", "-0009", "-0010", "-0099", "-0100", "-0101");
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
