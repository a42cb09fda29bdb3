package org.veladora.linkage.partition;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.veladora.linkage.comparison.RecordComparison;
import org.veladora.linkage.records.DecidedPairs;
import org.veladora.linkage.records.Keys;
import org.veladora.linkage.records.PairScope;
import org.veladora.linkage.weights.LinkageModel;
import org.veladora.model.Cancel;

/// Links that no component holds, because no rule brought their records together or nearly nothing
/// speaks for any one of them: people under another name altogether whose date of birth is missing
/// on one list. No such pair is probable, but there are very many, and the model says how many of
/// them to expect: the sum of their probabilities, estimated from a sample of all comparable pairs,
/// over the number of others that a record is linked with in the mean, since one link joins it to
/// all of them. Each draw joins a Poisson number of pairs, taken by their probabilities.
///
/// Which pairs are joined says nothing about anybody; how many are, and on which lists, keeps the
/// draws from counting too many people. The default linkage has none of them.
public final class UnseenLinks {
  /// Comparable pairs that are looked at.
  public static final int SAMPLED_PAIRS = 200_000;

  /// The most that one sampled pair can weigh: a pair that is likelier than that is no such pair,
  /// and a few of them would decide the sum.
  private static final double MOST = 0.1;

  /// Tries for each link to be joined, and for each pair to be looked at: where few pairs are
  /// comparable, fewer are.
  private static final int TRIES = 20;

  private static final int CHECK_EVERY = 1 << 14;

  private final int[][] joined;

  private UnseenLinks(int[][] joined) {
    this.joined = joined;
  }

  /// Samples the links of every draw. Cost O(records + sampled pairs).
  ///
  /// @param records how many records there are
  /// @param scope which pairs can be the same person
  /// @param comparison compares them
  /// @param components whose pairs are not unseen
  /// @param decided records on which reviewers decided are left alone
  /// @param model the fitted model
  /// @param draws how many draws
  /// @param seed seed of everything
  /// @param cancel asked now and then
  /// @return the links
  public static UnseenLinks sample(
      int records,
      PairScope scope,
      RecordComparison comparison,
      Components components,
      DecidedPairs decided,
      LinkageModel model,
      int draws,
      long seed,
      Cancel cancel) {
    Pool pool = new Pool(records, scope, components, decided);
    if (scope.comparablePairs() > 0) {
      pool.fill(comparison, model, new SplittableRandom(Keys.mix(seed, Long.MIN_VALUE)), cancel);
    }
    double links = pool.expected() / components.partners();
    int[][] joined = new int[draws][];
    for (int b = 0; b < draws; b++) {
      SplittableRandom random = new SplittableRandom(Keys.mix(seed, Long.MIN_VALUE + 1 + b));
      boolean known = model.expectedMatches() >= Partitions.WELL_KNOWN;
      double share = known ? 1 : model.drawn(random).alias() / model.alias();
      joined[b] = pool.draw(poisson(share * links, random), random);
    }
    return new UnseenLinks(joined);
  }

  /// How many people fewer a draw has for these links.
  ///
  /// @param draw its number
  /// @return a number of links
  public int links(int draw) {
    return joined[draw].length / 2;
  }

  /// The same, in the mean of the draws.
  ///
  /// @return a number of links
  public double meanLinks() {
    return Arrays.stream(joined).mapToInt(pairs -> pairs.length / 2).average().orElse(0);
  }

  /// Joins the links of a draw to its clusters. Cost O(n).
  ///
  /// @param draw its number
  /// @param labels record -> first record of its cluster; written to
  /// @return `labels`
  public int[] join(int draw, int[] labels) {
    Map<Integer, Integer> first = new HashMap<>();
    for (int k = 0; k < joined[draw].length; k += 2) {
      int one = labels[joined[draw][k]];
      int other = labels[joined[draw][k + 1]];
      first.put(Math.max(one, other), Math.min(one, other));
    }
    if (!first.isEmpty()) {
      Arrays.setAll(labels, i -> first.getOrDefault(labels[i], labels[i]));
    }
    return labels;
  }

