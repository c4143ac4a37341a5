package org.tarikh.page;

import org.jspecify.annotations.Nullable;
import org.tarikh.diagnostic.Diagnostic;

/** Where a link of a document leads. */
sealed interface Target {
  /** Out of the site. */
  record External(String url) implements Target {}

  /**
   * To a page or a file of the site.
   *
   * @param address where it is
   * @param suffix the query and the fragment as written, with {@code ?} and {@code #}; or empty
   */
  record Internal(Address address, String suffix) implements Target {}

  /** To an element of the same page. */
  record Fragment(String id) implements Target {}

  /**
   * Nowhere: only the link's text is shown.
   *
   * @param reason what is wrong
   */
  record Nowhere(Diagnostic reason) implements Target {}

  /** To a document that could not be read; what is wrong with it is reported there. */
  record Unread() implements Target {}

  /** What is wrong with the link, or null. */
  default @Nullable Diagnostic fault() {
    return this instanceof Nowhere nowhere ? nowhere.reason() : null;
  }
}
