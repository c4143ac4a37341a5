package org.tarikh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What HTML made of anybody's text must be. */
public final class Harmless {
  private static final Set<String> ADDRESSES = Set.of("href", "src", "cite", "action", "poster");

  private Harmless() {}

  /** No attribute of an element or of those within it runs or paints anything. */
  public static void assertAttributesRunNothing(Element within) {
    for (Element element : within.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).isNotEqualTo("style").doesNotStartWith("on");
        if (ADDRESSES.contains(attribute.getKey())) {
          assertThat(attribute.getValue().strip().toLowerCase(Locale.ROOT))
              .doesNotMatch("(?s)(javascript|vbscript|data|file)\\s*:.*");
        }
      }
    }
  }
}
