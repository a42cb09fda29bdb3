package org.veladora.report.count;

import java.util.List;

/// How whole numbers spread over draws.
///
/// @param least the least
/// @param middle the median; of two middle ones the lower
/// @param most the greatest
record Spread(long least, long middle, long most) {
  static Spread of(List<Long> numbers) {
    List<Long> sorted = numbers.stream().sorted().toList();
    return new Spread(sorted.getFirst(), sorted.get((sorted.size() - 1) / 2), sorted.getLast());
  }

  /// The same spread with another number put forward, which it holds.
  Spread around(long number) {
    return new Spread(Math.min(least, number), number, Math.max(most, number));
  }

  boolean isSingle() {
    return least == most;
  }
}
