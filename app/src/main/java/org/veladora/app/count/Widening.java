package org.veladora.app.count;

import org.veladora.figures.Estimate;
import org.veladora.figures.EstimateOrRefusal;

/// By how much uncertain linkage, and people who were found together, widen an interval.
final class Widening {
  private Widening() {}

  /// Ratio of the widths on the logarithmic scale, 1 or more; 1 where there is nothing to compare.
  ///
  /// @param pooled over the draws of the linkage, by incident where they are known
  /// @param oneLinkage under one linkage, as if everybody had come alone
  static double of(Estimate pooled, EstimateOrRefusal oneLinkage) {
    if (!(oneLinkage instanceof Estimate alone)) {
      return 1;
    }
    double with = Math.log(pooled.high() / pooled.low());
    double without = Math.log(alone.high() / alone.low());
    return without > 0 && Double.isFinite(with) && Double.isFinite(without)
        ? Math.max(1, with / without)
        : 1;
  }
}
