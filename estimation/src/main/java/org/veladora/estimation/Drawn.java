package org.veladora.estimation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.estimation.loglinear.Independence;
import org.veladora.estimation.resampling.Jackknife;
import org.veladora.estimation.resampling.Units;
import org.veladora.figures.Captures;
import org.veladora.figures.Refusal;

/// One linkage draw of one stratum: fit to be estimated from, or not.
sealed interface Drawn {
  /// The fewest documented people from which anything is estimated.
  long LEAST_PEOPLE = 30;

  /// The fewest people on several lists from which anything is estimated: with m of them, a
  /// resample has none with probability e^-m, under 1 % from 5 on.
  long LEAST_SHARED = 5;

  /// Two lists are the same from this share on: people on both among those on either.
  double SAME_LIST = 0.95;

  /// A draw from which estimates can be made.
  ///
  /// @param units people, or the incidents in which they came
  /// @param designEffect how many times as large as that of people one by one the variance of an
  ///   estimate is because of incidents; 1 or more
  record Usable(List<String> lists, HistoryCounts counts, Units units, double designEffect)
      implements Drawn {
    int countListsWithPeople() {
      return Drawn.listsWithPeople(counts).size();
    }
  }

  /// A draw that nothing can be estimated from.
  record Refused(Refusal refusal) implements Drawn {}

  /// Looks at one draw.
  ///
  /// @param captures the people of the stratum
  /// @param everybody whether they are the whole, in which a list without people is a fault
  static Drawn of(EstimationPlan plan, Captures captures, boolean everybody) {
    HistoryCounts counts = HistoryCounts.ofAll(captures);
    Optional<Refusal> refusal = findObstacle(plan, captures.lists(), counts, everybody);
    if (refusal.isPresent()) {
      return new Refused(refusal.get());
    }
    Units people = Units.ofPeople(counts);
    if (captures.incidents().isEmpty()) {
      return new Usable(captures.lists(), counts, people, 1);
    }
    Units incidents = Units.ofIncidents(counts, captures.incidents());
    double ratio = jackknifeVariance(incidents) / jackknifeVariance(people);
    return new Usable(
        captures.lists(), counts, incidents, Double.isFinite(ratio) ? Math.max(1, ratio) : 1);
  }

  private static Optional<Refusal> findObstacle(
      EstimationPlan plan, List<String> lists, HistoryCounts counts, boolean everybody) {
    if (!plan.closed()) {
      return Optional.of(Refusals.notClosed());
    }
    if (!plan.sameDefinition()) {
      return Optional.of(Refusals.severalDefinitions());
    }
    if (counts.total() == 0) {
      return Optional.of(Refusals.nobody());
    }
    List<Integer> held = listsWithPeople(counts);
    if (held.size() == 1) {
      return Optional.of(Refusals.oneList(lists.get(held.getFirst())));
    }
    if (everybody && held.size() < lists.size()) {
      for (int list = 0; list < lists.size(); list++) {
        if (!held.contains(list)) {
          return Optional.of(Refusals.emptyList(lists.get(list)));
        }
      }
    }
    return findThinness(lists, counts);
  }

  private static Optional<Refusal> findThinness(List<String> lists, HistoryCounts counts) {
    if (counts.total() < LEAST_PEOPLE) {
      return Optional.of(Refusals.tooFewPeople(counts.total(), LEAST_PEOPLE));
    }
    long shared = counts.total() - counts.onExactly(1);
    if (shared < LEAST_SHARED) {
      return Optional.of(Refusals.tooFewShared(shared, LEAST_SHARED));
    }
    for (int first = 0; first < lists.size(); first++) {
      for (int second = first + 1; second < lists.size(); second++) {
        double both = counts.onAllOf(1L << first | 1L << second);
        double either = counts.onAllOf(1L << first) + counts.onAllOf(1L << second) - both;
        if (either > 0 && both >= SAME_LIST * either) {
          return Optional.of(Refusals.sameList(lists.get(first), lists.get(second)));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Integer> listsWithPeople(HistoryCounts counts) {
    return IntStream.range(0, counts.lists())
        .filter(list -> counts.onAllOf(1L << list) > 0)
        .boxed()
        .toList();
  }

  /// The variance of the estimate under independence, from leaving each unit out.
  private static double jackknifeVariance(Units units) {
    double[] estimates = new double[units.types()];
    Arrays.setAll(
        estimates,
        type -> Independence.findPopulation(units.without(type)).orElse(Double.POSITIVE_INFINITY));
    return Jackknife.variance(estimates, units.numbers());
  }
}
