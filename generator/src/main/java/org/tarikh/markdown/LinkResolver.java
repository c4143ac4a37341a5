package org.tarikh.markdown;

import org.jspecify.annotations.Nullable;

/** Decides where the links of a text lead. */
public interface LinkResolver {
  /** What becomes of a link or an image. */
  Resolution resolve(Link link);

  /** What becomes of a date mark. */
  Time resolve(DateMark mark);

  /** What becomes of a link or an image. */
  sealed interface Resolution {}

  /**
   * It leads somewhere.
   *
   * @param href as it is to stand in the page, but for HTML's escapes
   * @param external whether it leads out of the site
   */
  record Href(String href, boolean external) implements Resolution {}

  /** Only its text is shown. */
  record TextOnly() implements Resolution {}

  /**
   * A date mark as it is rendered.
   *
   * @param id the anchor of its event, or null
   * @param datetime what HTML's {@code <time>} takes, or null where it takes nothing
   * @param edtf the value
   * @param found how the value was found where no writer marked it, or null
   */
  record Time(@Nullable String id, @Nullable String datetime, String edtf, @Nullable String found) {
    /** A date that a writer marked. */
    public Time(@Nullable String id, @Nullable String datetime, String edtf) {
      this(id, datetime, edtf, null);
    }
  }
}
