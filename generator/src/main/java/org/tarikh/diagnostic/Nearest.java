package org.tarikh.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Finds what a writer may have meant. */
public final class Nearest {
  private static final int LONGEST = 100;

  private Nearest() {}

  /**
   * The word nearest to a given one, or null if none is near: at most a third of its characters
   * differ.
   *
   * @param words of equally near ones, the first in their natural order is taken
   */
  public static @Nullable String of(String word, Collection<String> words) {
    int farthest = Math.max(1, word.length() / 3);
    return word.length() > LONGEST
        ? null
        : words.stream()
            .filter(candidate -> Math.abs(candidate.length() - word.length()) <= farthest)
            .map(candidate -> new Candidate(candidate, distance(word, candidate)))
            .filter(candidate -> candidate.distance <= farthest)
            .min(Comparator.comparing(Candidate::distance).thenComparing(Candidate::word))
            .map(Candidate::word)
            .orElse(null);
  }

  private record Candidate(String word, int distance) {}

  /** The Levenshtein distance. */
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
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
