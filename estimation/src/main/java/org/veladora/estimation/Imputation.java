package org.veladora.estimation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.veladora.estimation.resampling.Seeds;
import org.veladora.figures.CaptureHistory;
import org.veladora.figures.Captures;

/// Gives people whose stratum nobody knows one by chance, several times, so that the doubt becomes
/// part of the interval (Rubin 1987, Multiple imputation for nonresponse in surveys).
///
/// A person gets a stratum with the probability that it has among people of the same history whose
/// stratum is known, to whom one person with the shares of everybody is added. That supposes that
/// whether the stratum is known depends on the history alone. Where incidents are known their
/// people are given strata one by one.
final class Imputation {
  /// The stratum of those whose stratum nobody knows.
  static final String UNKNOWN = "unknown";

  /// How often one way of linking is imputed; several ways are imputed once each.
  static final int TIMES = 20;

  private static final long STREAM = 0x53545241;

  private final Captures captures;
  private final List<String> strata;
  private final Map<Long, double[]> cumulative = new HashMap<>();
  private final SplittableRandom random;

  private Imputation(Captures captures, SplittableRandom random) {
    this.captures = captures;
    this.random = random;
    this.strata =
        captures.histories().stream()
            .filter(history -> history.people() > 0 && !isUnknown(history))
            .map(CaptureHistory::stratum)
            .distinct()
            .sorted()
            .toList();
  }

  private static boolean isUnknown(CaptureHistory history) {
    return history.stratum().equals(UNKNOWN);
  }

  /// How many people of unknown stratum there are in the first draw.
  static long countUnknown(List<Captures> draws) {
    return draws.getFirst().histories().stream()
        .filter(Imputation::isUnknown)
        .mapToLong(CaptureHistory::people)
        .sum();
  }

  /// The draws with everybody in a stratum: the draws themselves where nobody's is unknown, or no
  /// stratum is known.
  static List<Captures> of(List<Captures> draws, long seed) {
    boolean unknown = draws.stream().anyMatch(draw -> countUnknown(List.of(draw)) > 0);
    boolean known =
        draws.stream().allMatch(draw -> draw.histories().stream().anyMatch(h -> !isUnknown(h)));
    if (!unknown || !known) {
      return draws;
    }
    int times = draws.size() == 1 ? TIMES : draws.size();
    return IntStream.range(0, times)
        .mapToObj(time ->
            new Imputation(draws.get(time % draws.size()), Seeds.random(seed, STREAM, time))
                .impute())
        .toList();
  }

  private Captures impute() {
    List<Captures.Incident> incidents = new ArrayList<>();
    Map<String, Map<Long, Long>> people = new TreeMap<>();
    if (captures.incidents().isEmpty()) {
      add(captures.histories(), people);
    }
    for (Captures.Incident incident : captures.incidents()) {
      Map<String, Map<Long, Long>> together = new TreeMap<>();
      add(incident.people(), together);
      incidents.add(new Captures.Incident(histories(together)));
      add(histories(together), people);
    }
    return new Captures(captures.lists(), histories(people), incidents);
  }

  private void add(List<CaptureHistory> from, Map<String, Map<Long, Long>> to) {
    for (CaptureHistory history : from) {
      if (isUnknown(history)) {
        for (long person = 0; person < history.people(); person++) {
          put(to, stratum(history.lists()), history.lists(), 1);
        }
      } else {
        put(to, history.stratum(), history.lists(), history.people());
      }
    }
  }

  private static void put(
      Map<String, Map<Long, Long>> to, String stratum, long history, long people) {
    to.computeIfAbsent(stratum, _ -> new TreeMap<>()).merge(history, people, Long::sum);
  }

  private String stratum(long history) {
    double[] steps = cumulative.computeIfAbsent(history, this::steps);
    double at = random.nextDouble() * steps[steps.length - 1];
    int found = 0;
    while (found < steps.length - 1 && steps[found] <= at) {
      found++;
    }
    return strata.get(found);
  }

  private double[] steps(long history) {
    double[] steps = new double[strata.size()];
    double everybody = 0;
    for (CaptureHistory each : captures.histories()) {
      everybody += isUnknown(each) ? 0 : each.people();
    }
    for (CaptureHistory each : captures.histories()) {
      int stratum = strata.indexOf(each.stratum());
      if (stratum >= 0) {
        steps[stratum] += each.people() / everybody;
        steps[stratum] += each.lists() == history ? each.people() : 0;
      }
    }
    for (int stratum = 1; stratum < steps.length; stratum++) {
      steps[stratum] += steps[stratum - 1];
    }
    return steps;
  }

  private static List<CaptureHistory> histories(Map<String, Map<Long, Long>> people) {
    List<CaptureHistory> histories = new ArrayList<>();
    people.forEach((stratum, byMask) ->
        byMask.forEach((mask, count) -> histories.add(new CaptureHistory(mask, stratum, count))));
    return histories;
  }
}
