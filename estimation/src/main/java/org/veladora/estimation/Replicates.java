package org.veladora.estimation;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.estimation.resampling.Distribution;
import org.veladora.estimation.resampling.Jackknife;
import org.veladora.estimation.resampling.Seeds;
import org.veladora.estimation.resampling.Units;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;

/// The bootstrap of an estimate: each replicate resamples the units of a draw and repeats the whole
/// procedure, the choice of the model included.
///
/// Replicate b resamples draw b mod D; replicates whose draw refuses are left out. Where there is
/// one draw its quantiles are corrected for bias and acceleration; the replicates of several draws
/// are one distribution, and its plain quantiles are taken. The random numbers of a replicate
/// depend on the seed, the stratum and b alone.
///
/// @param distribution estimates of the replicates
/// @param draws number of draws in the mixture
/// @param acceleration of the one draw; 0 where there are several
record Replicates(Distribution distribution, int draws, double acceleration) {
  private static final int CHUNK = 50;

  /// Runs the bootstrap on the common pool.
  ///
  /// @param draws the draws, at least one of them usable
  /// @param procedure people by history -> people, the choice of the model included; infinite where
  ///   there is no estimate
  static Replicates run(
      EstimationPlan plan,
      String stratum,
      List<Drawn> draws,
      ToDoubleFunction<HistoryCounts> procedure,
      Progress progress,
      Cancel cancel) {
    int[] tasks =
        IntStream.range(0, plan.replicates())
            .filter(task -> draws.get(task % draws.size()) instanceof Drawn.Usable)
            .toArray();
    double[] estimates = new double[tasks.length];
    for (int from = 0; from < tasks.length; from += CHUNK) {
      cancel.check();
      progress.at(stratum, from, tasks.length);
      IntStream.range(from, Math.min(from + CHUNK, tasks.length))
          .parallel()
          .forEach(at -> estimates[at] = replicate(plan, stratum, draws, procedure, tasks[at]));
    }
    progress.at(stratum, tasks.length, tasks.length);
    double acceleration =
        draws.size() == 1 && draws.getFirst() instanceof Drawn.Usable usable
            ? acceleration(usable.units(), procedure, cancel)
            : 0;
    return new Replicates(new Distribution(estimates), draws.size(), acceleration);
  }

  private static double replicate(
      EstimationPlan plan,
      String stratum,
      List<Drawn> draws,
      ToDoubleFunction<HistoryCounts> procedure,
      int task) {
    return switch (draws.get(task % draws.size())) {
      case Drawn.Refused _ -> throw new IllegalStateException("a refused draw has no replicates");
      case Drawn.Usable usable -> {
        SplittableRandom random = Seeds.random(plan.seed(), stratum.hashCode(), task);
        yield procedure.applyAsDouble(usable.units().resample(random));
      }
    };
  }

  private static double acceleration(
      Units units, ToDoubleFunction<HistoryCounts> procedure, Cancel cancel) {
    double[] estimates = new double[units.types()];
    IntStream.range(0, estimates.length)
        .parallel()
        .forEach(type -> {
          cancel.check();
          estimates[type] = procedure.applyAsDouble(units.without(type));
        });
    return Jackknife.acceleration(estimates, units.numbers());
  }

  int size() {
    return distribution.size();
  }

  long countFailed() {
    return distribution.countInfinite();
  }

  double logVariance() {
    return distribution.logVariance();
  }

  /// An end of an interval.
  ///
  /// @param estimate of the data themselves
  double quantile(double probability, double estimate) {
    return draws == 1
        ? distribution.bcaQuantile(probability, estimate, acceleration)
        : distribution.quantile(probability);
  }

  /// The larger of the standard errors of both ends of an interval, as shares of the ends.
  double errorOfEnds(double level) {
    double tail = (1 - level) / 2;
    return Math.max(relativeError(tail), relativeError(1 - tail));
  }

  /// The standard error that an end of an interval has because there are only so many replicates,
  /// as a share of it: half the distance between the quantiles one binomial deviation to its left
  /// and right.
  private double relativeError(double probability) {
    double step = Math.sqrt(probability * (1 - probability) / size());
    double left = distribution.quantile(Math.max(0, probability - step));
    double right = distribution.quantile(Math.min(1, probability + step));
    return (right - left) / 2 / distribution.quantile(probability);
  }

  List<String> diagnostics() {
    String interval =
        draws == 1
            ? String.format(Locale.ROOT, "BCa, acceleration %.7f", acceleration)
            : "percentile of the mixture of " + draws + " draws";
    return List.of(
        "interval: " + interval + ", model choice repeated",
        "replicates: " + size() + ", without an estimate: " + countFailed());
  }
}
