package org.veladora.linkage.partition;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.veladora.linkage.records.Keys;
import org.veladora.linkage.weights.LinkageModel;
import org.veladora.linkage.weights.PatternTable;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;

/// Samples who is who: the default clusters, and draws of whole linkages.
///
/// Each draw first draws the model (see [LinkageModel#drawn]; not where it was learnt from
/// [#WELL_KNOWN] links or more) and then, in every component, a partition under it, so that draws
/// differ by what the model does not know as well. In components that are summed exactly, draws are
/// independent (and spared where one partition is all but certain, [#CERTAIN]); in the others a
/// chain goes on from draw to draw with [#THINNING] sweeps between, after [#BURN_IN] sweeps. Two
/// chains, from single records and from one link a record, give the probabilities there; by how far
/// their mean numbers of people differ, they say whether they mixed.
///
/// A component's randomness comes from the seed, the id of its first record and the draw: nothing
/// depends on the order in which components are worked on.
public final class Partitions {
  /// Sweeps of a chain before the first that counts.
  public static final int BURN_IN = 50;

  /// Sweeps of each chain that count for the probabilities.
  public static final int SWEEPS = 150;

  /// Sweeps between draws.
  public static final int THINNING = 5;

  /// Expected links from which the model is taken as known: m is then learnt to within 0.004.
  public static final double WELL_KNOWN = 20_000;

  /// A small component is the same in every draw where one partition of it is as probable as this.
  public static final double CERTAIN = 0.9999;

  /// Least threshold for which clusters can be told: components end there.
  public static final double LEAST_THRESHOLD = Components.STEPS.getFirst();

  private static final int CHECK_EVERY = 256;

  private final Components components;
  private final CombinationOdds point;
  private final CombinationOdds[] drawn;
  private final double threshold;
  private final long seed;
  private final MergeTree merges;
  private final double[] probability;
  private final int[] sampledRecords;
  private final short[][] backToFirst;
  private final ExpectedErrors expected;
  private final UncertainLinks uncertain = new UncertainLinks();
  private double chainGap;
  private int chainRecords;

  private Partitions(
      int records,
      Components components,
      CombinationOdds point,
      CombinationOdds[] drawn,
      double threshold,
      long seed) {
    this.components = components;
    this.point = point;
    this.drawn = drawn;
    this.threshold = threshold;
    this.seed = seed;
    this.merges = new MergeTree(records);
    this.expected = new ExpectedErrors(records);
    this.probability = new double[records];
    Arrays.fill(probability, 1);
    int sampled = components.sampled().stream().mapToInt(Component::size).sum();
    this.sampledRecords = new int[sampled];
    this.backToFirst = new short[drawn.length][sampled];
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
    CombinationOdds point = new CombinationOdds(model, table);
    CombinationOdds[] drawn = new CombinationOdds[draws];
    for (int b = 0; b < draws; b++) {
      SplittableRandom random = new SplittableRandom(Keys.mix(seed, -1L - b));
      boolean known = model.expectedMatches() >= WELL_KNOWN;
      drawn[b] = known ? point : new CombinationOdds(model.drawn(random), table);
    }
    Partitions partitions = new Partitions(records, components, point, drawn, threshold, seed);
    partitions.run(progress, cancel);
    return partitions;
  }

  /// The default clusters.
  ///
  /// @return record -> first record of its cluster
  public int[] defaultLabels() {
    return labels(threshold);
  }

  /// The clusters by the rule of the default ones at another threshold, from the same
  /// probabilities; those that are the same in every draw stay. Each cluster is within one of any
  /// lower threshold. Cost O(n).
  ///
  /// @param least least probability at which records are kept together, from [#LEAST_THRESHOLD] (or
  ///   the plan's threshold, where that is lower) to below 1
  /// @return record -> first record of its cluster
  public int[] labels(double least) {
    return merges.clusters(least);
  }

  /// How surely each record belongs with the others of its default cluster.
  ///
  /// @return record -> mean probability over the others; 1 for a record alone
  public double[] probabilities() {
    return probability.clone();
  }

  /// How many draws there are.
  ///
  /// @return draws run from 0 to this, exclusive
  public int draws() {
    return backToFirst.length;
  }

  /// A draw. Cost O(n).
  ///
  /// @param draw its number
  /// @return record -> first record of its cluster
  public int[] draw(int draw) {
    int[] labels = new int[probability.length];
    Arrays.setAll(labels, i -> i);
    for (int[] cluster : components.fixed()) {
      for (int record : cluster) {
        labels[record] = cluster[0];
      }
    }
    for (int p = 0; p < sampledRecords.length; p++) {
      labels[sampledRecords[p]] = sampledRecords[p - backToFirst[draw][p]];
    }
    return labels;
  }

  /// People of a draw. Cost O(records of components).
  ///
  /// @param draw its number
  /// @return how many clusters it has, records alone among them
  public long people(int draw) {
    long people = probability.length;
    for (int[] cluster : components.fixed()) {
      people -= cluster.length - 1;
    }
    for (short back : backToFirst[draw]) {
      people -= back > 0 ? 1 : 0;
    }
    return people;
  }

