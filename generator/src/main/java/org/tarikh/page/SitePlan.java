package org.tarikh.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.Location;

/**
 * Which documents a site has.
 *
 * @param pages those that templates render
 * @param files those that need no template
 * @param paths the files of all documents and assets below the output folder, and where each can be
 *     given another name
 * @param diagnostics what was found amiss in addresses and links
 */
public record SitePlan(
    List<PlannedPage> pages,
    List<PlannedFile> files,
    Map<String, Location> paths,
    List<Diagnostic> diagnostics) {
  public SitePlan {
    pages = List.copyOf(pages);
    files = List.copyOf(files);
    paths = Collections.unmodifiableMap(new LinkedHashMap<>(paths));
    diagnostics = List.copyOf(diagnostics);
  }
}
