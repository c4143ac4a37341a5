package org.tarikh.render;

import org.tarikh.diagnostic.Diagnostic;

/** A page could not be rendered. */
public final class RenderException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Diagnostic diagnostic;

  RenderException(Diagnostic diagnostic, Throwable cause) {
    super(diagnostic.toString(), cause);
    this.diagnostic = diagnostic;
  }

  /** What to tell whoever builds the site. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
