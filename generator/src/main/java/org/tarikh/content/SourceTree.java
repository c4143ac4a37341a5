package org.tarikh.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarikh.diagnostic.Diagnostic;

/**
 * The files of a content folder, by what they are for.
 *
 * @param site {@code site.yaml}, or null where there is none
 * @param articles {@code articles/**.md}
 * @param standingPages {@code pages/**.md}
 * @param assets {@code assets/**}
 * @param templates {@code templates/**}
 * @param diagnostics what was found amiss
 */
public record SourceTree(
    @Nullable SourceFile site,
    List<SourceFile> articles,
    List<SourceFile> standingPages,
    List<SourceFile> assets,
    List<SourceFile> templates,
    List<Diagnostic> diagnostics) {
  public SourceTree {
    articles = List.copyOf(articles);
    standingPages = List.copyOf(standingPages);
    assets = List.copyOf(assets);
    templates = List.copyOf(templates);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Finds the source files, in the order of their paths. Hidden files and editors' backups are left
   * out; a link that leads out of the content folder is an error.
   *
   * @throws IOException if the content folder is not there or cannot be listed
   */
  public static SourceTree scan(Path contentDirectory) throws IOException {
    if (!Files.isDirectory(contentDirectory)) {
      throw new IOException("The content folder is not there: " + contentDirectory);
    }
    return new SourceScan(contentDirectory.toRealPath()).scan();
  }
}
