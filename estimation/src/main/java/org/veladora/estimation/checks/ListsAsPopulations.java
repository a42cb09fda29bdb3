package org.veladora.estimation.checks;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.estimation.loglinear.LogLinearFit;
import org.veladora.estimation.loglinear.Stepwise;
import org.veladora.estimation.resampling.Seeds;
import org.veladora.model.Cancel;

/// Each list in turn as a population whose size is known: the people of a list, as the other lists
/// see them, are estimated, and those on no other list can be compared with how many there really
/// are.
///
/// Where people differ in how easily they are caught, or lists draw on the same people, such
/// estimates come out too small together, and so does that of everybody. The statistic is the sum
/// over lists of `(log estimated - log known) / deviation`, of the people on no other list. It has
/// no known distribution: it is compared with data that are drawn from the fitted model itself, for
/// which the choice of the model and the statistic are repeated. The idea of taking a list for the
/// population is that of internal consistency in Hook, Regal (1995), Capture-recapture methods in
/// epidemiology, Epidemiologic Reviews 17: 243-264; the calibration is ours, and its size and power
/// are measured by simulation in `docs/estimation.md`.
public final class ListsAsPopulations {
  /// Samples that the statistic is compared with.
  public static final int SAMPLES = 99;

  /// The fewest people of a list that other lists have seen, for it to count.
  private static final long LEAST_PEOPLE = 20;

  private static final long STREAM = 0x4C697374;

  private ListsAsPopulations() {}

  /// How far the estimates of lists are too small together.
  ///
  /// @param p how likely that is if the model is right: 0.01 to 1, one-sided
  /// @param shortfall mean over lists of `log(known / estimated)`, all people of the list, beyond
  ///   what the model itself leads to: about the share by which everybody is estimated too small
  public record Comparison(double p, double shortfall) {}

  /// Compares.
  ///
  /// @param counts the data, three lists or more
  /// @param fit the chosen model
  /// @param threshold by which it was chosen
  /// @param designEffect how many times as large as that of people one by one a variance is because
  ///   of incidents; 1 or more
  /// @param seed of the samples
  /// @param cancel asked before each
  /// @return the comparison; empty where fewer than two lists can be estimated
  public static Optional<Comparison> find(
      HistoryCounts counts,
      LogLinearFit fit,
      double threshold,
      double designEffect,
      long seed,
      Cancel cancel) {
    Optional<Gap> observed = findGap(counts, threshold);
    if (observed.isEmpty()) {
      return Optional.empty();
    }
    Simulated simulated = Simulated.of(fit);
    List<Gap> drawn =
        IntStream.range(0, SAMPLES)
            .parallel()
            .mapToObj(sample -> {
              cancel.check();
              SplittableRandom random = Seeds.random(seed, STREAM, sample);
              return findGap(simulated.draw(counts.total(), random), threshold);
            })
            .flatMap(Optional::stream)
            .toList();
    double centre = drawn.stream().mapToDouble(Gap::statistic).average().orElse(0);
    double scaled = centre + (observed.get().statistic() - centre) / Math.sqrt(designEffect);
    long below = drawn.stream().filter(gap -> gap.statistic() <= scaled).count();
    double expected = drawn.stream().mapToDouble(Gap::logRatio).average().orElse(0);
    return Optional.of(
        new Comparison((below + 1.0) / (SAMPLES + 1), expected - observed.get().logRatio()));
  }

  /// @param statistic sum over lists of `log(estimated / known) / deviation`, of those unseen
  /// @param logRatio mean over lists of `log(estimated / known)`, of all people of the list
  private record Gap(double statistic, double logRatio) {}

  private static Optional<Gap> findGap(HistoryCounts counts, double threshold) {
    double sum = 0;
    double ratios = 0;
    int lists = 0;
    for (int list = 0; list < counts.lists(); list++) {
      HistoryCounts within = counts.withinList(list);
      double known = counts.onlyOn(list);
      if (within.total() >= LEAST_PEOPLE
          && known > 0
          && Stepwise.choose(within, threshold).outcome() instanceof LogLinearFit fit
          && fit.unseen() > 0) {
        double relative = fit.populationVariance() / (fit.unseen() * fit.unseen());
        sum += Math.log(fit.unseen() / known) / Math.sqrt(Math.log1p(relative));
        ratios += Math.log(fit.population() / (within.total() + known));
        lists++;
      }
    }
    return lists < 2 ? Optional.empty() : Optional.of(new Gap(sum, ratios / lists));
  }

  /// Data drawn from a fitted model.
  private static final class Simulated {
    private final int lists;
    private final double[] cumulative;

    private Simulated(int lists, double[] cumulative) {
      this.lists = lists;
      this.cumulative = cumulative;
    }

    static Simulated of(LogLinearFit fit) {
      double[] cumulative = new double[1 << fit.model().lists()];
      for (int cell = 1; cell < cumulative.length; cell++) {
        cumulative[cell] = cumulative[cell - 1] + mean(fit, cell);
      }
      return new Simulated(fit.model().lists(), cumulative);
    }

    private static double mean(LogLinearFit fit, int cell) {
      double log = 0;
      for (Map.Entry<Integer, Double> effect : fit.effects().entrySet()) {
        log += (cell & effect.getKey()) == effect.getKey() ? effect.getValue() : 0;
      }
      boolean impossible =
          fit.infiniteEffects().stream().anyMatch(effect -> (cell & effect) == effect);
      return impossible ? 0 : Math.exp(log);
    }

    HistoryCounts draw(long people, SplittableRandom random) {
      long[] drawn = new long[cumulative.length];
      for (long person = 0; person < people; person++) {
        double at = random.nextDouble() * cumulative[cumulative.length - 1];
        int found = Arrays.binarySearch(cumulative, at);
        drawn[found >= 0 ? found + 1 : -found - 1]++;
      }
      Map<Long, Long> counts = new TreeMap<>();
      for (int cell = 1; cell < drawn.length; cell++) {
        if (drawn[cell] > 0) {
          counts.put((long) cell, drawn[cell]);
        }
      }
      return HistoryCounts.of(lists, counts);
    }
  }
}
