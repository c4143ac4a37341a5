package org.tarikh.yaml;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.DiagnosticCode;
import org.tarikh.diagnostic.Location;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Finds values that YAML reads without a fault, though hardly as their writer meant them. */
final class ScalarSlips {
  private static final Pattern COMMENT = Pattern.compile("^\\s+(#[^\\s#].*)$");
  private static final Pattern ITEM_WITHOUT_BLANK = Pattern.compile("^-[^\\s\\p{Nd}-]");
  private static final Pattern ITEM = Pattern.compile("^\\s*-\\s*(.*)$");
  private static final String ARABIC_COMMA = "،";

  private final Positions positions;

  ScalarSlips(Positions positions) {
    this.positions = positions;
  }

  /**
   * What is probably amiss with a value without quotes, or null.
   *
   * @param inBrackets whether it is an item of a list in brackets
   */
  @Nullable Diagnostic of(ScalarEvent scalar, boolean inBrackets) {
    if (!scalar.isPlain()) {
      return null;
    }
    int start = scalar.getStartMark().getIndex();
    int end = scalar.getEndMark().getIndex();
    String line = positions.lineAt(start);
    if (scalar.getAnchor() != null && scalar.getValue().isEmpty()) {
      return byLine(start, LineFault.ofValue(line));
    }
    if (inBrackets && scalar.getValue().contains(ARABIC_COMMA)) {
      int comma = start + scalar.getValue().indexOf(ARABIC_COMMA);
      return fault(
          positions.at(comma),
          "an Arabic comma does not divide a list",
          "write "
              + shown(line.strip().replaceAll(" ?، ?", ", "))
              + ", or put the value into quotes");
    }
    Diagnostic list = ofLines(start, positions.between(start, end));
    return list != null ? list : comment(start, end, line);
  }

  /** A list whose items became one text. */
  private @Nullable Diagnostic ofLines(int start, String written) {
    List<String> lines = written.lines().toList();
    if (ITEM_WITHOUT_BLANK.matcher(written).find() && positions.beginsLine(start)) {
      return fault(
          positions.at(start),
          "a space is missing after the hyphen of a list",
          "write " + shown("- " + lines.get(0).substring(1).strip()));
    }
    if (lines.size() < 2 || !lines.stream().skip(1).allMatch(s -> ITEM.matcher(s).matches())) {
      return null;
    }
    String items =
        lines.get(0).strip()
            + lines.stream()
                .skip(1)
                .map(line -> ITEM.matcher(line).replaceFirst(", $1").stripTrailing())
                .collect(Collectors.joining());
    String line = positions.lineAt(start);
    int from = positions.at(start).column() - 1;
    return fault(
        positions.at(start),
        "a list cannot go on below a value",
        "write " + shown(line.substring(0, from).strip() + " [" + items + "]"));
  }

  private @Nullable Diagnostic comment(int start, int end, String line) {
    Matcher comment = COMMENT.matcher(positions.restOfLine(end));
    if (!comment.matches()) {
      return null;
    }
    int from = positions.at(start).column() - 1;
    boolean oneLine = positions.at(start).line() == positions.at(end).line();
    String key = oneLine ? line.substring(0, from).strip() + " " : "";
    String value = oneLine ? line.substring(from).strip() : comment.group(1);
    return new Diagnostic(
        DiagnosticCode.YAML_COMMENT,
        positions.at(end + comment.start(1)),
        "\""
            + Excerpt.of(comment.group(1).strip(), Excerpt.VALUE)
            + "\" is a comment, and no part of the value",
        "put the value into quotes: "
            + shown(key + LineFault.quoted(value))
            + "; or write a space after the #");
  }

  private @Nullable Diagnostic byLine(int codePoint, @Nullable LineFault fault) {
    return fault == null
        ? null
        : fault(positions.onLine(codePoint, fault.column()), fault.message(), fault.hint());
  }

  private static String shown(String line) {
    return Excerpt.of(line, Excerpt.LINE);
  }

  private static Diagnostic fault(Location location, String message, String hint) {
    return new Diagnostic(DiagnosticCode.YAML_SYNTAX, location, message, hint);
  }
}
