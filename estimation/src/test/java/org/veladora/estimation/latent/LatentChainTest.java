package org.veladora.estimation.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.veladora.estimation.PublishedSets;
import org.veladora.estimation.chains.ChainDiagnostics;
import org.veladora.estimation.histories.HistoryCounts;

class LatentChainTest {
  private static final HistoryCounts FEW =
      PublishedSets.of("100 2, 010 1, 001 1, 110 1, 111 1, 011 1");
  private static final int MOST = 16;
  private static final int CHAINS = 4;
  private static final int SWEEPS = 20_000;

  private final LatentClassPlan plan = new LatentClassPlan(3, 0.25, 0.25, 8, 10_000, 1);
  private static final ExactMixture EXACT = new ExactMixture(FEW, MOST, 0.25, 0.25);

  @Test
  void sweepsKeepToTheExactPosterior() {
    assertExact(0);
  }

  @Test
  void splitsAndMergesKeepToTheExactPosterior() {
    assertExact(1);
  }

  /// A state of the chain, and after it some more splits and merges.
  private void assertExact(int moves) {
    int[][] unseen = new int[CHAINS][SWEEPS];
    int[][] used = new int[CHAINS][SWEEPS];
    Histories data = new Histories(FEW);
    for (int i = 0; i < CHAINS; i++) {
      Draws draws = new Draws(new SplittableRandom(100 * moves + i));
      LatentChain chain = new LatentChain(data, plan, new OutOfScope(data, List.of()), draws, i);
      SplitMerge splitMerge = new SplitMerge(chain.counts(), draws);
      for (int t = -1000; t < SWEEPS; t++) {
        chain.sweep();
        for (int move = 0; move < moves; move++) {
          splitMerge.move(chain.alpha());
        }
        if (t >= 0) {
          unseen[i][t] = (int) Math.min(chain.counts().allUnseen(), Integer.MAX_VALUE);
          used[i][t] = chain.counts().used();
        }
      }
    }
    for (int people : new int[] {0, 1, 3, 6, 10}) {
      assertShare(unseen, at -> at <= people ? 1 : 0, unseen, EXACT.unseenAtMost(people));
    }
    for (int classes : new int[] {1, 2, 3}) {
      assertShare(used, at -> at == classes ? 1 : 0, unseen, EXACT.used(classes));
    }
  }

  /// Of the draws with no more than MOST people on no list.
  private static void assertShare(
      int[][] values, ToDoubleFunction<Integer> event, int[][] unseen, double expected) {
    double[][] kept = new double[CHAINS][];
    int least = Integer.MAX_VALUE;
    double sum = 0;
    double count = 0;
    for (int i = 0; i < CHAINS; i++) {
      double[] chain = new double[SWEEPS];
      int length = 0;
      for (int t = 0; t < SWEEPS; t++) {
        if (unseen[i][t] <= MOST) {
          chain[length++] = event.applyAsDouble(values[i][t]);
          sum += chain[length - 1];
        }
      }
      count += length;
      kept[i] = chain;
      least = Math.min(least, length);
    }
    for (int i = 0; i < CHAINS; i++) {
      kept[i] = Arrays.copyOf(kept[i], least);
    }
    double size = ChainDiagnostics.of(kept).bulkEss();
    double error = Math.sqrt(expected * (1 - expected) / size);
    assertThat(size).isGreaterThan(1000);
    assertThat(sum / count).isCloseTo(expected, within(4 * error));
  }
}
