package org.tarikh.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sitemap: one file, or beyond a number of pages an index of several.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps protocol</a>
 */
final class Sitemap {
  /** As many pages as the protocol allows in one file. */
  static final int MOST_IN_ONE_FILE = 50_000;

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  /**
   * A page in the sitemap.
   *
   * @param url absolute
   * @param lastChanged {@code yyyy-mm-dd}, or null where it is not known
   */
  record Entry(String url, @Nullable String lastChanged) {}

  private Sitemap() {}

  /**
   * The files by their path below the output folder.
   *
   * @param root the absolute URL of the home page
   * @param mostInOneFile beyond so many pages there are several files
   */
  static Map<String, String> files(String root, List<Entry> entries, int mostInOneFile) {
    Map<String, String> files = new LinkedHashMap<>();
    if (entries.size() <= mostInOneFile) {
      files.put("sitemap.xml", urlSet(entries));
      return files;
    }
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < entries.size(); from += mostInOneFile) {
      String name = "sitemap-" + (parts.size() + 1) + ".xml";
      int to = Math.min(from + mostInOneFile, entries.size());
      files.put(name, urlSet(entries.subList(from, to)));
      parts.add(root + name);
    }
    files.put("sitemap.xml", index(parts));
    return files;
  }

  private static String urlSet(List<Entry> entries) {
    XmlDocument xml = new XmlDocument("urlset", NAMESPACE);
    for (Entry entry : entries) {
      xml.open("url").element("loc", entry.url()).element("lastmod", entry.lastChanged()).close();
    }
    return xml.finish();
  }

  private static String index(List<String> urls) {
    XmlDocument xml = new XmlDocument("sitemapindex", NAMESPACE);
    urls.forEach(url -> xml.open("sitemap").element("loc", url).close());
    return xml.finish();
  }
}
