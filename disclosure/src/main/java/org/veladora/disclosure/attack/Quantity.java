package org.veladora.disclosure.attack;

/// A number that a reader may try to compute.
public sealed interface Quantity {

  /// A suppressed sum.
  ///
  /// @param sum number of the sum
  record Suppressed(int sum) implements Quantity {}

  /// The people whom a subtraction reveals.
  ///
  /// @param difference the difference
  record Subtracted(Difference difference) implements Quantity {}
}
