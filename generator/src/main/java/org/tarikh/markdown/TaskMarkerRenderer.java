package org.tarikh.markdown;

import java.util.Map;
import java.util.Set;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders the box of a task as a character: a form control would do nothing and need a name. */
final class TaskMarkerRenderer implements NodeRenderer {
  private final HtmlWriter html;

  TaskMarkerRenderer(HtmlNodeRendererContext context) {
    this.html = context.getWriter();
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(TaskListItemMarker.class);
  }

  @Override
  public void render(Node node) {
    html.tag("span", Map.of("class", "task"));
    html.text(((TaskListItemMarker) node).isChecked() ? "☑" : "☐");
    html.tag("/span");
    html.text(" ");
  }
}
