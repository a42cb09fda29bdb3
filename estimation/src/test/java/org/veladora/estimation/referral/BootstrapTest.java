package org.veladora.estimation.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.veladora.figures.chains.BootstrapResult;
import org.veladora.figures.chains.ChainEstimate;
import org.veladora.figures.chains.Interval;
import org.veladora.figures.chains.KnownSize;
import org.veladora.figures.chains.ShareMethod;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;

class BootstrapTest {
  private static final Chains CHAINS =
      new Chains(InventedChains.grown(new SplittableRandom(5), 6, 200, 0.7, 0.2));

  private static double total(double[][] referrals) {
    return Arrays.stream(referrals).flatMapToDouble(Arrays::stream).sum();
  }

  @Test
  void oneLongChainIsAsLongAsTheSampleAndGoesByCategoryOfTheReferrer() {
    SalganikBootstrap bootstrap = new SalganikBootstrap(CHAINS);
    SplittableRandom random = new SplittableRandom(1);
    double[][] referrals = new double[2][2];
    for (int draw = 0; draw < 400; draw++) {
      Draw drawn = bootstrap.draw(random);
      assertThat(Arrays.stream(drawn.times()).sum()).isEqualTo(200);
      assertThat(total(drawn.referrals())).isEqualTo(199);
      for (int from = 0; from < 2; from++) {
        referrals[from][0] += drawn.referrals()[from][0];
        referrals[from][1] += drawn.referrals()[from][1];
      }
    }
    double[][] sample = CHAINS.whole().referrals();
    for (int from = 0; from < 2; from++) {
      assertThat(referrals[from][0] / (referrals[from][0] + referrals[from][1]))
          .isCloseTo(sample[from][0] / (sample[from][0] + sample[from][1]), within(0.01));
    }
  }

  @Test
  void treesAreResampledFromTheirSeedsDown() {
    TreeBootstrap bootstrap = new TreeBootstrap(CHAINS);
    SplittableRandom random = new SplittableRandom(1);
    double[] sums = new double[200];
    for (int draw = 0; draw < 4_000; draw++) {
      Draw drawn = bootstrap.draw(random);
      double people = Arrays.stream(drawn.times()).sum();
      assertThat(total(drawn.referrals())).isEqualTo(people - 6);
      Arrays.setAll(sums, at -> sums[at] + drawn.times()[at]);
    }
    assertThat(Arrays.stream(sums).map(sum -> sum / 4_000))
        .allSatisfy(mean -> assertThat(mean).isCloseTo(1, within(0.25)));
    assertThat(Arrays.stream(sums).sum() / 4_000).isCloseTo(200, within(3.0));
  }

  @Test
  void categoryThatRefersNobodyHasNoLongChain() {
    int[] line = new int[60];
    line[59] = 1;
    assertThat(new SalganikBootstrap(new Chains(InventedChains.line(line))).findRefusal())
        .hasValueSatisfying(refusal -> assertThat(refusal.reason().code()).isEqualTo("T007"));
  }

  /// Where only the category of who referred matters both hold the truth, and those of the trees
  /// are longer than they need be.
  @Test
  void bothIntervalsHoldTheTruthWhereReferralsGoByCategoryAlone() {
    SplittableRandom random = new SplittableRandom(77);
    int[] held = new int[2];
    for (int world = 0; world < 200; world++) {
      count(held, InventedChains.grown(random, 12, 300, 0.85, 0.15), random, 1.0 / 3);
    }
    System.out.println("by category, of 200: chain " + held[0] + ", tree " + held[1]);
    assertThat(held[0]).isGreaterThanOrEqualTo(180);
    assertThat(held[1]).isGreaterThanOrEqualTo(190);
  }

  /// Communities that the trait tells only in part: only the intervals of the trees hold the truth.
  @Test
  void onlyIntervalsOfTreesHoldTheTruthWhereReferralsStayInHiddenCommunities() {
    SplittableRandom random = new SplittableRandom(78);
    int[] held = new int[2];
    for (int world = 0; world < 200; world++) {
      count(held, InventedChains.communities(random, 12, 300), random, 0.5);
    }
    System.out.println("by community, of 200: chain " + held[0] + ", tree " + held[1]);
    assertThat(held[0]).isLessThan(170);
    assertThat(held[1]).isGreaterThanOrEqualTo(184);
  }

  private static void count(
      int[] held, ReferralSample sample, SplittableRandom random, double truth) {
    ReferralPlan plan =
        new ReferralPlan("trait", new KnownSize.NotGiven(), 200, 0.95, random.nextLong());
    ChainEstimate estimate = ReferralEstimator.estimate(sample, plan, Progress.NONE, Cancel.NEVER);
    held[0] += holds(estimate, "salganik", truth) ? 1 : 0;
    held[1] += holds(estimate, "tree", truth) ? 1 : 0;
  }

  private static boolean holds(ChainEstimate estimate, String bootstrap, double truth) {
    ChainEstimate.Found found = (ChainEstimate.Found) estimate.outcome();
    ShareMethod.Shares shares = (ShareMethod.Shares) found.methods().get(1);
    Interval interval =
        shares.bootstraps().stream()
            .filter(result -> result.bootstrap().equals(bootstrap))
            .map(result -> ((BootstrapResult.Intervals) result).intervals().getFirst())
            .findFirst()
            .orElseThrow();
    return interval.low() <= truth && truth <= interval.high();
  }
}
