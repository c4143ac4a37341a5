package org.tarikh.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Picks the prose out of a syntax tree. */
final class ProseVisitor extends AbstractVisitor {
  private final String raw;
  private final char[] text;
  private final char[] shown;
  private final List<TextRange> links = new ArrayList<>();
  private final List<TextRange> dateLinks = new ArrayList<>();

  private ProseVisitor(String raw) {
    this.raw = raw;
    text = new char[raw.length()];
    Arrays.fill(text, Prose.MARKUP);
    shown = text.clone();
  }

  static Prose of(String raw, Node root) {
    ProseVisitor visitor = new ProseVisitor(raw);
    root.accept(visitor);
    return new Prose(
        new String(visitor.text), new String(visitor.shown), visitor.links, visitor.dateLinks);
  }

  @Override
  public void visit(Paragraph node) {
    paragraph(node);
  }

  @Override
  public void visit(Heading node) {
    paragraph(node);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableCell) {
      paragraph(node);
    } else if (node instanceof FootnoteReference) {
      wall(node);
    } else {
      visitChildren(node);
    }
  }

  /** What stands before it is markup, or the end of a line. */
  private void paragraph(Node node) {
    int end = -1;
    for (SourceSpan span : node.getSourceSpans()) {
      int start = span.getInputIndex();
      if (end < 0 && start > 0) {
        text[start - 1] = Prose.BREAK;
        shown[start - 1] = Prose.BREAK;
      }
      for (int i = end; i >= 0 && i < start; i++) {
        if (raw.charAt(i) == '\n' || raw.charAt(i) == '\r') {
          text[i] = raw.charAt(i);
          shown[i] = raw.charAt(i);
        }
      }
      end = start + span.getLength();
    }
    visitChildren(node);
  }

  @Override
  public void visit(Text node) {
    int[] offsets = TextOffsets.of(raw, node);
    if (offsets == null) {
      wall(node);
      show(node, node.getLiteral());
      return;
    }
    String literal = node.getLiteral();
    for (int i = 0; i < offsets.length; i++) {
      char c = literal.charAt(i);
      boolean second = i > 0 && offsets[i] == offsets[i - 1];
      int at = offsets[i];
      shown[second ? at + 1 : at] = c;
      if (!second) {
        text[at] = c == raw.charAt(at) ? c : standIn(c);
      }
    }
  }

  /** What stands for a character that is written as an entity. */
  private static char standIn(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    return Character.getType(c) == Character.FORMAT ? Prose.MARKUP : Prose.WALL;
  }

  @Override
  public void visit(Code node) {
    wall(node);
    show(node, node.getLiteral());
  }

  @Override
  public void visit(Image node) {
    wall(node);
  }

  @Override
  public void visit(HtmlInline node) {
    wall(node);
  }

  @Override
  public void visit(HtmlBlock node) {
    wall(node);
  }

  @Override
  public void visit(FencedCodeBlock node) {
    wall(node);
  }

  @Override
  public void visit(IndentedCodeBlock node) {
    wall(node);
  }

  @Override
  public void visit(Link node) {
    List<SourceSpan> spans = node.getSourceSpans();
    TextRange range = new TextRange(start(spans), end(spans));
    if (OutlineVisitor.isDate(node.getDestination())) {
      dateLinks.add(range);
      visitChildren(node);
      return;
    }
    links.add(range);
    Node last = node.getLastChild();
    List<SourceSpan> words = last == null ? List.of() : last.getSourceSpans();
    if (words.isEmpty() || !raw.startsWith("[", range.start())) {
      wall(node);
    } else {
      visitChildren(node);
      wall(end(words), range.end());
    }
  }

  private static int start(List<SourceSpan> spans) {
    return spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
  }

  private static int end(List<SourceSpan> spans) {
    if (spans.isEmpty()) {
      return 0;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    return last.getInputIndex() + last.getLength();
  }

  private void wall(Node node) {
    for (SourceSpan span : node.getSourceSpans()) {
      wall(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }
  }

  private void wall(int start, int end) {
    Arrays.fill(text, start, Math.max(start, end), Prose.WALL);
  }

  /** Lets readers see a literal where its node begins. */
  private void show(Node node, String literal) {
    int start = start(node.getSourceSpans());
    int length = Math.min(literal.length(), shown.length - start);
    if (!node.getSourceSpans().isEmpty()) {
      literal.getChars(0, length, shown, start);
    }
  }
}
