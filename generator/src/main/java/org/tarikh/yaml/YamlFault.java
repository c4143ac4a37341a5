package org.tarikh.yaml;

import org.jspecify.annotations.Nullable;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.DiagnosticCode;
import org.tarikh.diagnostic.Location;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Says in a writer's words what SnakeYAML found wrong.
 *
 * <p>SnakeYAML stops where the text can go on in no way, which is often a line after the slip. So
 * the lines themselves are looked at: the one where a value opened, the one of the fault, the one
 * above it.
 */
final class YamlFault {
  static final String UNREADABLE = "the YAML cannot be read from here";
  static final String UNREADABLE_HINT =
      "write \"key: value\"; put a value with signs of its own into quotes";
  static final String NO_ESCAPE = "in double quotes a backslash begins an escape, and this is none";
  static final String NO_ESCAPE_HINT =
      "write \\\\ for a backslash, or put the value into single quotes";

  private static final String BRACKETS =
      "between these brackets a comma is missing, or a value with a colon is not in quotes";

  private final MarkedYAMLException fault;
  private final Positions positions;
  private final String problem;
  private final String context;

  private YamlFault(MarkedYAMLException fault, Positions positions) {
    this.fault = fault;
    this.positions = positions;
    this.problem = String.valueOf(fault.getProblem());
    this.context = String.valueOf(fault.getContext());
  }

  static Diagnostic of(MarkedYAMLException fault, Positions positions) {
    return new YamlFault(fault, positions).diagnostic();
  }

  private Diagnostic diagnostic() {
    Mark mark = fault.getProblemMark() != null ? fault.getProblemMark() : fault.getContextMark();
    if (mark == null) {
      return at(
          positions.start(), "the YAML cannot be read", "write each key on a line of its own");
    }
    Mark opening = fault.getContextMark() != null ? fault.getContextMark() : mark;
    if (problem.contains("unknown escape character")) {
      return at(positions.of(mark), NO_ESCAPE, NO_ESCAPE_HINT);
    }
    if (context.contains("quoted scalar")) {
      Diagnostic line = byLine(opening, LineFault.ofValue(positions.lineAt(opening.getIndex())));
      return line != null
          ? line
          : at(
              positions.of(opening),
              "the quotation mark that opens here is not closed",
              "close it, or write \\\" for a quotation mark inside");
    }
    if (context.contains("flow sequence") || context.contains("flow mapping")) {
      return inBrackets(opening, mark);
    }
    Diagnostic line = byLines(mark);
    return line != null ? line : byProblem(mark);
  }

  private Diagnostic inBrackets(Mark opening, Mark mark) {
    String line = positions.lineAt(opening.getIndex());
    LineFault fault = LineFault.ofValue(line);
    Diagnostic found = byLine(opening, fault);
    if (found != null) {
      return found;
    }
    boolean closed = line.stripTrailing().endsWith("]") || line.stripTrailing().endsWith("}");
    return closed
        ? at(
            positions.of(mark),
            BRACKETS,
            "put a comma between the values, and a value with a colon into quotes")
        : at(
            positions.of(opening),
            "the bracket that opens here is not closed",
            "close it, and put commas between the values");
  }

  /** What the line of the fault tells, or the one above it. */
  private @Nullable Diagnostic byLines(Mark mark) {
    String line = positions.lineAt(mark.getIndex());
    LineFault own = LineFault.ofKey(line);
    Diagnostic found = byLine(mark, own != null ? own : LineFault.ofValue(line));
    if (found != null) {
      return found;
    }
    boolean simpleKey = problem.contains("could not find expected ':'");
    int above = positions.lineAbove(mark.getIndex());
    String lineAbove = above < 0 ? "" : positions.lineAt(above);
    // A key that is not finished is told of where the next line begins, or at the end of its own.
    if (above >= 0 && (simpleKey || problem.contains("mapping values are not allowed"))) {
      LineFault key = LineFault.ofKey(lineAbove);
      found = byLine(above, key != null ? key : LineFault.ofNoColon(lineAbove));
    }
    if (found == null && simpleKey) {
      found = byLine(mark, LineFault.ofNoColon(line));
    }
    return found;
  }

  private Diagnostic byProblem(Mark mark) {
    if (problem.contains("'\\t(TAB)'")) {
      return at(positions.of(mark), "a tab cannot indent YAML", "indent with spaces");
    }
    boolean indentation =
        context.contains("block mapping")
            || context.contains("block collection")
            || problem.contains("mapping values are not allowed")
            || problem.contains("<document start>");
    return indentation
        ? at(
            positions.startOfLine(mark),
            "the line does not begin where the lines above do",
            "give keys, and list items, of one level the same number of spaces before them")
        : at(positions.of(mark), UNREADABLE, UNREADABLE_HINT);
  }

  private @Nullable Diagnostic byLine(Mark mark, @Nullable LineFault found) {
    return byLine(mark.getIndex(), found);
  }

  private @Nullable Diagnostic byLine(int codePoint, @Nullable LineFault found) {
    return found == null
        ? null
        : at(positions.onLine(codePoint, found.column()), found.message(), found.hint());
  }

  private static Diagnostic at(Location location, String message, String hint) {
    return new Diagnostic(DiagnosticCode.YAML_SYNTAX, location, message, hint);
  }
}
