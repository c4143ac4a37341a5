package org.tarikh.prose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tarikh.date.Reading;
import org.tarikh.date.TemporalExpression;
import org.tarikh.date.TemporalReader;

/**
 * Reads annotated text.
 *
 * <p>Items are separated by empty lines. An item is a header, {@code @ reference family}, and one
 * line of text, in which each date is marked as {@code ⟦wording|EDTF|found⟧}, or {@code
 * ⟦wording|EDTF|found|family⟧} where its family is not that of the header. Values are equal if
 * their canonical forms are, however they are written.
 */
final class GoldFile {
  private static final char OPEN = '⟦';
  private static final char CLOSE = '⟧';

  private final String name;

  private GoldFile(String name) {
    this.name = name;
  }

  /** All items of the {@code .txt} files of a folder, by file name. */
  static List<GoldItem> folder(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".txt"))
          .sorted()
          .flatMap(file -> read(file).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<GoldItem> read(Path file) {
    try {
      return parse(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<GoldItem> parse(String name, String content) {
    return new GoldFile(name).items(content.split("\n", -1));
  }

  private List<GoldItem> items(String[] lines) {
    List<GoldItem> items = new ArrayList<>();
    int i = 0;
    while (i < lines.length) {
      if (lines[i].isEmpty()) {
        i++;
      } else if (!lines[i].startsWith("@ ")) {
        throw fault(i, "an item begins with \"@ reference family\"");
      } else if (i + 1 == lines.length || lines[i + 1].isBlank()) {
        throw fault(i, "the item has no text");
      } else if (i + 2 < lines.length && !lines[i + 2].isEmpty()) {
        throw fault(i + 2, "an empty line stands after the text of an item");
      } else {
        items.add(item(i, lines[i].substring(2).split(" ", -1), lines[i + 1]));
        i += 2;
      }
    }
    return items;
  }

  private GoldItem item(int header, String[] fields, String marked) {
    if (fields.length != 2) {
      throw fault(header, "a header is \"@ reference family\"");
    }
    LocalDate reference = reference(header, fields[0]);
    Family family = family(header, fields[1]);
    GoldItem item = text(header + 1, marked, reference, family);
    if (family.hasDates() && item.isDateless()) {
      throw fault(header + 1, "an item of the family " + family.key() + " has a date");
    }
    if (!family.hasDates() && !item.isDateless()) {
      throw fault(header + 1, "an item of the family " + family.key() + " has no date");
    }
    return item;
  }

  private GoldItem text(int line, String marked, LocalDate reference, Family family) {
    StringBuilder plain = new StringBuilder();
    List<GoldDate> dates = new ArrayList<>();
    int i = 0;
    while (i < marked.length()) {
      char c = marked.charAt(i);
      if (c == CLOSE) {
        throw fault(line, "⟧ closes nothing at column " + (i + 1));
      } else if (c != OPEN) {
        plain.append(c);
        i++;
      } else {
        int close = marked.indexOf(CLOSE, i);
        String mark = marked.substring(i + 1, close < 0 ? marked.length() : close);
        if (close < 0 || mark.indexOf(OPEN) >= 0) {
          throw fault(line, "⟦ is not closed at column " + (i + 1));
        }
        dates.add(date(line, mark.split("\\|", -1), plain, family));
        i = close + 1;
      }
    }
    return new GoldItem(place(line - 1), reference, family, plain.toString(), dates);
  }

  private GoldDate date(int line, String[] fields, StringBuilder plain, Family family) {
    if (fields.length != 3 && fields.length != 4) {
      throw fault(line, "a mark is ⟦wording|EDTF|found⟧ or ⟦wording|EDTF|found|family⟧");
    }
    String wording = fields[0];
    if (wording.isBlank() || !wording.equals(wording.strip())) {
      throw fault(line, "\"" + wording + "\" is empty, or begins or ends with a space");
    }
    Family own = fields.length == 4 ? family(line, fields[3]) : family;
    if (!own.hasDates()) {
      throw fault(line, "\"" + wording + "\" is a date, but its family is " + own.key());
    }
    int start = plain.length();
    plain.append(wording);
    return new GoldDate(start, plain.length(), value(line, fields[1]), found(line, fields[2]), own);
  }

  private TemporalExpression value(int line, String edtf) {
    if (!edtf.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
      throw fault(line, "\"" + edtf + "\" is not EDTF");
    }
    Reading reading = TemporalReader.read(edtf);
    if (reading instanceof Reading.Value read) {
      return read.expression();
    }
    throw fault(line, ((Reading.Unreadable) reading).message());
  }

  private Found found(int line, String key) {
    return Arrays.stream(Found.values())
        .filter(found -> found.key().equals(key))
        .findFirst()
        .orElseThrow(() -> fault(line, "found is explicit, relative or inferred, not " + key));
  }

  private Family family(int line, String key) {
    return Family.of(key).orElseThrow(() -> fault(line, "there is no family \"" + key + "\""));
  }

  private LocalDate reference(int line, String day) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw fault(line, "the reference \"" + day + "\" is not a day");
    }
  }

  private String place(int line) {
    return String.format(Locale.ROOT, "%s:%d", name, line + 1);
  }

  private GoldFault fault(int line, String rule) {
    return new GoldFault(place(line), rule);
  }
}
