package org.tarikh.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarikh.content.SourceFile;
import org.tarikh.diagnostic.Diagnostic;

/**
 * What came of parsing one file.
 *
 * @param source the file
 * @param value null when the front matter cannot be read
 * @param complete whether nothing that is required is missing
 * @param diagnostics what was found amiss
 */
record Parsed<T extends Document>(
    SourceFile source, @Nullable T value, boolean complete, List<Diagnostic> diagnostics) {
  Parsed {
    diagnostics = List.copyOf(diagnostics);
  }
}
