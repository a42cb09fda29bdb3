package org.veladora.disclosure.suppression;

import org.veladora.disclosure.attack.Grid;
import org.veladora.disclosure.attack.Sums;
import org.veladora.disclosure.attack.TableRole;

/// What readers lose with a cell: least with cells of effects, then inner cells of main tables, the
/// accounting, margins, and most with grand totals; within each, more with more people.
final class Costs {
  private static final double EFFECT_INNER = 2;
  private static final double EFFECT_MARGIN = 8;
  private static final double MAIN_INNER = 20;
  private static final double ACCOUNTING = 60;
  private static final double MAIN_MARGIN = 400;
  private static final double GRAND_TOTAL = 20_000;

  private final double[] costs;

  Costs(Sums sums) {
    costs = new double[sums.size()];
    for (int sum = 0; sum < costs.length; sum++) {
      double dearest = 0;
      for (Sums.Place place : sums.placesOf(sum)) {
        dearest = Math.max(dearest, tier(sums, place));
      }
      costs[sum] = dearest * (1 + Math.log1p((double) sums.value(sum)) / 8);
    }
  }

  private static double tier(Sums sums, Sums.Place place) {
    Grid grid = sums.grid(place.table());
    int totals = grid.totals(place.cell());
    return switch (sums.role(place.table())) {
      case TableRole.Effect _ -> totals == 0 ? EFFECT_INNER : EFFECT_MARGIN;
      case TableRole.Accounting _ -> totals == 0 ? ACCOUNTING : GRAND_TOTAL;
      case TableRole.Main _ -> {
        if (totals == 0) {
          yield MAIN_INNER;
        }
        yield totals < grid.dimensions() ? MAIN_MARGIN * totals : GRAND_TOTAL;
      }
    };
  }

  /// The loss.
  ///
  /// @param sum number of the sum
  /// @return more than 0
  double of(int sum) {
    return costs[sum];
  }
}
