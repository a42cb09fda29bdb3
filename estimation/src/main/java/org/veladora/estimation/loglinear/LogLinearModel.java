package org.veladora.estimation.loglinear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// A hierarchical log-linear model of capture histories: an effect for each list and for some sets
/// of lists, and with a set for all sets within it.
///
/// ```
/// log E(people with history h) = b_0 + sum over the effects S within h of b_S
/// ```
///
/// It is written by its maximal effects (Bishop, Fienberg, Holland 1975, Discrete Multivariate
/// Analysis): `[12,23]` has effects for lists 1, 2 and 3 and for the pairs 12 and 23. Models of
/// pairs are those whose terms have one or two lists.
///
/// @param lists number of lists, 1 to [#MAX_LISTS]
/// @param terms masks of the maximal effects (bit i = list i): the larger first, then in order of
///   their lists. The constructor puts them so, drops those within others and adds the lists that
///   are in none, so that two models with the same effects are equal.
public record LogLinearModel(int lists, List<Integer> terms) {
  /// The most lists that a model can speak of: its cells are 2 to this power.
  public static final int MAX_LISTS = 10;

  /// The smaller first, then in order of their lists.
  static final Comparator<Integer> BY_SIZE =
      (left, right) -> {
        int sizes = Integer.bitCount(left) - Integer.bitCount(right);
        return sizes != 0 ? sizes : compareLists(left, right);
      };

  private static final Comparator<Integer> LARGEST_FIRST =
      (left, right) -> {
        int sizes = Integer.bitCount(right) - Integer.bitCount(left);
        return sizes != 0 ? sizes : compareLists(left, right);
      };

  /// Checks the ranges and brings the terms into their one form.
  ///
  /// @throws IllegalArgumentException if there are no lists or too many, or a term is empty or
  ///   names a list that is not there
  public LogLinearModel {
    if (lists < 1 || lists > MAX_LISTS) {
      throw new IllegalArgumentException("a model has 1 to " + MAX_LISTS + " lists: " + lists);
    }
    int all = (1 << lists) - 1;
    for (int term : terms) {
      if (term <= 0 || term > all) {
        throw new IllegalArgumentException("not lists of a model of " + lists + ": " + term);
      }
    }
    terms = maximal(lists, terms);
  }

  private static List<Integer> maximal(int lists, List<Integer> terms) {
    boolean[] effects = closure(lists, terms);
    List<Integer> maximal = new ArrayList<>();
    for (int mask = 1; mask < effects.length; mask++) {
      if (effects[mask] && !isWithinAnother(mask, effects)) {
        maximal.add(mask);
      }
    }
    maximal.sort(LARGEST_FIRST);
    return List.copyOf(maximal);
  }

  private static boolean isWithinAnother(int mask, boolean[] effects) {
    for (int bit = 1; bit < effects.length; bit <<= 1) {
      if ((mask & bit) == 0 && effects[mask | bit]) {
        return true;
      }
    }
    return false;
  }

  /// By mask whether it is an effect within a term; the constant and all lists are.
  private static boolean[] closure(int lists, List<Integer> terms) {
    boolean[] effects = new boolean[1 << lists];
    effects[0] = true;
    for (int list = 0; list < lists; list++) {
      effects[1 << list] = true;
    }
    for (int term : terms) {
      for (int mask = term; mask > 0; mask = (mask - 1) & term) {
        effects[mask] = true;
      }
    }
    return effects;
  }

  /// Order of two sets of lists of the same size: by their lists, ascending.
  private static int compareLists(int left, int right) {
    int lowest = Integer.lowestOneBit(left ^ right);
    return lowest == 0 ? 0 : (left & lowest) != 0 ? -1 : 1;
  }

  /// The model with some effects and all that are within them.
  ///
  /// @param lists number of lists
  /// @param effects masks of effects
  /// @return the model
  /// @throws IllegalArgumentException as the constructor
  public static LogLinearModel of(int lists, int... effects) {
    return new LogLinearModel(lists, Arrays.stream(effects).boxed().toList());
  }

  /// Lists that are independent of each other.
  ///
  /// @param lists number of lists
  /// @return the model with no effect of several lists
  public static LogLinearModel independence(int lists) {
    return new LogLinearModel(lists, List.of());
  }

  /// This model with one effect more, and with those within it.
  ///
  /// @param effect mask of an effect
  /// @return the model
  /// @throws IllegalArgumentException if the mask is not of lists of the model
  public LogLinearModel with(int effect) {
    List<Integer> more = new ArrayList<>(terms);
    more.add(effect);
    return new LogLinearModel(lists, more);
  }

  /// This model without one of its maximal effects.
  ///
  /// @param term mask of a term of two lists or more
  /// @return the model; the effects within the term stay
  /// @throws IllegalArgumentException if that is not such a term
  public LogLinearModel without(int term) {
    if (Integer.bitCount(term) < 2 || !terms.contains(term)) {
      throw new IllegalArgumentException("not a term of " + notation() + ": " + term);
    }
    List<Integer> rest = new ArrayList<>(terms);
    rest.remove(Integer.valueOf(term));
    for (int list = 0; list < lists; list++) {
      if ((term & 1 << list) != 0) {
        rest.add(term & ~(1 << list));
      }
    }
    return new LogLinearModel(lists, rest);
  }

  /// Whether the model has an effect.
  ///
  /// @param effect mask of an effect
  /// @return true if it has
  public boolean has(int effect) {
    for (int term : terms) {
      if ((term & effect) == effect) {
        return true;
      }
    }
    return false;
  }

  /// The largest number of lists of an effect.
  ///
  /// @return 1 for independent lists, 2 for pairs and so on
  public int order() {
    return Integer.bitCount(terms.getFirst());
  }

  /// The effects without the constant, the smaller first, then in order of their lists.
  ///
  /// @return masks
  public List<Integer> effects() {
    List<Integer> effects = new ArrayList<>();
    for (int mask : masks()) {
      effects.add(mask);
    }
    effects.sort(BY_SIZE);
    return effects;
  }

  /// The effects without the constant, ascending, so that those within an effect are before it.
  int[] masks() {
    boolean[] effects = closure(lists, terms);
    int[] masks = new int[effects.length];
    int count = 0;
    for (int mask = 1; mask < effects.length; mask++) {
      if (effects[mask]) {
        masks[count++] = mask;
      }
    }
    return Arrays.copyOf(masks, count);
  }

  /// The model in the usual notation: its terms, lists numbered from 1, such as `[123,14,34]` or
  /// `[12,13,4]`; a term with a tenth list is written `(1:10)`. [ModelNotation] reads it.
  ///
  /// @return the notation
  public String notation() {
    return "[" + String.join(",", terms.stream().map(LogLinearModel::term).toList()) + "]";
  }

  /// Lists as written in [#notation].
  ///
  /// @param mask bit mask of one list or more
  /// @return such as `3`, `13` or `(1:10)`
  public static String term(int mask) {
    List<String> numbers = new ArrayList<>();
    for (int list = 0; list < MAX_LISTS; list++) {
      if ((mask & 1 << list) != 0) {
        numbers.add(String.valueOf(list + 1));
      }
    }
    boolean plain = numbers.size() == 1 || numbers.getLast().length() == 1;
    return plain ? String.join("", numbers) : "(" + String.join(":", numbers) + ")";
  }
}
