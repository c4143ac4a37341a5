package org.tarikh.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * Changes to the text of an item, from left to right, that move the marks along with it.
 *
 * <p>What is put in beside a date stays outside of its mark.
 */
final class Edits {
  private record Edit(int start, int end, String text) {
    int growth() {
      return text.length() - (end - start);
    }

    boolean inserts() {
      return start == end;
    }
  }

  private final GoldItem item;
  private final List<Edit> edits = new ArrayList<>();

  Edits(GoldItem item) {
    this.item = item;
  }

  void insert(int at, String text) {
    replace(at, at, text);
  }

  void replace(int start, int end, String text) {
    if (!edits.isEmpty() && start < edits.get(edits.size() - 1).end()) {
      throw new IllegalArgumentException("an edit at " + start + " is out of order");
    }
    if (!item.text().substring(start, end).equals(text)) {
      edits.add(new Edit(start, end, text));
    }
  }

  GoldItem applied() {
    StringBuilder text = new StringBuilder(item.text());
    for (int i = edits.size() - 1; i >= 0; i--) {
      Edit edit = edits.get(i);
      text.replace(edit.start(), edit.end(), edit.text());
    }
    List<GoldDate> dates =
        item.dates().stream()
            .map(
                date ->
                    new GoldDate(
                        start(date.start()),
                        end(date.end()),
                        date.value(),
                        date.found(),
                        date.family()))
            .toList();
    return new GoldItem(item.place(), item.reference(), item.family(), text.toString(), dates);
  }

  private int start(int offset) {
    return offset + edits.stream().filter(e -> e.end() <= offset).mapToInt(Edit::growth).sum();
  }

  private int end(int offset) {
    return offset
        + edits.stream()
            .filter(e -> e.end() <= offset && !(e.inserts() && e.start() == offset))
            .mapToInt(Edit::growth)
            .sum();
  }
}
