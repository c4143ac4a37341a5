package org.tarikh.diagnostic;

/** How grave a {@link Diagnostic} is. */
public enum Severity {
  /** Stops the publication. */
  ERROR("error"),

  /** Worth a look; the site is published all the same. */
  WARNING("warning");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /** The word a diagnostic is printed with, in lower case. */
  public String label() {
    return label;
  }
}
