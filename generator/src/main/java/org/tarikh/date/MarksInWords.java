package org.tarikh.date;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says what the marks of a date mean.
 *
 * <p>A mark on the whole date is "نحو" before it, or "(؟)" after it. Of marks on some of its
 * components, words in parentheses say on which: "(السنة تقريبية واليوم غير مؤكد)".
 */
final class MarksInWords {

  /** A component of a date that has a mark of its own. */
  record Component(String name, boolean feminine, Qualification mark) {}

  static final String ABOUT = "نحو ";
  static final String DOUBTFUL = " (؟)";

  private MarksInWords() {}

  /** The mark that all components have. */
  static Qualification ofAll(List<Component> components) {
    Qualification first = components.get(0).mark();
    return components.stream().allMatch(c -> c.mark() == first) ? first : Qualification.NONE;
  }

  /** What is to be said after the date of marks that not all components have; empty if none. */
  static String ofSome(List<Component> components) {
    if (components.stream().map(Component::mark).distinct().count() == 1) {
      return "";
    }
    List<String> sentences = new ArrayList<>();
    for (Qualification mark :
        List.of(Qualification.APPROXIMATE, Qualification.UNCERTAIN, Qualification.BOTH)) {
      List<Component> marked = components.stream().filter(c -> c.mark() == mark).toList();
      if (!marked.isEmpty()) {
        sentences.add(sentence(marked, mark));
      }
    }
    return " (" + String.join("، و", sentences) + ")";
  }

  /** Two of them agree as masculine, since one always is. */
  private static String sentence(List<Component> subjects, Qualification mark) {
    String names = subjects.stream().map(Component::name).collect(Collectors.joining(" و"));
    String approximate = "تقريبي";
    String uncertain = "غير مؤكد";
    String nominative = "";
    String genitive = "";
    if (subjects.size() > 1) {
      nominative = "ان";
      genitive = "ين";
    } else if (subjects.get(0).feminine()) {
      nominative = "ة";
      genitive = "ة";
    }
    approximate += nominative;
    uncertain += genitive;
    return names
        + " "
        + switch (mark) {
          case APPROXIMATE -> approximate;
          case UNCERTAIN -> uncertain;
          default -> approximate + " و" + uncertain;
        };
  }
}
