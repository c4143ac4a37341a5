package org.tarikh.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Arabic names of the months, from the table {@code months.tsv} beside this class.
 *
 * <p>The table is ours because that of the JDK changes between its releases.
 */
final class MonthNames {
  private static final MonthNames TABLE = load();
  private static final int MONTHS = 12;

  private final List<Map<MonthStyle, String>> shown;
  private final Map<String, Integer> read;
  private final Map<String, String> spelled;

  private MonthNames(List<List<String>> rows) {
    List<Map<MonthStyle, String>> names = new ArrayList<>();
    this.read = new HashMap<>();
    this.spelled = new LinkedHashMap<>();
    for (List<String> row : rows) {
      int month = Integer.parseInt(row.get(0));
      names.add(
          Map.of(
              MonthStyle.IRAQI, row.get(1),
              MonthStyle.GREGORIAN, row.get(2),
              MonthStyle.MAGHREBI, row.get(3),
              MonthStyle.MOROCCAN, row.get(4),
              MonthStyle.DUAL, row.get(1) + "/" + row.get(2)));
      row.stream()
          .skip(1)
          .flatMap(cell -> Stream.of(cell.split("،")))
          .map(String::strip)
          .filter(name -> !name.isEmpty())
          .forEach(name -> learn(name, month));
    }
    this.shown = List.copyOf(names);
    if (shown.size() != MONTHS) {
      throw new IllegalStateException("months.tsv has " + shown.size() + " months");
    }
  }

  static MonthNames table() {
    return TABLE;
  }

  /** The name that a style shows. */
  String name(int month, MonthStyle style) {
    return Objects.requireNonNull(shown.get(month - 1).get(style));
  }

  /** The number of the month of that name, in whatever spelling. */
  Optional<Integer> month(String name) {
    return Optional.ofNullable(read.get(folded(name)));
  }

  /** The known names that are nearest to an unknown one; none if none is near. */
  List<String> near(String name) {
    return NearNames.of(folded(name), spelled);
  }

  private void learn(String name, int month) {
    String key = folded(name);
    Integer known = read.putIfAbsent(key, month);
    if (known != null && known != month) {
      throw new IllegalStateException(
          "months.tsv: " + name + " is both " + known + " and " + month);
    }
    spelled.putIfAbsent(key, name);
  }

  /** What differs between spellings of one name is made equal. */
  static String folded(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    name.chars().map(MonthNames::folded).forEach(c -> folded.append((char) c));
    return folded.toString();
  }

  private static int folded(int c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ی' -> 'ي';
      case 'ک' -> 'ك';
      case 'ة' -> 'ه';
      default -> c;
    };
  }

  private static MonthNames load() {
    try (InputStream table =
            Objects.requireNonNull(MonthNames.class.getResourceAsStream("months.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return new MonthNames(
          lines
              .lines()
              .filter(line -> line.matches("[0-9].*"))
              .map(line -> List.of(line.split("\t", -1)))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
