package org.veladora.estimation.referral;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.veladora.figures.Refusal;

/// Resamples one long chain: the first is anybody of the sample; after a person of category i comes
/// anybody of those who were referred by people of category i; until the chain is as long as the
/// sample.
///
/// It keeps how categories refer to each other and nothing else of the trees: people of one tree or
/// branch are taken to be as unlike as any, so its intervals are short.
///
/// Source: Salganik (2006), Variance estimation, design effects, and sample size calculations for
/// respondent-driven sampling, Journal of Urban Health 83: i98-i112.
final class SalganikBootstrap implements Bootstrap {
  private final Chains chains;
  private final int[] everybody;
  private final int[][] referredByCategory;

  /// @param chains the sample; people of whom the trait is not known are left out
  SalganikBootstrap(Chains chains) {
    this.chains = chains;
    this.everybody = IntStream.range(0, chains.size()).filter(chains::answered).toArray();
    this.referredByCategory =
        IntStream.range(0, chains.categories())
            .mapToObj(category ->
                IntStream.of(everybody).filter(person -> isReferredBy(person, category)).toArray())
            .toArray(int[][]::new);
  }

  private boolean isReferredBy(int person, int category) {
    int recruiter = chains.recruiter(person);
    return recruiter >= 0 && chains.category(recruiter) == category;
  }

  @Override
  public String id() {
    return "salganik";
  }

  @Override
  public Optional<Refusal> findRefusal() {
    return IntStream.range(0, referredByCategory.length)
        .filter(category -> referredByCategory[category].length == 0)
        .mapToObj(_ -> Refusals.categoryRefersNobody())
        .findFirst();
  }

  @Override
  public Draw draw(SplittableRandom random) {
    double[] times = new double[chains.size()];
    double[][] referrals = new double[chains.categories()][chains.categories()];
    int person = everybody[random.nextInt(everybody.length)];
    times[person]++;
    for (int length = 1; length < everybody.length; length++) {
      int[] next = referredByCategory[chains.category(person)];
      int reached = next[random.nextInt(next.length)];
      times[reached]++;
      chains.count(referrals, person, reached);
      person = reached;
    }
    return new Draw(times, referrals);
  }
}
