package org.veladora.estimation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.figures.Estimate;
import org.veladora.figures.MethodEstimate;
import org.veladora.model.Problem;

/// What a reader must know of a stratum's estimates.
final class Warnings {
  /// The fewest people of a list of which it is said that they are all on another.
  private static final long LEAST_CONTAINED = 10;

  private Warnings() {}

  static List<Problem> of(List<Drawn> draws, List<Point> chosen, List<MethodEstimate> methods) {
    List<Drawn.Usable> usable =
        draws.stream()
            .filter(Drawn.Usable.class::isInstance)
            .map(Drawn.Usable.class::cast)
            .toList();
    List<Problem> warnings = new ArrayList<>();
    if (!usable.isEmpty()) {
      addOfLists(usable, warnings);
      chosen.stream()
          .filter(AnalyticPoint.class::isInstance)
          .flatMap(point -> ((AnalyticPoint) point).unheldPairs().stream())
          .distinct()
          .sorted()
          .forEach(pair -> warnings.add(Problem.of("E103", pair)));
      addOfMethods(methods, warnings);
    }
    if (!usable.isEmpty() && usable.size() < draws.size()) {
      warnings.add(Problem.of("E106", draws.size() - usable.size(), draws.size()));
    }
    return warnings;
  }

  /// Whether the first draw's posterior has several modes.
  static Optional<Problem> findModes(MethodPooling pooling) {
    for (Point point : pooling.points()) {
      if (point instanceof PosteriorPoint posterior && posterior.modes().size() > 1) {
        String modes = String.join("; ", posterior.modes().stream().map(String::valueOf).toList());
        return Optional.of(Problem.of("E124", pooling.method(), modes));
      }
    }
    return Optional.empty();
  }

  private static void addOfLists(List<Drawn.Usable> draws, List<Problem> warnings) {
    List<String> lists = draws.getFirst().lists();
    List<String> apart = new ArrayList<>();
    for (int first = 0; first < lists.size(); first++) {
      long one = 1L << first;
      if (draws.stream().allMatch(draw -> draw.counts().onAllOf(one) == 0)) {
        warnings.add(Problem.of("E104", lists.get(first)));
      }
      for (int second = 0; second < lists.size(); second++) {
        long other = 1L << second;
        if (first < second && draws.stream().allMatch(draw -> isApart(draw.counts(), one, other))) {
          apart.add(lists.get(first) + " + " + lists.get(second));
        }
        if (first != second
            && draws.stream().allMatch(draw -> isWithin(draw.counts(), one, other))) {
          warnings.add(Problem.of("E105", lists.get(first), lists.get(second)));
        }
      }
    }
    if (!apart.isEmpty()) {
      warnings.add(Problem.of("E102", String.join(", ", apart)));
    }
  }

  private static boolean isApart(HistoryCounts counts, long one, long other) {
    return counts.onAllOf(one) > 0 && counts.onAllOf(other) > 0 && counts.onAllOf(one | other) == 0;
  }

  private static boolean isWithin(HistoryCounts counts, long one, long other) {
    long people = counts.onAllOf(one);
    return people >= LEAST_CONTAINED && counts.onAllOf(one | other) == people;
  }

  /// Methods below the lower bound, and of those that contradict each other the two furthest apart.
  private static void addOfMethods(List<MethodEstimate> methods, List<Problem> warnings) {
    Estimate lowest = null;
    Estimate highest = null;
    Estimate bound = null;
    for (MethodEstimate method : methods) {
      if (method.pooled() instanceof Estimate estimate) {
        if (estimate.method().equals(EstimationMethod.CHAO.id())) {
          bound = estimate;
        } else {
          lowest = lowest == null || estimate.high() < lowest.high() ? estimate : lowest;
          highest = highest == null || estimate.low() > highest.low() ? estimate : highest;
        }
      }
    }
    if (lowest != null && highest != null && lowest.high() < highest.low()) {
      warnings.add(Problem.of("E101", lowest.method(), highest.method()));
    }
    if (bound != null && lowest != null && bound.low() > lowest.high()) {
      warnings.add(Problem.of("E107", lowest.method()));
    }
  }
}
