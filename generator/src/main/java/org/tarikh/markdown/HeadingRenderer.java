package org.tarikh.markdown;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders headings with their ids. */
final class HeadingRenderer implements NodeRenderer {
  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;
  private final Function<Node, String> ids;
  private final boolean shifted;

  /**
   * @param ids the id of each heading
   * @param shifted whether headings are rendered one level below what they are written
   */
  HeadingRenderer(HtmlNodeRendererContext context, Function<Node, String> ids, boolean shifted) {
    this.context = context;
    this.html = context.getWriter();
    this.ids = ids;
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
    html.tag("h" + level, Map.of("id", ids.apply(node)));
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
    html.tag("/h" + level);
    html.line();
  }
}
