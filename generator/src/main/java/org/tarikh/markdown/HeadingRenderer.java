package org.tarikh.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Renders headings with their ids. In a text within a page they are paragraphs of the class {@code
 * heading}: such a text may stand at any level, and is no part of the page's outline.
 */
final class HeadingRenderer implements NodeRenderer {
  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;
  private final Function<Node, String> ids;
  private final boolean within;
  private final boolean shifted;

  /**
   * @param ids the id of each heading
   * @param within whether the text stands within a page that has an outline of its own
   * @param shifted whether headings are rendered one level below what they are written
   */
  HeadingRenderer(
      HtmlNodeRendererContext context,
      Function<Node, String> ids,
      boolean within,
      boolean shifted) {
    this.context = context;
    this.html = context.getWriter();
    this.ids = ids;
    this.within = within;
    this.shifted = shifted;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Heading.class);
  }

  @Override
  public void render(Node node) {
    Map<String, String> attributes = new LinkedHashMap<>();
    String tag = "p";
    if (within) {
      attributes.put("class", "heading");
    } else {
      tag = "h" + Math.min(6, ((Heading) node).getLevel() + (shifted ? 1 : 0));
    }
    attributes.put("id", ids.apply(node));
    html.line();
    html.tag(tag, attributes);
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
    html.tag("/" + tag);
    html.line();
  }
}
