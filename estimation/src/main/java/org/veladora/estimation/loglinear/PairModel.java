package org.veladora.estimation.loglinear;

import java.util.ArrayList;
import java.util.List;

/// A log-linear model of capture histories: an effect for each list and for some pairs of lists.
///
/// ```
/// log E(people with history h) = b0 + sum over lists i in h of b_i
///                                   + sum over pairs ij of the model within h of b_ij
/// ```
///
/// @param lists number of lists, 1 to [#MAX_LISTS]
/// @param pairs bit set of pairs: pair (i, j), i < j, is bit `j (j - 1) / 2 + i`
public record PairModel(int lists, long pairs) {
  /// The most lists that a model can speak of: its cells are 2 to this power.
  public static final int MAX_LISTS = 10;

  /// Checks the ranges.
  ///
  /// @throws IllegalArgumentException if there are no lists or too many, or a pair names a list
  ///   that is not there
  public PairModel {
    if (lists < 1 || lists > MAX_LISTS || pairs >>> (lists * (lists - 1) / 2) != 0) {
      throw new IllegalArgumentException(
          "a model has 1 to " + MAX_LISTS + " lists and pairs of these: " + lists + ", " + pairs);
    }
  }

  /// Lists that are independent of each other.
  ///
  /// @param lists number of lists
  /// @return the model without pairs
  public static PairModel independence(int lists) {
    return new PairModel(lists, 0);
  }

  /// This model and one pair more.
  ///
  /// @param first index of a list
  /// @param second index of another list
  /// @return the model
  /// @throws IllegalArgumentException if the lists are the same or not there
  public PairModel with(int first, int second) {
    if (first == second || Math.min(first, second) < 0 || Math.max(first, second) >= lists) {
      throw new IllegalArgumentException("not a pair of lists: " + first + ", " + second);
    }
    return new PairModel(lists, pairs | bit(first, second));
  }

  /// Whether the model has an effect for a pair.
  ///
  /// @param first index of a list
  /// @param second index of another list
  /// @return true if it has
  public boolean has(int first, int second) {
    return (pairs & bit(first, second)) != 0;
  }

  /// The masks of the pairs, in order of the first and then of the second list.
  ///
  /// @return one mask of two bits a pair
  public List<Integer> listPairMasks() {
    List<Integer> masks = new ArrayList<>();
    for (int first = 0; first < lists; first++) {
      for (int second = first + 1; second < lists; second++) {
        if (has(first, second)) {
          masks.add(1 << first | 1 << second);
        }
      }
    }
    return masks;
  }

  /// The model in the usual notation: its pairs, then the lists that are in no pair, numbered from
  /// 1, such as `[12,13,4]`; a tenth list is written `(1:10)`.
  ///
  /// @return the notation
  public String notation() {
    List<String> terms = new ArrayList<>();
    int inPairs = 0;
    for (int mask : listPairMasks()) {
      inPairs |= mask;
      terms.add(term(mask));
    }
    for (int list = 0; list < lists; list++) {
      if ((inPairs & 1 << list) == 0) {
        terms.add(String.valueOf(list + 1));
      }
    }
    return "[" + String.join(",", terms) + "]";
  }

  /// A list or pair as written in [#notation].
  ///
  /// @param mask bit mask of one or two lists
  /// @return such as `3` or `13`
  public static String term(int mask) {
    int first = Integer.numberOfTrailingZeros(mask) + 1;
    int second = 32 - Integer.numberOfLeadingZeros(mask);
    if (first == second) {
      return String.valueOf(first);
    }
    return second < 10 ? "" + first + second : "(" + first + ":" + second + ")";
  }

  private static long bit(int first, int second) {
    int low = Math.min(first, second);
    int high = Math.max(first, second);
    return 1L << (high * (high - 1) / 2 + low);
  }
}
