package org.tarikh.markdown;

import org.commonmark.node.Node;

/**
 * How large a syntax tree is; found without recursion.
 *
 * @param nodes how many nodes it has
 * @param depth how deep the deepest node is, the root being 0
 */
record TreeSize(int nodes, int depth) {
  static TreeSize of(Node root) {
    int nodes = 0;
    int depth = 0;
    int deepest = 0;
    Node node = root;
    while (true) {
      nodes++;
      deepest = Math.max(deepest, depth);
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
        return new TreeSize(nodes, deepest);
      }
      node = node.getNext();
    }
  }
}
