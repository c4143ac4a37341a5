package org.tarikh;

import java.util.List;
import org.tarikh.diagnostic.Diagnostic;

/**
 * The dates that the bodies of all articles tell.
 *
 * @param findings by the path of the file, then in the order of the text; those of date links are
 *     left out
 * @param diagnostics dates that do not exist or contradict themselves, and files that could not be
 *     read or written
 * @param articles how many articles were read
 * @param otherLanguages how many were not, since they are not in Arabic
 */
public record DatesReport(
    List<DateFinding> findings, List<Diagnostic> diagnostics, int articles, int otherLanguages) {
  public DatesReport {
    findings = List.copyOf(findings);
    diagnostics = List.copyOf(diagnostics);
  }

  /** How many findings are in a state. */
  public int count(DateFinding.State state) {
    return (int) findings.stream().filter(finding -> finding.state() == state).count();
  }
}
