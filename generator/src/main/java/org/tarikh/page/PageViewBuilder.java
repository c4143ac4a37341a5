package org.tarikh.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a {@link PageView} together. */
final class PageViewBuilder {
  private final String kind;
  private final String title;
  private final @Nullable String description;
  private final String policy;
  private final List<LinkView> trail;
  private @Nullable String canonical;
  private String type = "website";
  private @Nullable ImageView image;
  private @Nullable Markup jsonLd;

  PageViewBuilder(
      String kind,
      String title,
      @Nullable String description,
      String canonical,
      String policy,
      List<LinkView> trail) {
    this.kind = kind;
    this.title = title;
    this.description = description;
    this.canonical = canonical;
    this.policy = policy;
    this.trail = new ArrayList<>(trail);
  }

  PageViewBuilder type(String type) {
    this.type = type;
    return this;
  }

  PageViewBuilder image(@Nullable ImageView image) {
    this.image = image;
    return this;
  }

  PageViewBuilder jsonLd(@Nullable Markup jsonLd) {
    this.jsonLd = jsonLd;
    return this;
  }

  PageViewBuilder above(LinkView link) {
    trail.add(link);
    return this;
  }

  PageViewBuilder noCanonical() {
    canonical = null;
    return this;
  }

  PageView build() {
    return new PageView(kind, title, description, canonical, type, image, jsonLd, policy, trail);
  }
}
