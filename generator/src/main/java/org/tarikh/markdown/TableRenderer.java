package org.tarikh.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders tables inside a region that keyboards can scroll; alignment is a class, not a style. */
final class TableRenderer implements NodeRenderer {
  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;
  private final String label;

  TableRenderer(HtmlNodeRendererContext context, String label) {
    this.context = context;
    this.html = context.getWriter();
    this.label = label;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(
        TableBlock.class, TableHead.class, TableBody.class, TableRow.class, TableCell.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof TableBlock) {
      table(node);
    } else if (node instanceof TableHead) {
      block(node, "thead");
    } else if (node instanceof TableBody) {
      block(node, "tbody");
    } else if (node instanceof TableRow) {
      block(node, "tr");
    } else if (node instanceof TableCell cell) {
      cell(cell);
    }
  }

  private void table(Node node) {
    Map<String, String> region = new LinkedHashMap<>();
    region.put("class", "table");
    // Not a landmark: a page may have many tables, all of one name.
    region.put("role", "group");
    region.put("aria-label", label);
    region.put("tabindex", "0");
    html.line();
    html.tag("div", region);
    block(node, "table");
    html.tag("/div");
    html.line();
  }

  private void block(Node node, String tag) {
    html.line();
    html.tag(tag);
    html.line();
    children(node);
    html.line();
    html.tag("/" + tag);
    html.line();
  }

  private void cell(TableCell cell) {
    Map<String, String> attributes = new LinkedHashMap<>();
    if (cell.isHeader()) {
      attributes.put("scope", "col");
    }
    if (cell.getAlignment() == TableCell.Alignment.CENTER) {
      attributes.put("class", "align-center");
    } else if (cell.getAlignment() == TableCell.Alignment.LEFT) {
      attributes.put("class", "align-left");
    } else if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
      attributes.put("class", "align-right");
    }
    String tag = cell.isHeader() ? "th" : "td";
    html.tag(tag, attributes);
    children(cell);
    html.tag("/" + tag);
    html.line();
  }

  private void children(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
  }
}
