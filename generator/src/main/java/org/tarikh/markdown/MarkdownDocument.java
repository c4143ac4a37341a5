package org.tarikh.markdown;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.tarikh.diagnostic.Diagnostic;

/** One parsed text. It holds the syntax tree, so it is best let go soon. */
public final class MarkdownDocument {
  private final String text;
  private final Node root;
  private final OutlineVisitor visitor;
  private final List<Diagnostic> diagnostics;
  private final List<Extension> extensions;
  private final boolean rawHtml;
  private final boolean shifted;
  private @Nullable Prose prose;

  MarkdownDocument(
      String text,
      Node root,
      OutlineVisitor visitor,
      List<Diagnostic> diagnostics,
      List<Extension> extensions,
      boolean rawHtml,
      boolean shifted) {
    this.text = text;
    this.root = root;
    this.visitor = visitor;
    this.diagnostics = List.copyOf(diagnostics);
    this.extensions = extensions;
    this.rawHtml = rawHtml;
    this.shifted = shifted;
  }

  /** Headings, links, date marks and the lead; it holds nothing of the tree. */
  public Outline outline() {
    return visitor.outline();
  }

  /** What was found amiss. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** The prose of the text; made when asked for. */
  public Prose prose() {
    Prose made = prose;
    if (made == null) {
      made = ProseVisitor.of(text, root);
      prose = made;
    }
    return made;
  }

  /** The text as HTML that is safe to put into a page. */
  public String toHtml(LinkResolver resolver, HtmlOptions options) {
    return toHtml(resolver, options, List.of());
  }

  /**
   * The same with dates that stand in the text without links. It changes the syntax tree, so there
   * is nothing more to be had of this document.
   *
   * @param times none overlaps another, nor the words of a date link
   */
  public String toHtml(LinkResolver resolver, HtmlOptions options, List<TextTime> times) {
    TimeNodes.insert(text, root, times);
    List<Heading> headings = HeadingIds.assign(visitor.outline().headings(), options.reservedIds());
    List<String> ids = headings.stream().map(h -> options.idPrefix() + h.id()).toList();
    String html =
        HtmlRenderer.builder()
            .escapeHtml(!rawHtml)
            .percentEncodeUrls(false)
            .nodeRendererFactory(context -> new LinkRenderer(context, visitor, resolver))
            .nodeRendererFactory(
                context ->
                    new HeadingRenderer(
                        context,
                        node -> ids.get(visitor.headingAt(node)),
                        options.within(),
                        shifted))
            .nodeRendererFactory(context -> new TableRenderer(context, options.tableLabel()))
            .nodeRendererFactory(TaskMarkerRenderer::new)
            .attributeProviderFactory(context -> new Attributes(options))
            .extensions(extensions)
            .build()
            .render(root);
    return rawHtml ? HtmlPolicy.sanitize(html) : html;
  }
}
