package org.veladora.estimation.thresholded;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.veladora.estimation.chains.ChainDiagnostics;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.estimation.loglinear.LogLinear;
import org.veladora.estimation.loglinear.LogLinearModel;
import org.veladora.estimation.loglinear.Verdict;
import org.veladora.estimation.posterior.Posterior;
import org.veladora.estimation.thresholded.ThresholdOutcome.NoEstimate;
import org.veladora.estimation.thresholded.ThresholdOutcome.Reason;
import org.veladora.estimation.thresholded.ThresholdedEstimate.PairEvidence;
import org.veladora.estimation.thresholded.ThresholdedEstimate.QuantileError;
import org.veladora.model.Cancel;

/// How many people there are, by a log-linear model of lists and of those pairs of lists that have
/// shown that they matter (Silverman 2020).
///
/// 1. Every pair has an effect ([LogConcave] has the model). Draws from the posterior give the mean
///    and the standard deviation of each.
/// 2. Pairs stay whose mean is `threshold` or more standard deviations away from 0.
/// 3. Draws from the posterior of the model with the pairs that stay give the people: `documented +
///    exp(constant)`, the expected unseen. This is done once; what stays is not judged again.
///
/// The constant and the effects of lists have flat priors. Effects of pairs are normal around 0 by
/// default, those of pairs without overlap too. With a flat prior these are at minus infinity:
/// their cells are impossible, they are always part of the model, and no draw is made for them.
///
/// *When there is a posterior.* Its density is the exponential of a concave function, so it can be
/// summed if and only if it falls along every ray of effects. Where a pair has a normal prior, each
/// ray with that pair falls; along the other rays only the likelihood can fall, and it does along
/// all of them if and only if the maximum likelihood estimate of the model of the flat effects
/// exists and is the only one. That is the model of independent lists with a normal prior, and that
/// of all pairs (extended by its effects at minus infinity) with a flat one. [LogLinear] decides it
/// exactly.
///
/// It misleads where dependence has higher orders and where people are unequally easy to catch; and
/// its interval takes the pairs that stay for given, as if nothing else had been possible. Where an
/// effect lies near the threshold, a different seed or a little more data gives another model and
/// another number: [PairEvidence#decided] tells the first.
///
/// Deterministic for a seed, on any number of threads. Cost: `chains (draws + 500)` steps of some
/// five points each, twice; a point costs O(lists 2^lists + effects^2).
///
/// Sources: Silverman (2020), Multiple-systems analysis for the quantification of modern slavery:
/// classical and Bayesian approaches, Journal of the Royal Statistical Society A 183: 691-736,
/// section 6; Forster (2010), Bayesian inference for Poisson and multinomial log-linear models,
/// Statistical Methodology 7: 210-224; Fienberg, Rinaldo (2012), Annals of Statistics 40: 996-1023;
/// Vehtari and others (2021), Bayesian Analysis 16: 667-718.
public final class Thresholding {
  private static final int FEWEST_LISTS = 3;
  private static final int MORE_DRAWS = 4;
  private static final int MOST_RUNS = 2;
  private static final double[] ENDS = {0.025, 0.5, 0.975};

  private final ThresholdPlan plan;
  private final Cancel cancel;
  private final SplittableRandom random;

  private Thresholding(ThresholdPlan plan, Cancel cancel) {
    this.plan = plan;
    this.cancel = cancel;
    this.random = new SplittableRandom(plan.seed());
  }

  /// Estimates the number of people.
  ///
  /// @param counts people by history
  /// @param plan the prior, the threshold and the seed
  /// @param cancel asked at short intervals
  /// @return the estimate, or why there is none
  public static ThresholdOutcome estimate(HistoryCounts counts, ThresholdPlan plan, Cancel cancel) {
    return findReason(counts, plan.prior())
        .<ThresholdOutcome>map(NoEstimate::new)
        .orElseGet(() -> new Thresholding(plan, cancel).estimate(counts));
  }

