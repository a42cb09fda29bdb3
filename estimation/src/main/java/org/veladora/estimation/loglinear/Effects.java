package org.veladora.estimation.loglinear;

/// Finite effects by mask, 0 where there is none: where a climb begins or has ended. Not to be
/// changed.
final class Effects {
  private final double[] byMask;

  /// @param byMask taken over, not copied
  Effects(double[] byMask) {
    this.byMask = byMask;
  }

  /// Effects of independent lists at a population that has not to be the best one.
  static Effects independent(Table table) {
    double population = Independence.findPopulation(table.counts).orElse(2.0 * table.total);
    double[] effects = new double[table.people.length];
    effects[0] = Math.log(population);
    for (int list = 0; list < table.lists; list++) {
      double share = Math.min(table.overlaps[1 << list] / population, 1 - 1e-9);
      if (share > 0) {
        effects[0] += Math.log1p(-share);
        effects[1 << list] = Math.log(share) - Math.log1p(-share);
      }
    }
    return new Effects(effects);
  }

  static Effects of(LogLinearFit fit) {
    double[] effects = new double[1 << fit.model().lists()];
    fit.effects().forEach((mask, effect) -> effects[mask] = effect);
    return new Effects(effects);
  }

  double get(int mask) {
    return byMask[mask];
  }

  /// The logarithms of the means of all cells, possible or not.
  double[] logMeans() {
    double[] logMeans = byMask.clone();
    Table.sumOverSubsets(logMeans);
    return logMeans;
  }
}
