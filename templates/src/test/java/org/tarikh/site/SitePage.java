package org.tarikh.site;

import java.net.URI;
import org.jsoup.nodes.Document;

/**
 * One HTML document of a site.
 *
 * @param path the file, below the output folder
 * @param url where a host serves it
 * @param kind what sort of page it is
 * @param document what is in it
 */
record SitePage(String path, URI url, PageKind kind, Document document) {
  /** The content of the meta element with an attribute such as {@code property=og:url}, or "". */
  String meta(String attribute) {
    return document.select("head meta[" + attribute + "]").attr("content");
  }

  @Override
  public String toString() {
    return path;
  }
}