  private static Optional<Reason> findReason(HistoryCounts counts, EffectPrior prior) {
    if (counts.lists() < FEWEST_LISTS) {
      return Optional.of(new Reason.TooFewLists(counts.lists()));
    }
    if (counts.lists() > LogLinearModel.MAX_LISTS) {
      return Optional.of(new Reason.TooManyLists(counts.lists()));
    }
    Optional<Reason> empty =
        IntStream.range(0, counts.lists())
            .filter(list -> counts.onAllOf(1L << list) == 0)
            .<Reason>mapToObj(Reason.EmptyList::new)
            .findFirst();
    if (empty.isPresent()) {
      return empty;
    }
    LogLinearModel deciding =
        switch (prior) {
          case EffectPrior.Normal _ -> LogLinearModel.independence(counts.lists());
          case EffectPrior.Flat _ -> allPairs(counts.lists());
        };
    Verdict verdict = new LogLinear(counts).judge(deciding);
    return verdict instanceof Verdict.Exists
        ? Optional.empty()
        : Optional.of(new Reason.Improper(verdict));
  }

  private static LogLinearModel allPairs(int lists) {
    return new LogLinearModel(
        lists,
        IntStream.range(0, 1 << lists)
            .filter(mask -> Integer.bitCount(mask) == 2)
            .boxed()
            .toList());
  }

  private ThresholdOutcome estimate(HistoryCounts counts) {
    List<Integer> finite = new ArrayList<>();
    List<Integer> infinite = new ArrayList<>();
    for (int pair : allPairs(counts.lists()).terms()) {
      boolean isFinite = plan.prior() instanceof EffectPrior.Normal || counts.onAllOf(pair) > 0;
      (isFinite ? finite : infinite).add(pair);
    }
    ThresholdModel all = new ThresholdModel(counts, finite, infinite, plan.prior().precision());
    return switch (run(all, true)) {
      case Run.Failed(Reason reason) -> new NoEstimate(reason);
      case Run.Converged(EffectSample choosing) -> estimate(all, choosing);
    };
  }

  private ThresholdOutcome estimate(ThresholdModel all, EffectSample choosing) {
    List<Integer> staying =
        choosing.pairs().stream().filter(PairEvidence::stays).map(PairEvidence::mask).toList();
    ThresholdModel model = all.with(staying);
    return switch (run(model, false)) {
      case Run.Failed(Reason reason) -> new NoEstimate(reason);
      case Run.Converged(EffectSample estimating) -> outcome(model, choosing, estimating);
    };
  }

  /// Samples, again with more draws where chains do not agree or, if asked for, a pair is
  /// undecided.
  private Run run(ThresholdModel model, boolean untilDecided) {
    int length = plan.draws();
    for (int run = 1; ; run++, length *= MORE_DRAWS) {
      Optional<EffectSample> found = EffectSample.find(model, plan, length, random, cancel);
      if (found.isEmpty()) {
        return new Run.Failed(new Reason.NoMode());
      }
      EffectSample sample = found.get();
      boolean converged = sample.worst().converged();
      boolean decided = sample.pairs().stream().allMatch(PairEvidence::decided);
      if (converged && (decided || !untilDecided || run == MOST_RUNS)) {
        return new Run.Converged(sample);
      }
      if (run == MOST_RUNS) {
        return new Run.Failed(new Reason.NotConverged(sample.worst()));
      }
    }
  }

  private static ThresholdedEstimate outcome(
      ThresholdModel model, EffectSample choosing, EffectSample estimating) {
    HistoryCounts counts = model.counts();
    double[][] people =
        Arrays.stream(estimating.chains(0))
            .map(chain -> Arrays.stream(chain).map(at -> counts.total() + Math.exp(at)).toArray())
            .toArray(double[][]::new);
    double[] all = Arrays.stream(people).flatMapToDouble(Arrays::stream).toArray();
    return new ThresholdedEstimate(
        Posterior.ofSample(all),
        counts.total(),
        pairModel(model),
        choosing.pairs(),
        model.infinitePairs(),
        DoubleStream.of(ENDS)
            .mapToObj(at -> new QuantileError(at, ChainDiagnostics.quantileError(people, at)))
            .toList(),
        choosing.worst(),
        estimating.worst(),
        all.length);
  }

  private static LogLinearModel pairModel(ThresholdModel model) {
    LogLinearModel pairs = LogLinearModel.independence(model.counts().lists());
    for (int mask : model.pairs()) {
      pairs = pairs.with(mask);
    }
    for (int mask : model.infinitePairs()) {
      pairs = pairs.with(mask);
    }
    return pairs;
  }

  /// A run of the sampler.
  private sealed interface Run {
    record Converged(EffectSample sample) implements Run {}

    record Failed(Reason reason) implements Run {}
  }
}
