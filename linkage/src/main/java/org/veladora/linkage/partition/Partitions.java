package org.veladora.linkage.partition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.veladora.linkage.records.Keys;
import org.veladora.linkage.weights.LinkageModel;
import org.veladora.linkage.weights.PatternTable;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;

/// Samples who is who: the default clusters, and draws of whole linkages.
///
/// Each draw first draws the model (see [LinkageModel#drawn]) and then, in every component, a
/// partition under it, so that draws differ by what the model does not know as well. In components
/// that are summed exactly, draws are independent; in the others a chain goes on from draw to draw
/// with [#THINNING] sweeps between, after [#BURN_IN] sweeps. Two chains, from single records and
/// from one link a record, give the probabilities there; by how far their mean numbers of people
/// differ, they say whether they mixed.
///
/// A component's randomness comes from the seed, its first record and the draw: nothing depends on
/// the order in which components are worked on.
public final class Partitions {
  /// Sweeps of a chain before the first that counts.
  public static final int BURN_IN = 50;

  /// Sweeps of each chain that count for the probabilities.
  public static final int SWEEPS = 150;

  /// Sweeps between draws.
  public static final int THINNING = 5;

  private static final int CHECK_EVERY = 256;

  private final Components components;
  private final double[] pointOdds;
  private final double[][] drawnOdds;
  private final double threshold;
  private final long seed;
  private final int[] defaultLabels;
  private final double[] probability;
  private final List<int[]> draws = new ArrayList<>();
  private final UncertainLinks uncertain = new UncertainLinks();
  private double linked;
  private double linkedRight;
  private double expectedPairs;
  private double chainGap;
  private int chainRecords;

  private Partitions(
      int records,
      Components components,
      double[] pointOdds,
      double[][] drawnOdds,
      double threshold,
      long seed) {
    this.components = components;
    this.pointOdds = pointOdds;
    this.drawnOdds = drawnOdds;
    this.threshold = threshold;
    this.seed = seed;
    this.defaultLabels = new int[records];
    Arrays.setAll(defaultLabels, i -> i);
    this.probability = new double[records];
    Arrays.fill(probability, 1);
    for (int b = 0; b < drawnOdds.length; b++) {
      draws.add(defaultLabels.clone());
    }
  }

  /// Samples the partitions.
  ///
  /// @param records how many records there are
  /// @param components the components
  /// @param model the fitted model
  /// @param table combinations, those of all pairs within components among them
  /// @param threshold least probability at which the default clusters keep records together
  /// @param draws how many draws
  /// @param seed seed of everything
  /// @param progress told now and then
  /// @param cancel asked now and then
  /// @return the outcome
  public static Partitions sample(
      int records,
      Components components,
      LinkageModel model,
      PatternTable table,
      double threshold,
      int draws,
      long seed,
      Progress progress,
      Cancel cancel) {
    double[][] drawnOdds = new double[draws][];
    for (int b = 0; b < draws; b++) {
      SplittableRandom random = new SplittableRandom(Keys.mix(seed, -1L - b));
      drawnOdds[b] = model.drawn(random).logOdds(table);
    }
    Partitions partitions =
        new Partitions(records, components, model.logOdds(table), drawnOdds, threshold, seed);
    partitions.run(progress, cancel);
    return partitions;
  }

  /// The default clusters.
  ///
  /// @return record -> first record of its cluster
  public int[] defaultLabels() {
    return defaultLabels.clone();
  }

  /// How surely each record belongs with the others of its default cluster.
  ///
  /// @return record -> mean probability over the others; 1 for a record alone
  public double[] probabilities() {
    return probability.clone();
  }

  /// The draws.
  ///
  /// @return for each draw: record -> first record of its cluster
  public List<int[]> draws() {
    return List.copyOf(draws);
  }

  /// Expected share of the linked pairs that are right.
  ///
  /// @return 0 to 1; 1 where nothing is linked
  public double expectedPrecision() {
    return linked == 0 ? 1 : linkedRight / linked;
  }

  /// Expected share of the right pairs within components that are linked.
  ///
  /// @return 0 to 1; 1 where none is expected
  public double expectedRecall() {
    return expectedPairs == 0 ? 1 : Math.min(1, linkedRight / expectedPairs);
  }

  /// By how much the two chains differ in their mean number of people, over all components that are
  /// too large to sum.
  ///
  /// @return a number of people
  public double chainGap() {
    return chainGap;
  }

  /// Records of components that are too large to sum.
  ///
  /// @return a number of records
  public int chainRecords() {
    return chainRecords;
  }

  /// The pairs of sampled components that are neither surely together nor surely apart.
  ///
  /// @return the pairs
  public UncertainLinks uncertain() {
    return uncertain;
  }

