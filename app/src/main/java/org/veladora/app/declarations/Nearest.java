package org.veladora.app.declarations;

import java.util.Collection;
import java.util.Locale;

/// Finds the word that a mistyped one was probably meant to be.
public final class Nearest {
  private Nearest() {}

  /// The candidate at the smallest edit distance (insertions, deletions and substitutions of one
  /// character each cost 1; case is ignored), the first of them where several are as near.
  ///
  /// Cost: O(length of word x length of candidate) for each candidate.
  ///
  /// Source: V. I. Levenshtein, Binary codes capable of correcting deletions, insertions and
  /// reversals, Soviet Physics Doklady 10 (1966), 707-710.
  ///
  /// @param word what was written
  /// @param candidates what could have been meant
  /// @return one of the candidates; the empty string where there are none
  public static String to(String word, Collection<String> candidates) {
    String best = "";
    int bestDistance = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      int distance = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      if (distance < bestDistance) {
        bestDistance = distance;
        best = candidate;
      }
    }
    return best;
  }

  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(substituted, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
