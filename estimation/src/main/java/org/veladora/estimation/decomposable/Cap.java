package org.veladora.estimation.decomposable;

/// How many people on no list are thought possible at most.
public sealed interface Cap {
  /// The highest cap.
  long MOST_VALUES = 100_000_000;

  /// A cap that is given.
  ///
  /// @param most people on no list, 1 to [#MOST_VALUES]
  record Unseen(long most) implements Cap {
    /// Checks the range.
    ///
    /// @throws IllegalArgumentException if the cap is not 1 to [#MOST_VALUES]
    public Unseen {
      if (most < 1 || most > MOST_VALUES) {
        throw new IllegalArgumentException("a cap of 1 to 10^8 is expected: " + most);
      }
    }
  }

  /// A cap that is found: ten times the documented people, doubled until no more than
  /// [GraphAveraging#AUTOMATIC] of the whole posterior lies above it, or 2^21 people are reached.
  record Automatic() implements Cap {}
}
