package org.tarikh.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables of {@code THEME.md} by heading, each row as its cells without markup. */
final class ThemeDocument {
  private final Map<String, List<List<String>>> tables = new TreeMap<>();

  private ThemeDocument() {}

  static ThemeDocument read() throws IOException {
    ThemeDocument document = new ThemeDocument();
    String heading = "";
    for (String line : Files.readAllLines(Path.of("THEME.md"), UTF_8)) {
      if (line.startsWith("#")) {
        heading = line.replaceFirst("^#+ ", "");
      } else if (line.startsWith("| `")) {
        document.tables.computeIfAbsent(heading, h -> new ArrayList<>()).add(cells(line));
      }
    }
    return document;
  }

  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    for (String cell : row.substring(1, row.lastIndexOf('|')).split("\\|")) {
      cells.add(cell.replaceAll("\\[(\\w+)]\\(#\\w+\\)", "$1").replace("`", "").strip());
    }
    return cells;
  }

  /** The rows of the table under a heading; empty where there is none. */
  List<List<String>> table(String heading) {
    return tables.getOrDefault(heading, List.of());
  }

  /** The headings that have a table and name a type. */
  List<String> types() {
    return tables.keySet().stream().filter(name -> name.matches("[A-Z]\\w+(View|Part)")).toList();
  }
}
