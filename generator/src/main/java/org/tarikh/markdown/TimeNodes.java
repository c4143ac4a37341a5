package org.tarikh.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Puts the dates of a text into its syntax tree. Where markup begins or ends inside a date, so that
 * no element can hold the whole, it holds the first words.
 */
final class TimeNodes extends AbstractVisitor {
  private final String raw;
  private final List<Text> texts = new ArrayList<>();

  private TimeNodes(String raw) {
    this.raw = raw;
  }

  /**
   * Changes the tree.
   *
   * @param raw the text that was parsed
   * @param times none overlaps another
   */
  static void insert(String raw, Node root, List<TextTime> times) {
    if (times.isEmpty()) {
      return;
    }
    TimeNodes nodes = new TimeNodes(raw);
    root.accept(nodes);
    TreeMap<Integer, TextTime> byStart = new TreeMap<>();
    times.forEach(time -> byStart.put(time.range().start(), time));
    TreeMap<Integer, List<Node>> words = new TreeMap<>();
    for (Text text : nodes.texts) {
      nodes.split(text, byStart, words);
    }
    words.forEach((start, parts) -> wrap(parts, byStart.get(start)));
  }

  @Override
  public void visit(Text node) {
    texts.add(node);
  }

  @Override
  public void visit(Image node) {
    // It has no words on the page.
  }

  /** Divides a text into what belongs to dates and what does not. */
  private void split(
      Text text, NavigableMap<Integer, TextTime> byStart, SortedMap<Integer, List<Node>> words) {
    int[] offsets = TextOffsets.of(raw, text);
    if (offsets == null || offsets.length == 0) {
      return;
    }
    int last = offsets[offsets.length - 1] + 1;
    Integer first = byStart.floorKey(offsets[0]);
    Node rest = text;
    String literal = text.getLiteral();
    int done = 0;
    for (TextTime time : byStart.subMap(first == null ? offsets[0] : first, last).values()) {
      int start = indexOf(offsets, time.range().start());
      int end = indexOf(offsets, time.range().end());
      if (start < end) {
        rest = append(rest, literal.substring(done, start));
        rest = append(rest, literal.substring(start, end));
        words.computeIfAbsent(time.range().start(), s -> new ArrayList<>()).add(rest);
        done = end;
      }
    }
    if (rest != text) {
      append(rest, literal.substring(done));
      text.unlink();
    }
  }

  private static Node append(Node before, String literal) {
    if (literal.isEmpty()) {
      return before;
    }
    Text text = new Text(literal);
    before.insertAfter(text);
    return text;
  }

  private static int indexOf(int[] offsets, int offset) {
    int index = 0;
    while (index < offsets.length && offsets[index] < offset) {
      index++;
    }
    return index;
  }

  private static void wrap(List<Node> parts, @Nullable TextTime time) {
    if (time == null) {
      return;
    }
    Node first = parts.get(0);
    Node last = lastBeside(first, parts.get(parts.size() - 1));
    TimeNode node = new TimeNode(time.time());
    first.insertBefore(node);
    for (Node part = first; part != null; ) {
      Node next = part == last ? null : part.getNext();
      node.appendChild(part);
      part = next;
    }
  }

  /** The node beside the first that ends where the last does, or else the first itself. */
  private static Node lastBeside(Node first, Node last) {
    Node node = last;
    while (node.getParent() != first.getParent()) {
      if (node.getNext() != null || node.getParent() == null) {
        return first;
      }
      node = node.getParent();
    }
    return node;
  }
}
