package org.tarikh.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The words of one language that tell of time, from the tables in the folder of that name.
 *
 * <p>Every table has the same three columns, so that an editor can extend them.
 */
final class Lexicon {
  static final Lexicon ARABIC =
      new Lexicon("ar", "months", "days", "numbers", "units", "cues", "parts", "future", "names");

  /** A form of a word: its tokens after the first, and what it is. */
  record Entry(Word word, int value, List<String> rest) {}

  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  private Lexicon(String language, String... tables) {
    readMonths();
    for (String table : tables) {
      rows(language + "/" + table + ".tsv")
          .forEach(
              row ->
                  forms(row[2])
                      .forEach(form -> add(Word.valueOf(row[0]), Integer.parseInt(row[1]), form)));
    }
    byFirst
        .values()
        .forEach(
            entries ->
                entries.sort(
                    Comparator.comparingInt((Entry entry) -> entry.rest().size()).reversed()));
  }

  /** What begins with that folded token; the longest first. */
  List<Entry> beginningWith(String token) {
    return byFirst.getOrDefault(token, List.of());
  }

  private void add(Word word, int value, String form) {
    List<String> tokens = Tokens.of(form, 0, form.length()).stream().map(Token::text).toList();
    List<Entry> entries = byFirst.computeIfAbsent(tokens.get(0), t -> new ArrayList<>());
    Entry entry = new Entry(word, value, List.copyOf(tokens.subList(1, tokens.size())));
    if (!entries.contains(entry)) {
      entries.add(entry);
    }
  }

  /** The names that sites show, from the table that they are shown from. */
  private void readMonths() {
    rows("/org/tarikh/date/months.tsv")
        .filter(row -> !row[0].equals("month"))
        .forEach(
            row ->
                Stream.of(row)
                    .skip(1)
                    .flatMap(Lexicon::forms)
                    .forEach(form -> add(Word.MONTH, Integer.parseInt(row[0]), form)));
  }

  private static Stream<String[]> rows(String table) {
    try (InputStream bytes =
            Objects.requireNonNull(Lexicon.class.getResourceAsStream(table), table);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The forms of a cell, with and without each part in brackets. */
  private static Stream<String> forms(String cell) {
    return Stream.of(cell.split("،"))
        .map(String::strip)
        .filter(form -> !form.isEmpty())
        .flatMap(Lexicon::expanded);
  }

  private static Stream<String> expanded(String form) {
    int open = form.indexOf('(');
    if (open < 0) {
      return Stream.of(form.strip());
    }
    int close = form.indexOf(')', open);
    String before = form.substring(0, open);
    String after = form.substring(close + 1);
    return Stream.of(before + form.substring(open + 1, close) + after, before + after)
        .flatMap(Lexicon::expanded);
  }
}
