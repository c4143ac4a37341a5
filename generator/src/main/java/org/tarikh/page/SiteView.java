package org.tarikh.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The site as a page sees it.
 *
 * @param title the site's title
 * @param description what the site is, or null
 * @param lang its language, a BCP 47 tag
 * @param dir {@code rtl} or {@code ltr}
 * @param home the home page
 * @param feed the Atom feed
 * @param menu the links of the main navigation
 */
public record SiteView(
    String title,
    @Nullable String description,
    String lang,
    String dir,
    String home,
    String feed,
    List<LinkView> menu) {
  public SiteView {
    menu = List.copyOf(menu);
  }
}
