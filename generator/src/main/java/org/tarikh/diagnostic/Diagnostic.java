package org.tarikh.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong, where, and how to mend it.
 *
 * @param code the kind of fault; it decides the severity
 * @param location the very value that is wrong
 * @param message one sentence that names the value and the rule, without a full stop
 * @param hint how to mend it, or null when the message says so already
 */
public record Diagnostic(
    DiagnosticCode code, Location location, String message, @Nullable String hint) {

  private static final int LONGEST = 600;

  private static final Comparator<Diagnostic> IN_FILE_ORDER =
      Comparator.comparing((Diagnostic d) -> d.location().file())
          .thenComparing(d -> d.location().line())
          .thenComparing(d -> d.location().column())
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  /** A diagnostic without a hint. */
  public static Diagnostic of(DiagnosticCode code, Location location, String message) {
    return new Diagnostic(code, location, message, null);
  }

  public Severity severity() {
    return code.severity();
  }

  /** All diagnostics of several stages, each once, by file, line and column. */
  public static List<Diagnostic> inFileOrder(List<List<Diagnostic>> stages) {
    return stages.stream().flatMap(List::stream).distinct().sorted(IN_FILE_ORDER).toList();
  }

  public static boolean anyError(Collection<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /** The one form in which diagnostics are printed: {@code file:line:column: severity: code: …}. */
  @Override
  public String toString() {
    String line =
        VisibleText.of(location + ": " + severity().label() + ": " + code.id() + ": ")
            + shown(message);
    return hint == null ? line : line + "\n    hint: " + shown(hint);
  }

  /** The value that is quoted may be a megabyte; the rule stands at one of the ends. */
  private static String shown(String text) {
    return VisibleText.of(
        text.length() <= LONGEST
            ? text
            : text.substring(0, text.offsetByCodePoints(0, LONGEST / 4))
                + "…"
                + text.substring(text.offsetByCodePoints(text.length(), -LONGEST / 4)));
  }
}
