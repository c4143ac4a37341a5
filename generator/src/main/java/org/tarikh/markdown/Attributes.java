package org.tarikh.markdown;

import java.util.Map;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Adds what a right-to-left page needs: code is left to right, footnotes have names. */
final class Attributes implements AttributeProvider {
  private final HtmlOptions options;

  Attributes(HtmlOptions options) {
    this.options = options;
  }

  @Override
  public void setAttributes(Node node, String tag, Map<String, String> attributes) {
    boolean codeBlock = node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock;
    if (node instanceof Code || (codeBlock && tag.equals("pre"))) {
      attributes.put("dir", "ltr");
    }
    if (codeBlock && tag.equals("pre")) {
      // Long lines scroll, and a keyboard must reach what scrolls.
      attributes.put("tabindex", "0");
    }
    if (tag.equals("section") && attributes.containsKey("data-footnotes") && !options.within()) {
      attributes.put("aria-label", options.footnotesLabel());
    }
    if (attributes.containsKey("data-footnote-backref")) {
      attributes.put("aria-label", options.footnoteBackLabel());
    }
    prefix(attributes, "id", "");
    prefix(attributes, "href", "#");
  }

  private void prefix(Map<String, String> attributes, String name, String before) {
    String value = attributes.getOrDefault(name, "");
    if (value.startsWith(before + "fn-") || value.startsWith(before + "fnref-")) {
      attributes.put(name, before + options.idPrefix() + value.substring(before.length()));
    }
  }
}
