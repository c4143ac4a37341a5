package org.tarikh.markdown;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.PostProcessor;

/**
 * Ends bare addresses before Arabic punctuation, of which the autolink extension knows nothing: the
 * comma after an address belongs to the sentence. It goes after that extension.
 */
final class BareAddressEnds implements Parser.ParserExtension, PostProcessor {
  private static final String ARABIC = "،؛؟۔»”’…\u200E\u200F";
  private static final String PUNCTUATION = ARABIC + ".,;:!?";

  @Override
  public void extend(Parser.Builder builder) {
    builder.postProcessor(this);
  }

  @Override
  public Node process(Node root) {
    root.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            if (isBare(link) && link.getFirstChild() instanceof Text text) {
              shorten(link, text);
            }
          }
        });
    return root;
  }

  /** In angle brackets, or with a text of its own, a link is longer than its text. */
  private static boolean isBare(Link link) {
    List<SourceSpan> spans = link.getSourceSpans();
    Node text = link.getFirstChild();
    return !spans.isEmpty() && text != null && spans.equals(text.getSourceSpans());
  }

  private static void shorten(Link link, Text text) {
    String address = text.getLiteral();
    int end = end(address);
    if (end == address.length()) {
      return;
    }
    SourceSpan span = link.getSourceSpans().get(0);
    Text rest = new Text(address.substring(end));
    rest.addSourceSpan(span.subSpan(end));
    text.setLiteral(address.substring(0, end));
    text.setSourceSpans(List.of(span.subSpan(0, end)));
    String destination = link.getDestination();
    link.setDestination(destination.substring(0, destination.length() - address.length() + end));
    link.setSourceSpans(text.getSourceSpans());
    link.insertAfter(rest);
  }

  private static int end(String address) {
    int end = address.length();
    if (ARABIC.indexOf(address.charAt(end - 1)) < 0) {
      return end;
    }
    while (end > 1 && PUNCTUATION.indexOf(address.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
