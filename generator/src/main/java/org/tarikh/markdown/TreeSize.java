package org.tarikh.markdown;

import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * How large a syntax tree is; found without recursion.
 *
 * @param nodes how many nodes it has
 * @param depth how deep the deepest node is, the root being 0
 * @param addresses how many characters the addresses and titles of links and images have; one that
 *     many links refer to counts as often, since it is rendered as often
 */
record TreeSize(int nodes, int depth, long addresses) {
  static TreeSize of(Node root) {
    int nodes = 0;
    int depth = 0;
    int deepest = 0;
    long addresses = 0;
    Node node = root;
    while (true) {
      nodes++;
      deepest = Math.max(deepest, depth);
      addresses += addresses(node);
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
        continue;
      }
      while (node != root && node.getNext() == null) {
        node = node.getParent();
        depth--;
      }
      if (node == root) {
        return new TreeSize(nodes, deepest, addresses);
      }
      node = node.getNext();
    }
  }

  private static int addresses(Node node) {
    if (node instanceof Link link) {
      return link.getDestination().length() + length(link.getTitle());
    }
    return node instanceof Image image
        ? image.getDestination().length() + length(image.getTitle())
        : 0;
  }

  private static int length(@Nullable String title) {
    return title == null ? 0 : title.length();
  }
}
