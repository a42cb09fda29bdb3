package org.veladora.disclosure.attack;

import java.util.List;

/// People whom one subtraction reveals: a displayed sum minus another that it contains, with 1 to k
/// - 1 people between them. No cell shows them, but who sees both sums knows their number: such as
///   the people whom a single rule leaves out.
///
/// @param number position in the list of differences
/// @param pairs the subtractions with this result, at least one
public record Difference(int number, List<Pair> pairs) {

  /// One subtraction.
  ///
  /// @param whole number of the larger sum
  /// @param part number of the sum that it contains
  public record Pair(int whole, int part) {}

  /// Copies the list.
  public Difference {
    pairs = List.copyOf(pairs);
  }

  /// Whether a reader could try the subtraction.
  ///
  /// @param pattern what is shown and suppressed
  /// @return true if both sums of some pair are displayed, even if suppressed
  boolean isDisplayed(Pattern pattern) {
    return pairs.stream()
        .anyMatch(pair -> pattern.isDisplayed(pair.whole()) && pattern.isDisplayed(pair.part()));
  }
}
