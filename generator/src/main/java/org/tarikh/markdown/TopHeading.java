package org.tarikh.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Looks for headings of level 1: the page's own title is the only one, so others move down. */
final class TopHeading extends AbstractVisitor {
  private boolean found;

  private TopHeading() {}

  static boolean isIn(Node root) {
    TopHeading visitor = new TopHeading();
    root.accept(visitor);
    return visitor.found;
  }

  @Override
  public void visit(Heading heading) {
    found |= heading.getLevel() == 1;
  }
}
