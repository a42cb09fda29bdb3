package org.veladora.figures.chains;

import java.util.List;
import org.veladora.figures.Refusal;

/// What one method makes of a sample by referral chains.
public sealed interface ShareMethod {
  /// The method.
  ///
  /// @return stable id: `rds-i`, `rds-ii` or `ss`
  String method();

  /// Shares.
  ///
  /// @param method stable id
  /// @param shares one a category, in the order of the sample's; they add up to 1
  /// @param bootstraps intervals, one set for each way of resampling
  record Shares(String method, List<Double> shares, List<BootstrapResult> bootstraps)
      implements ShareMethod {
    /// Copies the lists.
    public Shares {
      shares = List.copyOf(shares);
      bootstraps = List.copyOf(bootstraps);
    }
  }

  /// No shares.
  ///
  /// @param method stable id
  /// @param refusal why
  record NoShares(String method, Refusal refusal) implements ShareMethod {}
}
