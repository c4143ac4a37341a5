package org.tarikh.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names the months of an item as another region does.
 *
 * <p>A name is replaced where it stands in a date, and without a second name beside it in brackets
 * or after a slash.
 */
final class MetamorphicMonths implements Metamorphosis {
  /** Only after a day of the month are they names of months; March is also spring. */
  private static final List<String> LIBYAN =
      List.of(
          "أي النار",
          "النوار",
          "",
          "الطير",
          "الماء",
          "الصيف",
          "ناصر",
          "هانيبال",
          "الفاتح",
          "التمور",
          "الحرث",
          "الكانون");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}ـ]+");
  private static final Pattern DAY_BEFORE = Pattern.compile(".*\\p{Nd}\\s+", Pattern.DOTALL);
  private static final Pattern PAIR_BEFORE = Pattern.compile(".*[/()\\[\\]]\\s*", Pattern.DOTALL);
  private static final Pattern PAIR_AFTER = Pattern.compile("\\s*[/()\\[\\]].*", Pattern.DOTALL);
  private static final Pattern TO_SPELL_ALIKE = Pattern.compile("[\\p{M}ـ]");

  private final String name;
  private final List<String> names;
  private final Map<String, Integer> known;
  private final boolean afterDayOnly;

  private MetamorphicMonths(
      String name, List<String> names, Map<String, Integer> known, boolean afterDayOnly) {
    this.name = name;
    this.names = names;
    this.known = known;
    this.afterDayOnly = afterDayOnly;
  }

  /** One for each region. */
  static List<Metamorphosis> all() {
    List<List<String>> rows = rows();
    Map<String, Integer> known = new HashMap<>();
    for (List<String> row : rows) {
      row.stream()
          .skip(1)
          .flatMap(cell -> Stream.of(cell.split("،")))
          .map(String::strip)
          .filter(name -> !name.isEmpty())
          .forEach(name -> known.put(alike(name), Integer.parseInt(row.get(0)) - 1));
    }
    Stream<Metamorphosis> shown =
        Stream.of("iraqi", "gregorian", "maghrebi", "moroccan")
            .map(
                style -> {
                  int column = header().indexOf(style);
                  List<String> names = rows.stream().map(row -> row.get(column)).toList();
                  return new MetamorphicMonths("months: " + style, names, known, false);
                });
    return Stream.concat(
            shown, Stream.of(new MetamorphicMonths("months: libyan", LIBYAN, known, true)))
        .toList();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public GoldItem of(GoldItem item) {
    Edits edits = new Edits(item);
    for (GoldDate date : item.dates()) {
      rename(item.text().substring(date.start(), date.end()), date.start(), edits);
    }
    return edits.applied();
  }

  private void rename(String wording, int offset, Edits edits) {
    List<int[]> words =
        WORD.matcher(wording).results().map(w -> new int[] {w.start(), w.end()}).toList();
    int i = 0;
    while (i < words.size()) {
      int[] first = words.get(i);
      int[] second = i + 1 < words.size() ? words.get(i + 1) : first;
      int start = first[0];
      Integer month = month(wording, start, second[1]);
      int end = month == null ? first[1] : second[1];
      month = month == null ? month(wording, start, end) : month;
      if (month == null && "ول".indexOf(wording.charAt(start)) >= 0) {
        start++;
        month = month(wording, start, end);
      }
      if (month != null && standsAlone(wording, start, end)) {
        edits.replace(offset + start, offset + end, names.get(month));
      }
      i += end > first[1] ? 2 : 1;
    }
  }

  private Integer month(String wording, int start, int end) {
    Integer month = known.get(alike(wording.substring(start, end)));
    return month == null || names.get(month).isEmpty() ? null : month;
  }

  private boolean standsAlone(String wording, int start, int end) {
    String before = wording.substring(0, start);
    return !PAIR_BEFORE.matcher(before).matches()
        && !PAIR_AFTER.matcher(wording.substring(end)).matches()
        && (!afterDayOnly || DAY_BEFORE.matcher(before).matches());
  }

  private static String alike(String name) {
    return MetamorphicLetters.withoutHamza(TO_SPELL_ALIKE.matcher(name).replaceAll(""));
  }

  private static List<String> header() {
    return lines()
        .filter(line -> line.startsWith("month\t"))
        .map(MetamorphicMonths::cells)
        .toList()
        .get(0);
  }

  private static List<List<String>> rows() {
    return lines().filter(line -> line.matches("[0-9].*")).map(MetamorphicMonths::cells).toList();
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }

  private static Stream<String> lines() {
    try (InputStream table =
            Objects.requireNonNull(
                MetamorphicMonths.class.getResourceAsStream("/org/tarikh/date/months.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return lines.lines().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
