package org.tarikh.diagnostic;

import java.util.Locale;

/**
 * Every kind of fault that Tarikh reports.
 *
 * <p>The {@link #id()} is the constant's name in kebab case; it is stable, and documented in {@code
 * DIAGNOSTICS.md}.
 */
public enum DiagnosticCode {
  SITE_MISSING(Severity.ERROR),
  FILE_UNREADABLE(Severity.ERROR),
  FILE_TOO_LARGE(Severity.ERROR),
  FILE_ENCODING(Severity.ERROR),
  FILE_IGNORED(Severity.WARNING),
  FILE_CHANGED(Severity.ERROR),
  PATH_OUTSIDE(Severity.ERROR),

  YAML_SYNTAX(Severity.ERROR),
  YAML_LIMIT(Severity.ERROR),
  YAML_TAG(Severity.ERROR),
  YAML_COMMENT(Severity.WARNING),
  YAML_KEY_DUPLICATE(Severity.ERROR),
  FRONT_MATTER_MISSING(Severity.ERROR),
  FRONT_MATTER_UNCLOSED(Severity.ERROR),
  KEY_UNKNOWN(Severity.WARNING),
  KEY_MISSING(Severity.ERROR),
  VALUE_TYPE(Severity.ERROR),
  VALUE_INVALID(Severity.ERROR),

  DATE_INVALID(Severity.ERROR),
  DATE_AMBIGUOUS(Severity.WARNING),
  DATE_DOUBTFUL(Severity.WARNING),
  DATE_NOT_A_DAY(Severity.ERROR),
  DATE_UNDATED(Severity.WARNING),
  DATE_UPDATED_BEFORE(Severity.WARNING),
  DATE_LINK_TEXT(Severity.ERROR),
  EVENT_ID_DUPLICATE(Severity.ERROR),
  EVENT_UNTITLED(Severity.ERROR),
  EVENT_OUTSIDE_ARTICLE(Severity.WARNING),

  MARKDOWN_LIMIT(Severity.ERROR),
  HTML_ESCAPED(Severity.WARNING),
  LINK_SCHEME(Severity.ERROR),
  LINK_BROKEN(Severity.ERROR),
  LINK_FRAGMENT(Severity.ERROR),
  LINK_UNPUBLISHED(Severity.WARNING),
  ASSET_MISSING(Severity.ERROR),
  IMAGE_ALT_MISSING(Severity.WARNING),

  ADDRESS_DUPLICATE(Severity.ERROR),
  ADDRESS_SIMILAR(Severity.ERROR),
  ADDRESS_UNWRITABLE(Severity.ERROR),
  ADDRESS_TAKEN(Severity.ERROR),

  TEMPLATE_ERROR(Severity.ERROR);

  private final Severity severity;

  DiagnosticCode(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }

  /** The name that is printed and documented, such as {@code date-invalid}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
