package org.veladora.estimation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.veladora.estimation.resampling.Distribution;

/// The mixture of what the draws give: every draw weighs the same.
///
/// It is a mixture of distributions and not a normal interval around a total variance, which on
/// sparse data reaches below the documented (Sadinle 2018, arXiv 1812.09590).
///
/// @param points what each draw gives, at least one
record Pooled(List<Point> points) {
  private static final int MAX_BISECTIONS = 200;

  Pooled {
    points = List.copyOf(points);
  }

  /// The median of the draws' points.
  double population() {
    double[] populations = populations();
    Arrays.sort(populations);
    int middle = populations.length / 2;
    return populations.length % 2 == 1
        ? populations[middle]
        : (populations[middle - 1] + populations[middle]) / 2;
  }

  /// A quantile of the mixture; that of the draw itself where there is one.
  double quantile(double probability) {
    if (points.size() == 1) {
      return points.getFirst().quantile(probability);
    }
    double low = points.stream().mapToDouble(point -> point.quantile(0)).min().orElseThrow();
    double high = points.stream().mapToDouble(point -> point.quantile(1)).max().orElseThrow();
    for (int step = 0; step < MAX_BISECTIONS && low < high; step++) {
      double middle = (low + high) / 2;
      double below = points.stream().mapToDouble(point -> point.probability(middle)).sum();
      if (below < probability * points.size()) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /// Share of the variance of the logarithm of the population that lies between the draws.
  ///
  /// @param total that variance, sampling error included
  double shareBetween(double total) {
    double between = Distribution.logVariance(populations());
    return total > 0 ? Math.min(1, between / total) : 0;
  }

  /// Variance of the logarithm of the population: between the draws, and the mean of those within.
  double logVariance() {
    double within = points.stream().mapToDouble(Point::logVariance).average().orElseThrow();
    return Distribution.logVariance(populations()) + within;
  }

  /// The model, or how many draws have which.
  String model() {
    Map<String, Long> models =
        points.stream()
            .collect(Collectors.groupingBy(Point::model, TreeMap::new, Collectors.counting()));
    if (models.size() == 1) {
      return models.keySet().iterator().next();
    }
    return models.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(model -> model.getKey() + " x " + model.getValue())
        .collect(Collectors.joining("; "));
  }

  private double[] populations() {
    return points.stream().mapToDouble(Point::population).toArray();
  }
}
