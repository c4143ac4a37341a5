package org.tarikh.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.DiagnosticCode;
import org.tarikh.diagnostic.Location;

/** Walks a syntax tree once and notes what is in it, and what is amiss. */
final class OutlineVisitor extends AbstractVisitor {
  private static final int LEAD = 200;
  private static final String DATE_SCHEME = Schemes.DATE + ":";

  private final SourcePlaces places;
  private final boolean rawHtml;
  private final boolean shifted;
  private final List<Heading> headings = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<DateMark> dateMarks = new ArrayList<>();
  private final Map<Node, Link> linksByNode = new HashMap<>();
  private final Map<Node, DateMark> marksByNode = new HashMap<>();
  private final Map<Node, Integer> headingsByNode = new HashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private @Nullable Node lastWithHtml;
  private @Nullable String lead;

  /**
   * @param shifted whether headings are rendered one level below what they are written
   */
  OutlineVisitor(SourcePlaces places, boolean rawHtml, boolean shifted) {
    this.places = places;
    this.rawHtml = rawHtml;
    this.shifted = shifted;
  }

  Outline outline() {
    return new Outline(headings, links, dateMarks, lead == null ? "" : lead);
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  @Nullable Link linkOf(Node node) {
    return linksByNode.get(node);
  }

  @Nullable DateMark markOf(Node node) {
    return marksByNode.get(node);
  }

  /** Where a heading stands among the headings of the outline, from 0. */
  int headingAt(Node node) {
    return headingsByNode.getOrDefault(node, 0);
  }

  @Override
  public void visit(Paragraph paragraph) {
    if (lead == null) {
      lead = beginning(PlainText.of(paragraph));
    }
    visitChildren(paragraph);
  }

  @Override
  public void visit(org.commonmark.node.Heading heading) {
    int level = Math.min(6, heading.getLevel() + (shifted ? 1 : 0));
    headingsByNode.put(heading, headings.size());
    headings.add(new Heading(level, PlainText.of(heading), "", places.of(heading)));
    visitChildren(heading);
  }

  @Override
  public void visit(org.commonmark.node.Link node) {
    if (isDate(node.getDestination())) {
      addMark(node);
    } else {
      addLink(node, node.getDestination(), Link.Kind.LINK);
    }
    visitChildren(node);
  }

  @Override
  public void visit(Image node) {
    addLink(node, node.getDestination(), Link.Kind.IMAGE);
    if (PlainText.of(node).isBlank()) {
      diagnostics.add(
          new Diagnostic(
              DiagnosticCode.IMAGE_ALT_MISSING,
              places.of(node),
              "the image \"" + node.getDestination() + "\" has no alt text",
              "write what it shows between the square brackets: ![…]("
                  + node.getDestination()
                  + ")"));
    }
  }

  @Override
  public void visit(HtmlInline node) {
    reportHtml(node, blockOf(node), node.getLiteral());
  }

  @Override
  public void visit(HtmlBlock node) {
    reportHtml(node, node, node.getLiteral());
  }

  /** Schemes may be written in capitals. */
  static boolean isDate(String destination) {
    return destination.regionMatches(true, 0, DATE_SCHEME, 0, DATE_SCHEME.length());
  }

  private void addMark(org.commonmark.node.Link node) {
    DateMark mark =
        new DateMark(
            decoded(node.getDestination().substring(DATE_SCHEME.length())).strip(),
            node.getTitle(),
            PlainText.of(node),
            places.ofDestination(node, DATE_SCHEME),
            dateMarks.size());
    dateMarks.add(mark);
    marksByNode.put(node, mark);
  }

  private void addLink(Node node, String destination, Link.Kind kind) {
    Link link = new Link(destination, kind, PlainText.of(node), places.ofDestination(node, ""));
    if (Schemes.isAllowed(destination)) {
      links.add(link);
      linksByNode.put(node, link);
    } else {
      diagnostics.add(wrongScheme(destination, link.location()));
    }
  }

  private static Diagnostic wrongScheme(String destination, Location location) {
    return new Diagnostic(
        DiagnosticCode.LINK_SCHEME,
        location,
        "the scheme \"" + Schemes.of(destination) + ":\" is not allowed",
        "use https:, http:, mailto:, tel:, or a path; date: is for events in links");
  }

  private void reportHtml(Node node, Node block, String html) {
    if (!rawHtml && lastWithHtml != block) {
      lastWithHtml = block;
      diagnostics.add(
          new Diagnostic(
              DiagnosticCode.HTML_ESCAPED,
              places.of(node),
              "\"" + firstLine(html) + "\" is HTML, and is shown as it is written",
              "write it in Markdown, or set \"rawHtml: true\" in site.yaml"));
    }
  }

  private static Node blockOf(Node node) {
    Node block = node;
    while (!(block instanceof Block) && block.getParent() != null) {
      block = block.getParent();
    }
    return block;
  }

  private static String firstLine(String html) {
    String line = html.lines().findFirst().orElse("");
    return line.length() <= 40 ? line : line.substring(0, line.offsetByCodePoints(0, 20)) + "…";
  }

  /** Editors encode blanks and Arabic letters in addresses. */
  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException e) {
      return value;
    }
  }

  private static String beginning(String text) {
    if (text.length() <= LEAD) {
      return text;
    }
    int end = text.lastIndexOf(' ', LEAD);
    return text.substring(0, end > 0 ? end : text.offsetByCodePoints(0, LEAD / 2)) + "…";
  }
}
