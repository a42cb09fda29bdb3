package org.veladora.linkage.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class PartitionsTest {
  private static final double NEVER = Double.NEGATIVE_INFINITY;

  @Test
  void probabilityOfAPairIsItsOdds() {
    double[] together = new ExactPartitions(alone(2), new double[] {Math.log(3)}).together(2);
    assertThat(together[0]).isCloseTo(0.75, within(1e-12));
  }

  /// Record 0 fits 1 and 2 with odds 3 each, which are of one list: nobody, 1 or 2, as 1 : 3 : 3.
  @Test
  void twoRecordsOfOneListCompeteForTheSamePerson() {
    double[] odds = {Math.log(3), Math.log(3), NEVER};
    double[] together = new ExactPartitions(alone(3), odds).together(3);
    assertThat(together[0]).isCloseTo(3.0 / 7, within(1e-12));
    assertThat(together[1]).isCloseTo(3.0 / 7, within(1e-12));
    assertThat(together[2]).isZero();
  }

  @Test
  void expectedPeopleAreTheMeanOverThePartitions() {
    double[] two = {Math.log(3)};
    assertThat(new ExactPartitions(alone(2), two).expectedPeople()).isCloseTo(1.25, within(1e-12));
    double[] three = {Math.log(3), Math.log(3), NEVER};
    double people = new ExactPartitions(alone(3), three).expectedPeople();
    assertThat(people).isCloseTo(15.0 / 7, within(1e-12));
  }

  /// The clusters cut from one run at any threshold are those of a run that ends there, and each is
  /// within one of any lower threshold.
  @Test
  void clustersOfManyThresholdsComeFromOneRunAndAreNested() {
    SplittableRandom random = new SplittableRandom(17);
    for (int run = 0; run < 200; run++) {
      int size = 2 + random.nextInt(9);
      double[] together = new double[size * (size - 1) / 2];
      for (int p = 0; p < together.length; p++) {
        together[p] = random.nextInt(8) == 0 ? 0 : random.nextInt(101) / 100.0;
      }
      MergeTree merges = AverageLinkage.merges(size, together, 0.01);
      int[] higher = merges.clusters(0.999);
      for (double threshold = 0.99; threshold >= 0.01; threshold -= 0.07) {
        int[] clusters = merges.clusters(threshold);
        assertThat(clusters).isEqualTo(AverageLinkage.clusters(size, together, threshold));
        for (int i = 0; i < size; i++) {
          assertThat(clusters[higher[i]]).isEqualTo(clusters[i]);
        }
        higher = clusters;
      }
    }
  }

  /// Three copies of one record are bound by two links, not by three.
  @Test
  void furtherCopyCountsOnce() {
    ClusterScore score = new ClusterScore(3, new double[] {5, 5, 5});
    assertThat(score.of(new int[] {0, 1, 2}, 3)).isEqualTo(10);
  }

  /// 0-1 and 1-2 are likely, 0-2 is out of the question: the ends are not one person.
  @Test
  void chainDoesNotMakeItsEndsOnePerson() {
    double[] odds = {4, -20, 4};
    double[] together = new ExactPartitions(alone(3), odds).together(3);
    assertThat(together[Component.index(0, 2)]).isLessThan(0.01);
    assertThat(AverageLinkage.clusters(3, together, 0.5))
        .isIn(new int[] {0, 0, 2}, new int[] {0, 1, 1}, new int[] {0, 1, 2});
  }

  @Test
  void drawsHaveTheProbabilitiesOfTheSum() {
    double[] odds = randomOdds(6, 3);
    ExactPartitions exact = new ExactPartitions(alone(6), odds);
    double[] frequencies = new double[odds.length];
    SplittableRandom random = new SplittableRandom(1);
    int draws = 40_000;
    for (int d = 0; d < draws; d++) {
      count(exact.draw(6, random), frequencies);
    }
    assertCloseTo(frequencies, draws, exact.together(6));
  }

  @Test
  void chainAgreesWithTheSum() {
    for (int seed = 1; seed <= 4; seed++) {
      int size = 7;
      double[] odds = randomOdds(size, seed);
      int[] start = new int[size];
      Arrays.setAll(start, i -> i);
      PartitionChain chain = new PartitionChain(size, odds, start);
      SplittableRandom random = new SplittableRandom(seed);
      double[] frequencies = new double[odds.length];
      int sweeps = 60_000;
      for (int s = 0; s < sweeps; s++) {
        chain.sweep(random);
        count(chain.clusters(), frequencies);
      }
      assertCloseTo(frequencies, sweeps, new ExactPartitions(alone(size), odds).together(size));
    }
  }

  /// 0 and 1 are one person for sure and 2 and 3 as well; 4 is sure of 5 and 6, which are two.
  @Test
  void recordsThatAreSureOfEachOtherAloneStayTogether() {
    double[] odds = new double[21];
    Arrays.fill(odds, -5);
    odds[Component.index(0, 1)] = 10;
    odds[Component.index(2, 3)] = 12;
    odds[Component.index(4, 5)] = 10;
    odds[Component.index(4, 6)] = 10;
    assertThat(ExactPartitions.units(7, odds))
        .isDeepEqualTo(new int[][] {{0, 1}, {2, 3}, {4}, {5}, {6}});
  }

  @Test
  void whatStaysTogetherChangesNoOtherProbability() {
    double[] odds = {10, 1, 1.5, -2, -1, -1};
    double[] apart = new ExactPartitions(alone(4), odds).together(4);
    double[] joined = new ExactPartitions(ExactPartitions.units(4, odds), odds).together(4);
    for (int p = 0; p < odds.length; p++) {
      assertThat(joined[p]).isCloseTo(apart[p], within(0.001));
    }
  }

  @Test
  void probabilityOfTheMostLikelyPartitionIsItsShareOfTheSum() {
    ExactPartitions exact = new ExactPartitions(alone(2), new double[] {Math.log(3)});
    assertThat(exact.mostLikely(2)).containsExactly(0, 0);
    assertThat(exact.probability(new int[] {0, 0})).isCloseTo(0.75, within(1e-12));
    assertThat(exact.probability(new int[] {0, 1})).isCloseTo(0.25, within(1e-12));
  }

  @Test
  void averageLinkageStopsAtTheThresholdAndTiesGoToEarlierRecords() {
    double[] together = {0.6, 0.6, 0.0};
    assertThat(AverageLinkage.clusters(3, together, 0.5)).containsExactly(0, 0, 2);
    assertThat(AverageLinkage.clusters(3, together, 0.61)).containsExactly(0, 1, 2);
  }

  private static int[][] alone(int size) {
    int[][] units = new int[size][];
    Arrays.setAll(units, i -> new int[] {i});
    return units;
  }

  private static double[] randomOdds(int size, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] odds = new double[size * (size - 1) / 2];
    for (int p = 0; p < odds.length; p++) {
      odds[p] = random.nextInt(6) == 0 ? NEVER : random.nextDouble() * 8 - 4;
    }
    return odds;
  }

  private static void count(int[] clusters, double[] together) {
    for (int j = 1; j < clusters.length; j++) {
      for (int i = 0; i < j; i++) {
        together[Component.index(i, j)] += clusters[i] == clusters[j] ? 1 : 0;
      }
    }
  }

  private static void assertCloseTo(double[] counts, int draws, double[] probabilities) {
    for (int p = 0; p < counts.length; p++) {
      assertThat(counts[p] / draws).isCloseTo(probabilities[p], within(0.015));
    }
  }
}
