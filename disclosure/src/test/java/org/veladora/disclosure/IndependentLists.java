package org.veladora.disclosure;

import java.util.Arrays;
import java.util.List;
import org.veladora.figures.CaptureHistory;
import org.veladora.figures.Captures;
import org.veladora.figures.Estimate;
import org.veladora.figures.EstimateOrRefusal;
import org.veladora.figures.EstimateVerdict;
import org.veladora.figures.MethodEstimate;
import org.veladora.figures.PopulationEstimate;
import org.veladora.figures.Refusal;
import org.veladora.figures.StratumEstimates;
import org.veladora.model.Problem;

/// A small estimator: independent lists (Darroch 1958), beside Chao's bound. Its interval is the
/// union of normal intervals over the tables.
final class IndependentLists {
  private IndependentLists() {}

  static PopulationEstimate estimate(List<Captures> tables) {
    List<EstimateOrRefusal> draws = tables.stream().map(IndependentLists::estimate).toList();
    EstimateOrRefusal pooled = pool(draws);
    EstimateOrRefusal chao = number(chao(tables.getFirst()), 0);
    StratumEstimates whole =
        new StratumEstimates(
            "all",
            tables.stream().map(Captures::documented).toList(),
            chao,
            List.of(new MethodEstimate("independence", pooled, draws, 0)),
            pooled,
            EstimateVerdict.NONE,
            List.of());
    return new PopulationEstimate("as-listed", tables.getFirst().lists(), whole, List.of(), 1);
  }

  private static EstimateOrRefusal pool(List<EstimateOrRefusal> draws) {
    List<Estimate> estimates =
        draws.stream().filter(Estimate.class::isInstance).map(Estimate.class::cast).toList();
    if (estimates.size() < draws.size()) {
      return new Refusal(Problem.of("E001", draws.size() - estimates.size()), List.of());
    }
    double[] points = estimates.stream().mapToDouble(Estimate::point).sorted().toArray();
    return new Estimate(
        points[points.length / 2],
        estimates.stream().mapToDouble(Estimate::low).min().orElseThrow(),
        estimates.stream().mapToDouble(Estimate::high).max().orElseThrow(),
        0.95,
        "independence",
        "independent",
        List.of(),
        1);
  }

  private static EstimateOrRefusal estimate(Captures table) {
    double[] onLists = new double[table.lists().size()];
    for (CaptureHistory history : table.histories()) {
      for (int list = 0; list < onLists.length; list++) {
        onLists[list] += (history.lists() >>> list & 1) == 1 ? history.people() : 0;
      }
    }
    double n = table.documented();
    if (Arrays.stream(onLists).sum() <= n) {
      return new Refusal(Problem.of("E001", 1), List.of());
    }
    double low = n;
    double high = 1e9;
    for (int halving = 0; halving < 200; halving++) {
      double middle = (low + high) / 2;
      double missed = Arrays.stream(onLists).reduce(middle, (m, on) -> m * (1 - on / middle));
      low = missed > middle - n ? middle : low;
      high = missed > middle - n ? high : middle;
    }
    double unseen = high - n;
    return number(high, 2 * unseen / Math.sqrt(Arrays.stream(onLists).sum() - n));
  }

  private static Estimate number(double point, double error) {
    return new Estimate(
        point,
        Math.max(0, point - error),
        point + error,
        0.95,
        "independence",
        "independent",
        List.of(),
        1);
  }

  /// Chao's bound, not rounded; endless where nobody is on two lists.
  static double chao(Captures table) {
    double once = onLists(table, 1);
    return table.documented() + once * once / (2 * Math.max((double) onLists(table, 2), 1e-9));
  }

  static long onLists(Captures table, int lists) {
    return table.histories().stream()
        .filter(history -> Long.bitCount(history.lists()) == lists)
        .mapToLong(CaptureHistory::people)
        .sum();
  }
}
