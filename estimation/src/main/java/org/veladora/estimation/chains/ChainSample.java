package org.veladora.estimation.chains;

import java.util.Arrays;

/// The draws that several chains made of one quantity. Immutable.
public final class ChainSample {
  private final double[][] chains;

  private ChainSample(double[][] chains) {
    this.chains = chains;
  }

  /// Takes draws.
  ///
  /// @param chains as for [ChainDiagnostics#of(double[][])]; copied
  /// @return the sample
  public static ChainSample of(double[][] chains) {
    return new ChainSample(Arrays.stream(chains).map(double[]::clone).toArray(double[][]::new));
  }

  /// Whether the chains agree and are long enough.
  ///
  /// @return the diagnostics of [ChainDiagnostics#of(double[][])]
  public ChainDiagnostics diagnostics() {
    return ChainDiagnostics.of(chains);
  }

  /// By how much another run would move a quantile.
  ///
  /// @param probability within 0 and 1 (exclusive)
  /// @return the error of [ChainDiagnostics#quantileError(double[][], double)]
  public double quantileError(double probability) {
    return ChainDiagnostics.quantileError(chains, probability);
  }

  /// All draws, chain after chain.
  ///
  /// @return a copy
  public double[] pooled() {
    return Arrays.stream(chains).flatMapToDouble(Arrays::stream).toArray();
  }
}
