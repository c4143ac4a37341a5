package org.tarikh.page;

import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.DiagnosticCode;
import org.tarikh.diagnostic.Location;

/** A source file was changed while the site was being built. */
public final class SourceChangedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String path;

  SourceChangedException(String path) {
    super(path + " was changed during the build");
    this.path = path;
  }

  /** What to tell the writer. */
  public Diagnostic diagnostic() {
    return new Diagnostic(
        DiagnosticCode.FILE_CHANGED,
        Location.startOf(path),
        "the file was changed while the site was being built",
        "build again");
  }
}
