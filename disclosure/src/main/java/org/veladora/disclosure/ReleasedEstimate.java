package org.veladora.disclosure;

import org.veladora.figures.StratumEstimates;

/// An estimate of people on lists and on none that anyone may see. Only [EstimateGate] can make
/// one.
///
/// It is made of a [Release], of noise and of a coarse factor for the uncertainty of linkage, and
/// so differs from what the owner sees.
public final class ReleasedEstimate implements EstimateOutcome {
  private final String scenario;
  private final StratumEstimates whole;
  private final int completions;
  private final double widening;

  ReleasedEstimate(String scenario, StratumEstimates whole, int completions, double widening) {
    this.scenario = scenario;
    this.whole = whole;
    this.completions = completions;
    this.widening = widening;
  }

  /// The reading of the captures.
  ///
  /// @return stable id of the scenario
  public String scenario() {
    return scenario;
  }

  /// Everybody, in two significant digits.
  ///
  /// @return the documented people exactly as the release shows them; in place of draws of linkage
  ///   there are completions of the released tables
  public StratumEstimates whole() {
    return whole;
  }

  /// How many tables that agree with the release were estimated.
  ///
  /// @return 1 where the release hides nothing
  public int completions() {
    return completions;
  }

  /// By what factor the logarithmic half-widths of the intervals were multiplied for the
  /// uncertainty of linkage.
  ///
  /// @return a multiple of 0.25, 1 to 4
  public double widening() {
    return widening;
  }
}
