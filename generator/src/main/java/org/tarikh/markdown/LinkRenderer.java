package org.tarikh.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders links, images and date marks as the resolver says, and dates without links. */
final class LinkRenderer implements NodeRenderer {
  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;
  private final OutlineVisitor places;
  private final LinkResolver resolver;

  LinkRenderer(HtmlNodeRendererContext context, OutlineVisitor places, LinkResolver resolver) {
    this.context = context;
    this.html = context.getWriter();
    this.places = places;
    this.resolver = resolver;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Link.class, Image.class, TimeNode.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof TimeNode date) {
      time(node, date.time());
      return;
    }
    DateMark mark = places.markOf(node);
    org.tarikh.markdown.Link link = places.linkOf(node);
    if (mark != null) {
      time(node, resolver.resolve(mark));
    } else if (link != null && resolver.resolve(link) instanceof LinkResolver.Href href) {
      linked(node, link, href);
    } else {
      textOnly(node);
    }
  }

  private void time(Node node, LinkResolver.Time time) {
    Map<String, String> attributes = new LinkedHashMap<>();
    String tag = time.datetime() == null ? "span" : "time";
    if (time.datetime() == null) {
      attributes.put("class", "date");
    } else {
      attributes.put("datetime", time.datetime());
    }
    if (time.id() != null) {
      attributes.put("id", time.id());
    }
    if (!time.edtf().equals(time.datetime())) {
      attributes.put("data-edtf", time.edtf());
    }
    if (time.found() != null) {
      attributes.put("data-found", time.found());
    }
    html.tag(tag, attributes);
    children(node);
    html.tag("/" + tag);
  }

  private void linked(Node node, org.tarikh.markdown.Link link, LinkResolver.Href href) {
    Map<String, String> attributes = new LinkedHashMap<>();
    if (node instanceof Image image) {
      attributes.put("src", href.href());
      attributes.put("alt", link.text());
      attributes.put("loading", "lazy");
      putTitle(attributes, image.getTitle());
      html.tag("img", attributes, true);
      return;
    }
    attributes.put("href", href.href());
    putTitle(attributes, ((Link) node).getTitle());
    html.tag("a", attributes);
    children(node);
    html.tag("/a");
  }

  private static void putTitle(
      Map<String, String> attributes, @org.jspecify.annotations.Nullable String title) {
    if (title != null) {
      attributes.put("title", title);
    }
  }

  private void textOnly(Node node) {
    if (node instanceof Image) {
      html.text(PlainText.of(node));
    } else {
      children(node);
    }
  }

  private void children(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
  }
}
