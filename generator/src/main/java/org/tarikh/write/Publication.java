package org.tarikh.write;

import java.util.List;
import org.tarikh.diagnostic.Diagnostic;

/**
 * What came of {@link Publisher#publish}.
 *
 * @param files how many files of the site were written
 * @param diagnostics why nothing was published, by path; empty if it was
 * @param published whether the output folder now holds the new site; if not, it is as it was
 */
public record Publication(int files, List<Diagnostic> diagnostics, boolean published) {
  public Publication {
    diagnostics = List.copyOf(diagnostics);
  }
}