  /// How wrong the default clusters are, by these probabilities.
  ///
  /// @return the errors to expect
  public ExpectedErrors expected() {
    return expected;
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
    int at = 0;
    int total = components.sampled().size();
    for (Component component : components.sampled()) {
      if (++done % CHECK_EVERY == 0 || component.size() > ExactPartitions.MAX_UNITS) {
        cancel.check();
        progress.at("linkages", done, total);
      }
      for (int i = 0; i < component.size(); i++) {
        sampledRecords[at + i] = component.record(i);
      }
      if (component.size() == 2) {
        sumPair(component, at);
      } else {
        sample(component, at);
      }
      at += component.size();
    }
    for (int[] cluster : components.fixed()) {
      merges.take(cluster);
      expected.join(cluster.length, 1);
    }
  }

  private SplittableRandom random(Component component, int task) {
    return new SplittableRandom(Keys.mix(Keys.mix(component.key(), seed), task));
  }

  /// Two records: together with the probability that their odds say.
  private void sumPair(Component component, int at) {
    double odds = component.odds(0, point);
    expected.join(2, 2 - chance(odds));
    takeDefault(component, new double[] {chance(odds)}, new double[] {odds});
    for (int b = 0; b < drawn.length; b++) {
      double together = chance(component.odds(0, drawn[b]));
      boolean same = random(component, b).nextDouble() < together;
      backToFirst[b][at + 1] = (short) (same ? 1 : 0);
    }
  }

  private void sample(Component component, int at) {
    double[] odds = component.odds(point);
    int[][] units = ExactPartitions.units(component.size(), odds);
    if (units.length <= ExactPartitions.MAX_UNITS) {
      sumExactly(component, units, odds, at);
    } else {
      runChains(component, odds, at);
    }
  }

  private void sumExactly(Component component, int[][] units, double[] odds, int at) {
    int size = component.size();
    ExactPartitions exact = new ExactPartitions(units, odds);
    expected.join(size, exact.expectedPeople());
    takeDefault(component, exact.together(size), odds);
    int[] certain = exact.mostLikely(size);
    boolean sure = exact.probability(certain) >= CERTAIN;
    for (int b = 0; b < drawn.length; b++) {
      int[] first = certain;
      if (!sure) {
        ExactPartitions other =
            drawn[b] == point ? exact : new ExactPartitions(units, component.odds(drawn[b]));
        first = other.draw(size, random(component, b));
      }
      takeDraw(at, b, first);
    }
  }

  private void runChains(Component component, double[] odds, int at) {
    int size = component.size();
    int[] alone = new int[size];
    Arrays.setAll(alone, i -> i);
    double[] together = new double[size * (size - 1) / 2];
    int[] greedy = AverageLinkage.clusters(size, chances(odds), threshold);
    double fromAlone =
        runChain(new PartitionChain(size, odds, alone), together, random(component, -1));
    PartitionChain chain = new PartitionChain(size, odds, greedy);
    double fromGreedy = runChain(chain, together, random(component, -2));
    expected.join(size, (fromAlone + fromGreedy) / 2);
    chainGap += Math.abs(fromAlone - fromGreedy);
    chainRecords += size;
    for (int p = 0; p < together.length; p++) {
      boolean forbidden = odds[p] == Double.NEGATIVE_INFINITY;
      together[p] = forbidden ? 0 : (together[p] + 0.5) / (2 * SWEEPS + 1);
    }
    takeDefault(component, together, odds);
    SplittableRandom random = random(component, -3);
    for (int b = 0; b < drawn.length; b++) {
      if (drawn[b] != point) {
        chain.change(component.odds(drawn[b]));
      }
      for (int s = 0; s < THINNING; s++) {
        chain.sweep(random);
      }
      takeDraw(at, b, firstOf(chain.clusters()));
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
    return Arrays.stream(odds).map(Partitions::chance).toArray();
  }

  private static double chance(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
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

  private void takeDraw(int at, int draw, int[] first) {
    for (int i = 0; i < first.length; i++) {
      backToFirst[draw][at + i] = (short) (i - first[i]);
    }
  }

  private void takeDefault(Component component, double[] together, double[] odds) {
    int size = component.size();
    for (int p = 0; p < together.length; p++) {
      together[p] = component.isDecided(p) ? 1 : together[p];
    }
    double least = Math.min(threshold, LEAST_THRESHOLD);
    MergeTree own = AverageLinkage.merges(size, together, least);
    merges.take(component, own);
    int[] first = own.clusters(threshold);
    double[] sums = new double[size];
    int[] others = new int[size];
    for (int j = 1; j < size; j++) {
      for (int i = 0; i < j; i++) {
        double pair = together[Component.index(i, j)];
        expected.addPair(pair, first[i] == first[j]);
        uncertain.add(component.record(i), component.record(j), pair, odds[Component.index(i, j)]);
        if (first[i] == first[j]) {
          sums[i] += pair;
          sums[j] += pair;
          others[i]++;
          others[j]++;
        }
      }
    }
    for (int i = 0; i < size; i++) {
      probability[component.record(i)] = others[i] == 0 ? 1 : Math.min(1, sums[i] / others[i]);
    }
  }
}
