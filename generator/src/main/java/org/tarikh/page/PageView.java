package org.tarikh.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the head of every page needs.
 *
 * @param kind the template's name, such as {@code article}
 * @param title the page's own title, without the site's
 * @param description one or two sentences, or null
 * @param canonical the page's absolute URL; null on pages that have none, such as 404
 * @param type the Open Graph type, {@code article} or {@code website}
 * @param image the image for previews, or null
 * @param jsonLd the JSON-LD of the page, safe inside {@code <script>}, or null
 * @param policy the Content-Security-Policy, for {@code <meta http-equiv>}
 * @param trail the pages above this one, home first, itself left out
 */
public record PageView(
    String kind,
    String title,
    @Nullable String description,
    @Nullable String canonical,
    String type,
    @Nullable ImageView image,
    @Nullable Markup jsonLd,
    String policy,
    List<LinkView> trail) {
  public PageView {
    trail = List.copyOf(trail);
  }
}
