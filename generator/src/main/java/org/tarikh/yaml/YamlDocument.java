package org.tarikh.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarikh.diagnostic.Diagnostic;

/**
 * What came of reading a YAML text.
 *
 * @param root null when the text is empty or cannot be read
 * @param diagnostics what was found amiss
 */
public record YamlDocument(@Nullable YamlNode root, List<Diagnostic> diagnostics) {
  public YamlDocument {
    diagnostics = List.copyOf(diagnostics);
  }
}
