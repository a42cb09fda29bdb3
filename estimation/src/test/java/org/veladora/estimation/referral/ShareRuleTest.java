package org.veladora.estimation.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.veladora.estimation.referral.ReferralSample.Respondent;

class ShareRuleTest {
  private static double[] shares(ShareRule rule, ReferralSample sample) {
    Chains chains = new Chains(sample);
    return rule.findShares(chains, chains.whole()).orElseThrow();
  }

  @Test
  void twoCategoriesFollowTheFormulaOfSalganikAndHeckathorn() {
    ReferralSample sample = InventedChains.grown(new SplittableRandom(5), 4, 300, 0.6, 0.3);
    double[][] referrals = new Chains(sample).whole().referrals();
    double toOther = referrals[0][1] / (referrals[0][0] + referrals[0][1]);
    double toOwn = referrals[1][0] / (referrals[1][0] + referrals[1][1]);
    double[] degrees = RdsOne.meanDegrees(new Chains(sample), new Chains(sample).whole());
    double expected = toOwn * degrees[1] / (toOther * degrees[0] + toOwn * degrees[1]);

    assertThat(shares(new RdsOne(), sample)[0]).isCloseTo(expected, within(1e-12));
  }

  @Test
  void everybodyCountsAsOneOverTheirDegree() {
    List<Respondent> people =
        List.of(
            Respondent.seed(2, 0),
            Respondent.referredBy(0, 4, 1),
            Respondent.referredBy(0, 4, 1),
            Respondent.referredBy(1, 10, Respondent.UNKNOWN));

    assertThat(shares(new RdsTwo(), new ReferralSample(InventedChains.YES_NO, people)))
        .containsExactly(0.5, 0.5);
  }

  @Test
  void chainsThatForgetTheirSeedsGiveTheSharesOfThePopulation() {
    ReferralSample sample = InventedChains.grown(new SplittableRandom(8), 6, 60_000, 0.7, 0.3);
    // referrals settle at one half; mean degrees are 12 and 6: people are 1 to 2
    assertThat(shares(new RdsOne(), sample)[0]).isCloseTo(1.0 / 3, within(0.01));
    assertThat(shares(new RdsTwo(), sample)[0]).isCloseTo(1.0 / 3, within(0.01));
  }

  @Test
  void successiveSamplingIsRdsTwoInAHugePopulationAndTheSampleInOneHardlyLarger() {
    ReferralSample sample = InventedChains.grown(new SplittableRandom(5), 4, 300, 0.6, 0.3);
    double volz = shares(new RdsTwo(), sample)[0];
    double counted =
        sample.people().stream().filter(person -> person.category() == 0).count() / 300.0;

    assertThat(shares(new SuccessiveSampling(1_000_000_000), sample)[0])
        .isCloseTo(volz, within(1e-6));
    assertThat(shares(new SuccessiveSampling(301), sample)[0]).isCloseTo(counted, within(0.01));
    assertThat(shares(new SuccessiveSampling(600), sample)[0])
        .isBetween(Math.min(volz, counted), Math.max(volz, counted));
  }

  /// People drawn one by one, without replacement, in proportion to degree: half of the population.
  @Test
  void successiveSamplingFindsTheSharesOfAPopulationThatIsHalfDrawn() {
    SplittableRandom random = new SplittableRandom(21);
    int[] degrees = IntStream.range(0, 1000).map(i -> i < 250 ? 12 : 1 + i % 5).toArray();
    double successive = 0;
    double volz = 0;
    for (int draw = 0; draw < 100; draw++) {
      ReferralSample sample = successive(random, degrees, 500);
      successive += shares(new SuccessiveSampling(1000), sample)[0] / 100;
      volz += shares(new RdsTwo(), sample)[0] / 100;
    }

    assertThat(successive).isCloseTo(0.25, within(0.004));
    assertThat(volz).isLessThan(0.21);
  }

  /// The order of exponential waiting times with rates in proportion to degree is that of
  /// successive sampling.
  private static ReferralSample successive(SplittableRandom random, int[] degrees, int size) {
    double[] waiting = new double[degrees.length];
    Arrays.setAll(waiting, i -> -Math.log(random.nextDouble()) / degrees[i]);
    List<Respondent> people = new ArrayList<>();
    IntStream.range(0, degrees.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> waiting[i]))
        .limit(size)
        .forEach(i ->
            people.add(new Respondent(people.size() - 1, degrees[i], degrees[i] == 12 ? 0 : 1)));
    return new ReferralSample(InventedChains.YES_NO, people);
  }

  @Test
  void longRunSharesAreThoseThatAWaveDoesNotChange() {
    SplittableRandom random = new SplittableRandom(2);
    for (int trial = 0; trial < 50; trial++) {
      double[][] referrals = new double[5][5];
      for (double[] row : referrals) {
        Arrays.setAll(row, _ -> 1 + random.nextInt(40));
      }
      double[] shares = Equilibrium.findShares(referrals).orElseThrow();
      double[] next = new double[5];
      for (int from = 0; from < 5; from++) {
        double total = Arrays.stream(referrals[from]).sum();
        for (int to = 0; to < 5; to++) {
          next[to] += shares[from] * referrals[from][to] / total;
        }
      }
      assertThat(next).containsExactly(shares, within(1e-14));
    }
  }

  @Test
  void chainsThatCannotReachEveryCategoryHaveNoLongRunShares() {
    assertThat(Equilibrium.findShares(new double[][] {{5, 0}, {3, 4}})).isEmpty();
    assertThat(Equilibrium.findShares(new double[][] {{5, 2}, {0, 0}})).isEmpty();
    assertThat(Equilibrium.findShares(new double[][] {{0, 0}, {0, 0}})).isEmpty();
  }

  @Test
  void wavesNeededGrowWithAffiliationAndAreCappedWhereChainsAlternate() {
    assertThat(Equilibrium.wavesNeeded(new double[][] {{5, 5}, {5, 5}}, new double[] {0.5, 0.5}))
        .isEqualTo(1);
    assertThat(Equilibrium.wavesNeeded(new double[][] {{9, 1}, {1, 9}}, new double[] {0.5, 0.5}))
        .isEqualTo(15);
    assertThat(Equilibrium.wavesNeeded(new double[][] {{0, 9}, {9, 0}}, new double[] {0.5, 0.5}))
        .isEqualTo(100);
  }
}
