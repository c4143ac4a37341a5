package org.tarikh.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarikh.date.TimePart;

/**
 * A temporal expression as readers and as machines read it.
 *
 * @param text the whole in the site's month names and digits
 * @param parts the same in order, those with a {@code datetime} to be set in {@code <time>}
 * @param edtf the canonical EDTF value
 * @param plain whether the whole is one part with a {@code datetime}, so that {@code data-edtf}
 *     adds nothing
 * @param wording what the author wrote, where it was not EDTF; null otherwise, and outside of the
 *     article where it would mean another date on another day, as "أمس" would
 */
public record TimeView(
    String text, List<TimePart> parts, String edtf, boolean plain, @Nullable String wording) {
  public TimeView {
    parts = List.copyOf(parts);
  }

  TimeView withoutWording() {
    return new TimeView(text, parts, edtf, plain, null);
  }
}
