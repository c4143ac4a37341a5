package org.tarikh.config;

import java.util.List;
import org.tarikh.diagnostic.Diagnostic;

/**
 * What came of reading {@code site.yaml}.
 *
 * @param config the settings; where a value is wrong, its default
 * @param diagnostics what was found amiss
 */
public record SiteConfigResult(SiteConfig config, List<Diagnostic> diagnostics) {
  public SiteConfigResult {
    diagnostics = List.copyOf(diagnostics);
  }
}
