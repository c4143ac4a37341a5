package org.tarikh.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.DiagnosticCode;
import org.tarikh.diagnostic.TextPlaces;

/** Finds what a writer meant as a date link, but Markdown reads as text. */
final class LostDateLinks extends AbstractVisitor {
  private static final Pattern DATE_LINK =
      Pattern.compile("(?<!\\\\)\\]\\(\\s{0,9}<?date:([^)<>\\n]{0,200})", Pattern.CASE_INSENSITIVE);

  /** The ends of the stretches of text that are links, code or HTML, by their starts. */
  private final TreeMap<Integer, Integer> read = new TreeMap<>();

  private LostDateLinks() {}

  static List<Diagnostic> in(String text, Node root, TextPlaces places) {
    Matcher matcher = DATE_LINK.matcher(text);
    if (!matcher.find()) {
      return List.of();
    }
    LostDateLinks links = new LostDateLinks();
    root.accept(links);
    List<Diagnostic> diagnostics = new ArrayList<>();
    do {
      if (!links.isRead(matcher.start())) {
        diagnostics.add(lost(matcher.group(1).strip(), places, matcher.start(1)));
      }
    } while (matcher.find());
    return diagnostics;
  }

  private static Diagnostic lost(String value, TextPlaces places, int offset) {
    return new Diagnostic(
        DiagnosticCode.DATE_LINK_TEXT,
        places.at(offset),
        "the date link to \"" + value + "\" is not read as a link",
        "put a value with spaces into angle brackets: […](<date:" + value + ">)");
  }

  private boolean isRead(int offset) {
    var before = read.floorEntry(offset);
    return before != null && offset < before.getValue();
  }

  private void add(Node node) {
    for (SourceSpan span : node.getSourceSpans()) {
      read.merge(span.getInputIndex(), span.getInputIndex() + span.getLength(), Math::max);
    }
  }

  @Override
  public void visit(Link node) {
    add(node);
  }

  @Override
  public void visit(Image node) {
    add(node);
  }

  @Override
  public void visit(Code node) {
    add(node);
  }

  @Override
  public void visit(FencedCodeBlock node) {
    add(node);
  }

  @Override
  public void visit(IndentedCodeBlock node) {
    add(node);
  }

  @Override
  public void visit(HtmlBlock node) {
    add(node);
  }

  @Override
  public void visit(HtmlInline node) {
    add(node);
  }
}
