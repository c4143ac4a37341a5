package org.tarikh.date;

import java.util.List;
import java.util.Map;

/** Finds the names that somebody may have meant who wrote another one. */
final class NearNames {
  private static final int FARTHEST = 2;

  private NearNames() {}

  /**
   * The names that begin with the whole word, else those with the fewest letters to change.
   *
   * @param names what is compared, with what is returned for it
   */
  static List<String> of(String word, Map<String, String> names) {
    List<String> begun =
        names.entrySet().stream()
            .filter(name -> name.getKey().startsWith(word + " ال"))
            .map(Map.Entry::getValue)
            .toList();
    if (!begun.isEmpty()) {
      return begun;
    }
    int nearest = FARTHEST + 1;
    String best = "";
    for (Map.Entry<String, String> name : names.entrySet()) {
      int distance = distance(word, name.getKey());
      if (distance < nearest && distance < name.getKey().length() - 1) {
        nearest = distance;
        best = name.getValue();
      }
    }
    return best.isEmpty() ? List.of() : List.of(best);
  }

  /** The Levenshtein distance: how many letters to add, drop or replace. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
