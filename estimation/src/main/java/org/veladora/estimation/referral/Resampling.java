package org.veladora.estimation.referral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.veladora.estimation.resampling.Distribution;
import org.veladora.figures.chains.BootstrapResult;
import org.veladora.figures.chains.Interval;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;

/// The replicates of one bootstrap, for several rules at once: every rule sees the same resamples.
///
/// The random numbers of a replicate depend on the seed, the bootstrap and its number alone.
final class Resampling {
  private static final int CHUNK = 50;

  /// Replicates without shares that are tolerated, as a share of all.
  private static final double TOLERATED = 0.05;

  private final Bootstrap bootstrap;
  private final List<ShareRule> rules;
  private final double[][][] shares;

  private Resampling(Bootstrap bootstrap, List<ShareRule> rules, double[][][] shares) {
    this.bootstrap = bootstrap;
    this.rules = rules;
    this.shares = shares;
  }

  /// Runs a bootstrap on the common pool; nothing is run where the sample cannot be resampled.
  static Resampling run(
      ReferralPlan plan,
      Chains chains,
      Bootstrap bootstrap,
      List<ShareRule> rules,
      Progress progress,
      Cancel cancel) {
    int replicates = bootstrap.findRefusal().isPresent() ? 0 : plan.replicates();
    SplittableRandom seeds = new SplittableRandom(plan.seed() + bootstrap.id().hashCode());
    long[] seed = seeds.longs(replicates).toArray();
    double[][][] shares = new double[replicates][][];
    for (int from = 0; from < replicates; from += CHUNK) {
      cancel.check();
      progress.at(bootstrap.id(), from, replicates);
      IntStream.range(from, Math.min(from + CHUNK, replicates))
          .parallel()
          .forEach(at ->
              shares[at] = shares(chains, rules, bootstrap.draw(new SplittableRandom(seed[at]))));
    }
    progress.at(bootstrap.id(), replicates, replicates);
    return new Resampling(bootstrap, rules, shares);
  }

  /// Shares by rule and category; none where a rule has none.
  private static double[][] shares(Chains chains, List<ShareRule> rules, Draw draw) {
    return rules.stream()
        .map(rule -> rule.findShares(chains, draw).orElse(new double[0]))
        .toArray(double[][]::new);
  }

  /// The intervals of a rule: quantiles of its replicates.
  BootstrapResult result(ShareRule rule, double level) {
    return bootstrap
        .findRefusal()
        .<BootstrapResult>map(refusal -> new BootstrapResult.NoIntervals(bootstrap.id(), refusal))
        .orElseGet(() -> intervals(rules.indexOf(rule), level));
  }

  private BootstrapResult intervals(int rule, double level) {
    double[][] found =
        Arrays.stream(shares)
            .map(each -> each[rule])
            .filter(each -> each.length > 0)
            .toArray(double[][]::new);
    long failed = (long) shares.length - found.length;
    if (failed > TOLERATED * shares.length) {
      return new BootstrapResult.NoIntervals(
          bootstrap.id(), Refusals.failedReplicates(failed, shares.length));
    }
    List<Interval> intervals = new ArrayList<>();
    for (int category = 0; category < found[0].length; category++) {
      int at = category;
      Distribution distribution =
          new Distribution(Arrays.stream(found).mapToDouble(each -> each[at]).toArray());
      double low = distribution.quantile((1 - level) / 2);
      double high = distribution.quantile((1 + level) / 2);
      intervals.add(new Interval(Math.clamp(low, 0, 1), Math.clamp(high, 0, 1)));
    }
    return new BootstrapResult.Intervals(bootstrap.id(), intervals, found.length, failed);
  }

  /// The ways of resampling that are shown side by side.
  static List<Bootstrap> listBootstraps(Chains chains) {
    return List.of(new SalganikBootstrap(chains), new TreeBootstrap(chains));
  }
}
