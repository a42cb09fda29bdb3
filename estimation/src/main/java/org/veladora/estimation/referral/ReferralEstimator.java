package org.veladora.estimation.referral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.veladora.figures.Refusal;
import org.veladora.figures.chains.ChainDiagnostics;
import org.veladora.figures.chains.ChainEstimate;
import org.veladora.figures.chains.ChainSample;
import org.veladora.figures.chains.KnownSize;
import org.veladora.figures.chains.ShareMethod;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;

/// Estimates the shares of a trait from a sample by referral chains, by every method side by side,
/// each with the intervals of two bootstraps.
///
/// | method | what it is |
/// |---|---|
/// | `rds-i` | from who refers whom, and mean degrees (Salganik, Heckathorn 2004) |
/// | `rds-ii` | each person counts as one over their degree (Volz, Heckathorn 2008) |
/// | `ss` | successive sampling; only where the population's size is known (Gile 2011) |
///
/// | bootstrap | what is resampled |
/// |---|---|
/// | `salganik` | one chain, by category of who referred (Salganik 2006) |
/// | `tree` | the trees, from their seeds down (Baraff, McCormick, Raftery 2016) |
///
/// The same seed gives the same result on any number of threads.
public final class ReferralEstimator {
  /// The fewest people who answered for whom anything is estimated.
  public static final long LEAST_PEOPLE = 30;

  /// The fewest people referred by others for whom anything is estimated.
  public static final long LEAST_REFERRED = 20;

  private ReferralEstimator() {}

  /// Estimates.
  ///
  /// @param sample who referred whom
  /// @param plan what is asked
  /// @param progress told how far it has come
  /// @param cancel asked whether to stop
  /// @return the estimate; refused as a whole where fewer than [#LEAST_PEOPLE] people answered
  ///   (T001), fewer than [#LEAST_REFERRED] were referred (T002) or all who answered are of one
  ///   category (T003); single methods and bootstraps may be refused by themselves
  /// @throws org.veladora.model.Cancelled if asked to stop
  public static ChainEstimate estimate(
      ReferralSample sample, ReferralPlan plan, Progress progress, Cancel cancel) {
    Chains chains = new Chains(sample);
    return new ChainEstimate(
        describe(sample, chains, plan.trait()),
        plan.size(),
        findRefusal(sample, chains)
            .<ChainEstimate.Outcome>map(ChainEstimate.Refused::new)
            .orElseGet(() -> found(sample, chains, plan, progress, cancel)),
        plan.level(),
        plan.seed());
  }

  private static ChainSample describe(ReferralSample sample, Chains chains, String trait) {
    double[] degrees = RdsOne.meanDegrees(chains, chains.whole());
    List<ChainSample.Category> categories =
        IntStream.range(0, chains.categories())
            .mapToObj(category ->
                new ChainSample.Category(
                    sample.categories().get(category),
                    countOf(chains, category),
                    degrees[category]))
            .toList();
    long answered = categories.stream().mapToLong(ChainSample.Category::people).sum();
    return new ChainSample(
        trait,
        categories,
        chains.size(),
        chains.seeds().length,
        chains.mostWaves(),
        chains.size() - answered);
  }

  private static long countOf(Chains chains, int category) {
    return IntStream.range(0, chains.size())
        .filter(person -> chains.category(person) == category)
        .count();
  }

  private static Optional<Refusal> findRefusal(ReferralSample sample, Chains chains) {
    long answered = IntStream.range(0, chains.size()).filter(chains::answered).count();
    long referred = (long) chains.size() - chains.seeds().length;
    if (answered < LEAST_PEOPLE) {
      return Optional.of(Refusals.tooFewPeople(answered, LEAST_PEOPLE));
    }
    if (referred < LEAST_REFERRED) {
      return Optional.of(Refusals.tooFewReferred(referred, LEAST_REFERRED));
    }
    long filled =
        IntStream.range(0, sample.categories().size())
            .filter(category -> countOf(chains, category) > 0)
            .count();
    return filled < 2 ? Optional.of(Refusals.oneCategory()) : Optional.empty();
  }

  private static ChainEstimate.Found found(
      ReferralSample sample, Chains chains, ReferralPlan plan, Progress progress, Cancel cancel) {
    List<ShareRule> rules = new ArrayList<>(List.of(new RdsOne(), new RdsTwo()));
    List<ShareMethod> refused = new ArrayList<>();
    if (plan.size() instanceof KnownSize.Given(long population)) {
      SuccessiveSampling rule = new SuccessiveSampling(population);
      if (population > chains.size()) {
        rules.add(rule);
      } else {
        refused.add(
            new ShareMethod.NoShares(
                rule.id(), Refusals.populationTooSmall(population, chains.size())));
      }
    }
    List<Resampling> resamplings =
        Resampling.listBootstraps(chains).stream()
            .map(bootstrap -> Resampling.run(plan, chains, bootstrap, rules, progress, cancel))
            .toList();
    List<ShareMethod> methods = new ArrayList<>();
    rules.forEach(rule -> methods.add(method(chains, rule, resamplings, plan.level())));
    methods.addAll(refused);
    ChainDiagnostics diagnostics = new Diagnostics(chains).of(shares(chains));
    return new ChainEstimate.Found(
        methods, diagnostics, Warnings.of(sample, chains, diagnostics, methods));
  }

  private static double[] shares(Chains chains) {
    return new RdsTwo()
        .findShares(chains, chains.whole())
        .orElseThrow(() -> new IllegalStateException("people who answered have weights"));
  }

  private static ShareMethod method(
      Chains chains, ShareRule rule, List<Resampling> resamplings, double level) {
    return rule.findShares(chains, chains.whole())
        .<ShareMethod>map(shares ->
            new ShareMethod.Shares(
                rule.id(),
                Arrays.stream(shares).boxed().toList(),
                resamplings.stream().map(each -> each.result(rule, level)).toList()))
        .orElseGet(() -> new ShareMethod.NoShares(rule.id(), noShares(rule)));
  }

  private static Refusal noShares(ShareRule rule) {
    return switch (rule) {
      case RdsOne _ -> Refusals.noEquilibrium();
      case RdsTwo _ -> throw new IllegalStateException("people who answered have weights");
      case SuccessiveSampling _ -> Refusals.notSettled();
    };
  }
}
