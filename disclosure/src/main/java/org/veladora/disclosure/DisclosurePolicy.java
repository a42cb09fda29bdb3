package org.veladora.disclosure;

/// What the gate demands.
///
/// @param k threshold: a number of people from 1 to k - 1 is not published, 2 or more. 11 is the
///   practice of CTDC
public record DisclosurePolicy(int k) {
  /// The default.
  public static final DisclosurePolicy DEFAULT = new DisclosurePolicy(11);

  /// Checks the range.
  ///
  /// @throws IllegalArgumentException if `k` is under 2
  public DisclosurePolicy {
    if (k < 2) {
      throw new IllegalArgumentException("the threshold k is 2 or more: " + k);
    }
  }
}
