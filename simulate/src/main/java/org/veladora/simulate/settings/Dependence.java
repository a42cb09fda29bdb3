package org.veladora.simulate.settings;

import org.veladora.model.SourceId;

/// Two lists whose captures depend on each other, apart from what the people's own catchability
/// does.
///
/// @param earlier a list
/// @param later a list after it in the settings
/// @param logOdds what being on `earlier` adds to the log-odds of being on `later`; negative where
///   people on one are seldom on the other
public record Dependence(SourceId earlier, SourceId later, double logOdds) {
  /// Checks the number.
  ///
  /// @throws IllegalArgumentException if the log-odds are not -10 to 10
  public Dependence {
    if (!(Math.abs(logOdds) <= 10)) {
      throw new IllegalArgumentException("log-odds of a dependence: -10 to 10, not " + logOdds);
    }
  }
}
