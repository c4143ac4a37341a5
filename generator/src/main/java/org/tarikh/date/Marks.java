package org.tarikh.date;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes the marks of the components of a date, as EDTF level 2 does: a mark before a component
 * holds for it alone, a mark after it for it and all before it.
 *
 * <p>Marks stand after components where that says it all, else before them, so that each date has
 * one text.
 */
final class Marks {
  private Marks() {}

  static String write(List<String> components, List<Qualification> marks) {
    for (int i = 1; i < marks.size(); i++) {
      if (!marks.get(i - 1).holds(marks.get(i))) {
        return before(components, marks);
      }
    }
    return after(components, marks);
  }

  private static String before(List<String> components, List<Qualification> marks) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < components.size(); i++) {
      texts.add(marks.get(i).mark() + components.get(i));
    }
    return String.join("-", texts);
  }

  private static String after(List<String> components, List<Qualification> marks) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < components.size(); i++) {
      Qualification next = i + 1 < marks.size() ? marks.get(i + 1) : Qualification.NONE;
      texts.add(components.get(i) + marks.get(i).without(next).mark());
    }
    return String.join("-", texts);
  }
}
