package org.veladora.estimation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.figures.Estimate;
import org.veladora.figures.EstimateOrRefusal;
import org.veladora.figures.MethodEstimate;
import org.veladora.figures.StratumEstimates;

/// How often intervals hold the true number, over simulated populations of five lists. Only
/// histories are simulated.
///
/// ```
/// CoverageStudy <populations> <people> <lowest catch> <highest catch> <replicates>
/// ```
public final class CoverageStudy {
  private static final int LISTS = 5;
  private static final double Z95 = 1.959963984540054;

  /// How lists depend on each other and people differ.
  enum World {
    /// Every list catches everybody alike and by itself.
    INDEPENDENT(0, 0, 0),
    /// Who is on list 1 is likelier to be on list 2.
    ATTRACTION(0.9, 0, 0),
    /// Who is on list 1 is likelier to be on lists 2 and 3.
    TWO_ATTRACTIONS(0.8, 0.8, 0),
    /// Who is on list 1 is less likely to be on list 2.
    REPULSION(-1, 0, 0),
    /// People differ in how easily they are caught, with deviation 0.5 in log-odds.
    UNLIKE_PEOPLE(0, 0, 0.5);

    private final double onSecond;
    private final double onThird;
    private final double deviation;

    World(double onSecond, double onThird, double deviation) {
      this.onSecond = onSecond;
      this.onThird = onThird;
      this.deviation = deviation;
    }

    /// What being on list 1 adds to the log-odds of being on another.
    private double effect(int list) {
      return switch (list) {
        case 1 -> onSecond;
        case 2 -> onThird;
        default -> 0;
      };
    }
  }

  /// Coverage of one interval.
  record Coverage(int populations, int refused, int below, int above, List<Double> ratios) {
    double share() {
      int estimated = populations - refused;
      return (estimated - below - above) / (double) estimated;
    }

    double wilson(int sign) {
      double n = populations - refused;
      double centre = share() + Z95 * Z95 / (2 * n);
      double spread = Z95 * Math.sqrt(share() * (1 - share()) / n + Z95 * Z95 / (4 * n * n));
      return (centre + sign * spread) / (1 + Z95 * Z95 / n);
    }

    double medianRatio() {
      List<Double> sorted = ratios.stream().sorted().toList();
      return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
    }

    Coverage with(EstimateOrRefusal outcome, long truth) {
      if (!(outcome instanceof Estimate estimate)) {
        return new Coverage(populations + 1, refused + 1, below, above, ratios);
      }
      List<Double> more = new ArrayList<>(ratios);
      more.add(estimate.high() / estimate.low());
      return new Coverage(
          populations + 1,
          refused,
          below + (estimate.high() < truth ? 1 : 0),
          above + (estimate.low() > truth ? 1 : 0),
          more);
    }

    static Coverage none() {
      return new Coverage(0, 0, 0, 0, List.of());
    }
  }

  private CoverageStudy() {}

  /// Prints a table for every world.
  ///
  /// @param arguments populations, people, lowest and highest catch, replicates
  public static void main(String[] arguments) {
    int populations = Integer.parseInt(arguments[0]);
    int people = Integer.parseInt(arguments[1]);
    double lowest = Double.parseDouble(arguments[2]);
    double highest = Double.parseDouble(arguments[3]);
    int replicates = Integer.parseInt(arguments[4]);
    for (World world : World.values()) {
      Map<String, Coverage> all =
          run(world, populations, people, lowest, highest, replicates, true);
      Coverage unjudged =
          run(world, populations, people, lowest, highest, replicates, false)
              .getOrDefault("range", Coverage.none());
      all.put("range, unjudged", unjudged);
      all.forEach((method, coverage) -> System.out.println(line(world, method, coverage)));
    }
  }

  static Map<String, Coverage> run(
      World world,
      int populations,
      int people,
      double lowest,
      double highest,
      int replicates,
      boolean judged) {
    Map<String, Coverage> coverages = new LinkedHashMap<>();
    for (int at = 0; at < populations; at++) {
      SplittableRandom random =
          new SplittableRandom(1_000_003L * (at + 1) + world.name().hashCode());
      HistoryCounts counts = simulate(world, people, lowest, highest, random);
      EstimationPlan plan =
          EstimationPlan.defaults()
              .withReplicates(replicates)
              .withSeed(random.nextLong())
              .withJudged(judged);
      StratumEstimates whole = EstimatorTest.estimate(plan, EstimatorTest.captures(counts)).whole();
      for (MethodEstimate method : whole.methods()) {
        coverages.merge(
            method.method(),
            Coverage.none().with(method.pooled(), people),
            (old, _) -> old.with(method.pooled(), people));
      }
      coverages.merge(
          "range",
          Coverage.none().with(whole.range(), people),
          (old, _) -> old.with(whole.range(), people));
    }
    return coverages;
  }

  private static String line(World world, String method, Coverage coverage) {
    return String.format(
        Locale.ROOT,
        "%-16s %-15s covers %.3f [%.3f, %.3f]  too high %d  too low %d  refused %d  ratio %.3f",
        world,
        method,
        coverage.share(),
        coverage.wilson(-1),
        coverage.wilson(1),
        coverage.above(),
        coverage.below(),
        coverage.refused(),
        coverage.medianRatio());
  }

  private static HistoryCounts simulate(
      World world, int people, double lowest, double highest, SplittableRandom random) {
    double[] logits = new double[LISTS];
    for (int list = 0; list < LISTS; list++) {
      double share = lowest + (highest - lowest) * random.nextDouble();
      logits[list] = Math.log(share) - Math.log1p(-share);
    }
    Map<Long, Long> counts = new TreeMap<>();
    for (int person = 0; person < people; person++) {
      double ease = world.deviation * random.nextGaussian();
      long history = 0;
      for (int list = 0; list < LISTS; list++) {
        double effect = (history & 1) != 0 ? world.effect(list) : 0;
        double chance = 1 / (1 + Math.exp(-(logits[list] + ease + effect)));
        history |= random.nextDouble() < chance ? 1L << list : 0;
      }
      if (history != 0) {
        counts.merge(history, 1L, Long::sum);
      }
    }
    return HistoryCounts.of(LISTS, counts);
  }
}
