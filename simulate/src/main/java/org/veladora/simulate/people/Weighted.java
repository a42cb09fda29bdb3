package org.veladora.simulate.people;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.veladora.simulate.random.Draws;

/// A choice among few things with weights.
final class Weighted {
  private Weighted() {}

  /// Draws one. Cost O(items).
  static <T> T draw(List<T> items, ToDoubleFunction<T> weight, Draws draws) {
    double total = 0;
    for (T item : items) {
      total += weight.applyAsDouble(item);
    }
    double left = draws.uniform() * total;
    for (T item : items) {
      left -= weight.applyAsDouble(item);
      if (left < 0) {
        return item;
      }
    }
    return items.getLast();
  }
}
