package org.tarikh.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what a writer may have meant. */
public final class Nearest {
  private static final int LONGEST = 100;
  private static final int SHORTEST_WITH_A_SLIP = 3;

  private Nearest() {}

  /**
   * The word nearest to a given one, or null if none is near: at most a third of its characters
   * differ, where two that changed places count as one, and capitals do not count. Words of one or
   * two characters are near to themselves alone.
   *
   * @param words of equally near ones, the first in their natural order is taken
   */
  public static @Nullable String of(String word, Collection<String> words) {
    int farthest = word.length() < SHORTEST_WITH_A_SLIP ? 0 : word.length() / 3;
    String lower = word.toLowerCase(Locale.ROOT);
    return word.length() > LONGEST
        ? null
        : words.stream()
            .filter(candidate -> Math.abs(candidate.length() - word.length()) <= farthest)
            .map(candidate -> new Candidate(candidate, distance(lower, lowerOf(candidate))))
            .filter(candidate -> candidate.distance <= farthest)
            .min(Comparator.comparing(Candidate::distance).thenComparing(Candidate::word))
            .map(Candidate::word)
            .orElse(null);
  }

  private record Candidate(String word, int distance) {}

  private static String lowerOf(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** The Damerau–Levenshtein distance, in which no part of a word is changed twice. */
  private static int distance(String a, String b) {
    int[][] rows = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : least(rows, a, i, b, j);
      }
    }
    return rows[a.length()][b.length()];
  }

  private static int least(int[][] rows, String a, int i, String b, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int replaced = rows[i - 1][j - 1] + (same ? 0 : 1);
    int least = Math.min(replaced, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
  }
}