  private void run(Progress progress, Cancel cancel) {
    int done = 0;
    int total = components.sampled().size();
    for (Component component : components.sampled()) {
      if (++done % CHECK_EVERY == 0 || component.size() > ExactPartitions.MAX_RECORDS) {
        cancel.check();
        progress.at("linkages", done, total);
      }
      if (component.size() <= ExactPartitions.MAX_RECORDS) {
        sumExactly(component);
      } else {
        runChains(component);
      }
    }
    for (int[] cluster : components.fixed()) {
      for (int record : cluster) {
        defaultLabels[record] = cluster[0];
        draws.forEach(draw -> draw[record] = cluster[0]);
      }
    }
  }

  private SplittableRandom random(Component component, int task) {
    return new SplittableRandom(Keys.mix(Keys.mix(component.first(), seed), task));
  }

  private void sumExactly(Component component) {
    double[] odds = component.odds(pointOdds);
    takeDefault(component, new ExactPartitions(component.size(), odds).together(), odds);
    for (int b = 0; b < drawnOdds.length; b++) {
      double[] drawn = component.odds(drawnOdds[b]);
      int[] first = new ExactPartitions(component.size(), drawn).draw(random(component, b));
      takeDraw(component, b, first);
    }
  }

  private void runChains(Component component) {
    int size = component.size();
    double[] odds = component.odds(pointOdds);
    int[] alone = new int[size];
    Arrays.setAll(alone, i -> i);
    double[] together = new double[size * (size - 1) / 2];
    int[] greedy = AverageLinkage.clusters(size, chances(odds), threshold);
    double fromAlone =
        runChain(new PartitionChain(size, odds, alone), together, random(component, -1));
    PartitionChain chain = new PartitionChain(size, odds, greedy);
    double fromGreedy = runChain(chain, together, random(component, -2));
    chainGap += Math.abs(fromAlone - fromGreedy);
    chainRecords += size;
    for (int p = 0; p < together.length; p++) {
      boolean forbidden = odds[p] == Double.NEGATIVE_INFINITY;
      together[p] = forbidden ? 0 : (together[p] + 0.5) / (2 * SWEEPS + 1);
    }
    takeDefault(component, together, odds);
    SplittableRandom random = random(component, -3);
    for (int b = 0; b < drawnOdds.length; b++) {
      chain.change(component.odds(drawnOdds[b]));
      for (int s = 0; s < THINNING; s++) {
        chain.sweep(random);
      }
      takeDraw(component, b, firstOf(chain.clusters()));
    }
  }

  /// Runs a chain, counts which pairs are together, and gives the mean number of people.
  private static double runChain(PartitionChain chain, double[] together, SplittableRandom random) {
    double people = 0;
    for (int s = -BURN_IN; s < SWEEPS; s++) {
      chain.sweep(random);
      if (s >= 0) {
        people += chain.count();
        int[] clusters = chain.clusters();
        for (int j = 1; j < clusters.length; j++) {
          for (int i = 0; i < j; i++) {
            together[Component.index(i, j)] += clusters[i] == clusters[j] ? 1 : 0;
          }
        }
      }
    }
    return people / SWEEPS;
  }

  private static double[] chances(double[] odds) {
    return Arrays.stream(odds).map(log -> 1 / (1 + Math.exp(-log))).toArray();
  }

  private static int[] firstOf(int[] clusters) {
    int[] first = new int[clusters.length];
    int[] firstOfLabel = new int[clusters.length];
    Arrays.fill(firstOfLabel, -1);
    for (int i = 0; i < first.length; i++) {
      int label = clusters[i];
      firstOfLabel[label] = firstOfLabel[label] < 0 ? i : firstOfLabel[label];
      first[i] = firstOfLabel[label];
    }
    return first;
  }

  private void takeDraw(Component component, int draw, int[] first) {
    int[] labels = draws.get(draw);
    for (int i = 0; i < first.length; i++) {
      labels[component.record(i)] = component.record(first[i]);
    }
  }

  private void takeDefault(Component component, double[] together, double[] odds) {
    int size = component.size();
    for (int p = 0; p < together.length; p++) {
      together[p] = component.isDecided(p) ? 1 : together[p];
    }
    int[] first = AverageLinkage.clusters(size, together, threshold);
    double[] sums = new double[size];
    int[] others = new int[size];
    for (int j = 1; j < size; j++) {
      for (int i = 0; i < j; i++) {
        double pair = together[Component.index(i, j)];
        expectedPairs += pair;
        uncertain.add(component.record(i), component.record(j), pair, odds[Component.index(i, j)]);
        if (first[i] == first[j]) {
          linked++;
          linkedRight += pair;
          sums[i] += pair;
          sums[j] += pair;
          others[i]++;
          others[j]++;
        }
      }
    }
    for (int i = 0; i < size; i++) {
      defaultLabels[component.record(i)] = component.record(first[i]);
      probability[component.record(i)] = others[i] == 0 ? 1 : Math.min(1, sums[i] / others[i]);
    }
  }
}