  private static int poisson(double mean, SplittableRandom random) {
    int count = -1;
    double left = mean;
    while (left >= 0) {
      count++;
      left += Math.log(1 - random.nextDouble());
    }
    return count;
  }

  /// Sampled pairs, with what each adds to the sum of probabilities.
  private static final class Pool {
    private final int records;
    private final PairScope scope;
    private final int[] componentOf;
    private final List<Component> sampled;
    private final BitSet leftAlone = new BitSet();
    private final int[] lefts = new int[SAMPLED_PAIRS];
    private final int[] rights = new int[SAMPLED_PAIRS];
    private final double[] sums = new double[SAMPLED_PAIRS];
    private int size;
    private long looked;

    Pool(int records, PairScope scope, Components components, DecidedPairs decided) {
      this.records = records;
      this.scope = scope;
      this.sampled = components.sampled();
      this.componentOf = new int[records];
      Arrays.fill(componentOf, -1);
      for (int c = 0; c < sampled.size(); c++) {
        for (int k = 0; k < sampled.get(c).size(); k++) {
          componentOf[sampled.get(c).record(k)] = c;
        }
      }
      components.fixed().forEach(this::leaveAlone);
      decided.groups().forEach(this::leaveAlone);
      decided.apart().forEach(this::leaveAlone);
    }

    private void leaveAlone(int[] members) {
      for (int record : members) {
        leftAlone.set(record);
      }
    }

    void fill(
        RecordComparison comparison, LinkageModel model, SplittableRandom random, Cancel cancel) {
      double sum = 0;
      for (int tries = 0; looked < SAMPLED_PAIRS && tries < TRIES * SAMPLED_PAIRS; tries++) {
        int i = random.nextInt(records);
        int j = random.nextInt(records);
        if (i == j || !scope.isComparable(i, j)) {
          continue;
        }
        if (++looked % CHECK_EVERY == 0) {
          cancel.check();
        }
        if (isOpen(i, j)) {
          double odds = model.logOdds(comparison.pattern(i, j), scope.sourcePair(i, j));
          sum += Math.min(MOST, 1 / (1 + Math.exp(-odds)));
          lefts[size] = i;
          rights[size] = j;
          sums[size++] = sum;
        }
      }
    }

    private boolean isOpen(int i, int j) {
      boolean together = componentOf[i] >= 0 && componentOf[i] == componentOf[j];
      return !together && !leftAlone.get(i) && !leftAlone.get(j);
    }

    double expected() {
      return size == 0 ? 0 : sums[size - 1] / looked * scope.comparablePairs();
    }

    /// Pairs by their probabilities; each component and each record alone at most once, so that no
    /// three clusters are joined, and never two of which both could hold a record of one list that
    /// has no duplicates.
    int[] draw(int wanted, SplittableRandom random) {
      int[] pairs = new int[2 * wanted];
      BitSet used = new BitSet();
      int count = 0;
      for (int tries = 0; count < 2 * wanted && tries < TRIES * wanted && size > 0; tries++) {
        double at = random.nextDouble() * sums[size - 1];
        int found = Arrays.binarySearch(sums, 0, size, at);
        int k = Math.min(size - 1, found < 0 ? -found - 1 : found);
        int one = place(lefts[k]);
        int other = place(rights[k]);
        if (!used.get(one) && !used.get(other) && !closed(lefts[k]).intersects(closed(rights[k]))) {
          used.set(one);
          used.set(other);
          pairs[count++] = lefts[k];
          pairs[count++] = rights[k];
        }
      }
      return Arrays.copyOf(pairs, count);
    }

    private int place(int record) {
      return componentOf[record] < 0 ? record : records + componentOf[record];
    }

    private BitSet closed(int record) {
      BitSet closed = scope.closedSources(record);
      if (componentOf[record] >= 0) {
        Component component = sampled.get(componentOf[record]);
        for (int k = 0; k < component.size(); k++) {
          closed.or(scope.closedSources(component.record(k)));
        }
      }
      return closed;
    }
  }
}
