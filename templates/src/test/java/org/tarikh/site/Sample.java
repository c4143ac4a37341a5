package org.tarikh.site;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * What a reader opens in a browser.
 *
 * @param path encoded, below the site's base URL
 */
record Sample(BuiltSite site, String path) {
  /** Pages of every kind, and of articles those with the most in them. */
  static Stream<Sample> all() {
    return Stream.of(
            of(Sites.demonstration(), "", "chronology/", "articles/eu-iraq-relations/"),
            of(Sites.demonstration(), "articles/babylon/", "tags/", "about/", "no/such/page"),
            of(Sites.demonstration(), "places/%D8%A8%D8%BA%D8%AF%D8%A7%D8%AF/"),
            of(Sites.everything(), "", "chronology/", "articles/everything/", "people/"),
            of(Sites.everything(), "en/articles/english/", "en/english/", "hostile/", "none/"),
            of(Sites.everything(), "handbook/style/"),
            of(Sites.rawHtml(), "articles/allowed/"),
            of(Sites.large(), "chronology/", "chronology/19xx/", "chronology/194x/"))
        .flatMap(samples -> samples);
  }

  private static Stream<Sample> of(BuiltSite site, String... paths) {
    return Arrays.stream(paths).map(path -> new Sample(site, path));
  }

  /** Whether it is one that no site has. */
  boolean isMissing() {
    return path.startsWith("no");
  }
}
