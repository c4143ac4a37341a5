package org.tarikh.markdown;

import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders headings with their ids. */
final class HeadingRenderer implements NodeRenderer {
  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;
  private final Iterator<org.tarikh.markdown.Heading> headings;
  private final boolean shifted;

  /**
   * @param headings those of the text, in order
   * @param shifted whether headings are rendered one level below what they are written
   */
  HeadingRenderer(
      HtmlNodeRendererContext context,
      Iterator<org.tarikh.markdown.Heading> headings,
      boolean shifted) {
    this.context = context;
    this.html = context.getWriter();
    this.headings = headings;
    this.shifted = shifted;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Heading.class);
  }

  @Override
  public void render(Node node) {
    int level = Math.min(6, ((Heading) node).getLevel() + (shifted ? 1 : 0));
    html.line();
    html.tag("h" + level, headings.hasNext() ? Map.of("id", headings.next().id()) : Map.of());
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
    html.tag("/h" + level);
    html.line();
  }
}
