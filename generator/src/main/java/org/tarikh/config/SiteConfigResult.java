package org.tarikh.config;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarikh.diagnostic.Diagnostic;

/**
 * What came of reading {@code site.yaml}.
 *
 * @param config null when there are errors
 * @param diagnostics what was found amiss
 */
public record SiteConfigResult(@Nullable SiteConfig config, List<Diagnostic> diagnostics) {
  public SiteConfigResult {
    diagnostics = List.copyOf(diagnostics);
  }
}
