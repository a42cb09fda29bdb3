package org.veladora.simulate.settings;

import org.veladora.model.SourceId;

/// One organisation sends people to another, which puts them on its list and writes down who sent
/// them.
///
/// @param from the list whose organisation sends
/// @param to the list of the other
/// @param share share of the incidents (or people alone) on `from` that are sent; those already on
///   `to` stay there as they are
public record Referral(SourceId from, SourceId to, double share) {
  /// Checks the share and that the lists are two.
  ///
  /// @throws IllegalArgumentException if the share is no probability or the lists are one
  public Referral {
    Check.probability("share of referrals", share);
    if (from.equals(to)) {
      throw new IllegalArgumentException("a list refers nobody to itself: " + from);
    }
  }
}
