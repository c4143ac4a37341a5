package org.tarikh.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.DiagnosticCode;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in a writer's words what SnakeYAML found wrong. */
final class YamlFault {
  private static final Pattern KEY_AND_VALUE = Pattern.compile("^(\\s*(?:- )?[^:]+):\\s+(.*)$");

  private YamlFault() {}

  static Diagnostic of(MarkedYAMLException fault, Positions positions) {
    Mark mark = fault.getProblemMark() != null ? fault.getProblemMark() : fault.getContextMark();
    if (mark == null) {
      return Diagnostic.of(
          DiagnosticCode.YAML_SYNTAX, positions.start(), "the YAML cannot be read");
    }
    String problem = String.valueOf(fault.getProblem());
    String context = String.valueOf(fault.getContext());
    String line = positions.lineAt(mark.getIndex());
    if (line.startsWith("\t") || problem.contains("'\\t(TAB)'")) {
      return at(
          positions, mark, "a tab cannot indent YAML", "indent with spaces, two for each level");
    }
    if (problem.contains("mapping values are not allowed")) {
      return at(positions, mark, "a value with a colon is not in quotes", quoted(line));
    }
    if (context.contains("quoted scalar")) {
      Mark opening = fault.getContextMark() != null ? fault.getContextMark() : mark;
      return at(
          positions,
          opening,
          "the quotation mark that opens here is not closed",
          "close it, or write \\\" for a quotation mark inside");
    }
    if (context.contains("flow sequence") || context.contains("flow mapping")) {
      Mark opening = fault.getContextMark() != null ? fault.getContextMark() : mark;
      return at(
          positions,
          opening,
          "the bracket that opens here is not closed",
          "close it, and put commas between the values");
    }
    if (problem.contains("could not find expected ':'")) {
      return at(
          positions,
          mark,
          "a line has no colon after its key",
          "write \"key: value\", with a blank after the colon");
    }
    if (problem.contains("cannot start any token")) {
      return at(
          positions, mark, "a value cannot begin with this character", "put the value into quotes");
    }
    if (context.contains("block mapping") || context.contains("block collection")) {
      return at(
          positions,
          mark,
          "the indentation does not fit the lines above",
          "give keys of one level the same number of spaces before them");
    }
    return at(positions, mark, "the YAML cannot be read: " + problem, null);
  }

  private static @Nullable String quoted(String line) {
    Matcher matcher = KEY_AND_VALUE.matcher(line);
    return matcher.matches()
        ? "put it into quotes: "
            + matcher.group(1).strip()
            + ": \""
            + matcher.group(2).replace("\"", "\\\"")
            + "\""
        : "put the value into quotes";
  }

  private static Diagnostic at(
      Positions positions, Mark mark, String message, @Nullable String hint) {
    return new Diagnostic(DiagnosticCode.YAML_SYNTAX, positions.of(mark), message, hint);
  }
}
