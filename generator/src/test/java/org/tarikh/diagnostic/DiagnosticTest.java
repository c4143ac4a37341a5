package org.tarikh.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagnosticTest {
  @Test
  void quotedContentCanNeitherBreakTheLineNorCommandTheTerminal() {
    Diagnostic diagnostic =
        new Diagnostic(
            DiagnosticCode.VALUE_INVALID,
            new Location("articles/\nx.md", 1, 2),
            "\"\u001B[2J\r\nb.md:1:1: error\u2028\u202E\" is no name",
            "write \"عربي\u200F\u0000\"");
    assertThat(diagnostic)
        .hasToString(
            "articles/\\u000Ax.md:1:2: error: value-invalid:"
                + " \"\\u001B[2J\\u000D\\u000Ab.md:1:1: error\\u2028\\u202E\" is no name\n"
                + "    hint: write \"عربي\u200F\\u0000\"");
  }

  @Test
  void longValueIsCutSoThatTheRuleIsSeen() {
    Diagnostic diagnostic =
        Diagnostic.of(
            DiagnosticCode.VALUE_INVALID,
            new Location("a.md", 1, 2),
            "\"" + "ا".repeat(1_000_000) + "\" is no name");
    assertThat(diagnostic)
        .hasToString(
            "a.md:1:2: error: value-invalid: \""
                + "ا".repeat(149)
                + "…"
                + "ا".repeat(138)
                + "\" is no name");
  }
}
