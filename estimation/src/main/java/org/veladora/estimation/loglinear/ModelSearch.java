package org.veladora.estimation.loglinear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the best models of a family exactly, without fitting all of them, by branch and bound.
///
/// A node stands for the models that hold some effects and are held by a largest model. None of
/// them fits better than the largest, whether that has an estimate or not, and none has fewer
/// parameters than the effects that all hold: where that does not reach the worst of the best found
/// so far, none of them is looked at (Land, Doig 1960, Econometrica 28: 497-520; for regressions
/// Furnival, Wilson 1974, Regressions by leaps and bounds, Technometrics 16: 499-511). Every model
/// is the largest of exactly one node.
final class ModelSearch {
  private final Table table;
  private final ModelFamily family;
  private final Scorer scorer;
  private final int wanted;
  private final List<Found> best = new ArrayList<>();
  private double known = Double.POSITIVE_INFINITY;

  /// An admissible model.
  ///
  /// @param bits as in the family
  /// @param criterion deviance and penalties
  /// @param unseen people on no list
  record Found(long bits, double criterion, double unseen) {}

  private record Node(long largest, Scorer.Score score) {}

  /// @param wanted how many of the best models are looked for
  ModelSearch(Table table, ModelFamily family, Scorer scorer, int wanted) {
    this.table = table;
    this.family = family;
    this.scorer = scorer;
    this.wanted = wanted;
  }

  /// Runs the search.
  ///
  /// @return the best admissible models, the best first; of equal ones that with fewer effects
  List<Found> run() {
    if (wanted == 1) {
      // a first limit; the search meets these lists again
      known = node(0, 0, 0, scorer.independent()).score().criterion();
      best.clear();
    }
    explore(node(family.largest(), 0, 0, scorer.independent()), 0);
    return best;
  }

  private Node node(long largest, long included, double floor, Effects start) {
    Design design = family.design(largest, table.overlaps);
    Scorer.Score score =
        scorer.score(
            design,
            new Scorer.Question(start, floor, parameters(included), limit()),
            () -> family.model(largest));
    if (score.criterion() < Double.POSITIVE_INFINITY) {
      offer(new Found(largest, score.criterion(), score.unseen()));
    }
    return new Node(largest, score);
  }

  private int parameters(long model) {
    return 1 + family.lists + Long.bitCount(model);
  }

  private double limit() {
    return best.size() < wanted ? known : best.getLast().criterion();
  }

  private boolean mayWin(Node node, long included) {
    double bound = node.score().floor() + scorer.penalty() * parameters(included);
    return bound <= limit() + scorer.slack();
  }

  /// The models of a node without its largest: each lacks an effect that is not included, and the
  /// first that it lacks says in which branch it is.
  private void explore(Node node, long included) {
    long free = node.largest() & ~included;
    List<Node> branches = new ArrayList<>();
    long forced = included;
    for (long rest = free; rest != 0; rest &= rest - 1) {
      int effect = Long.numberOfTrailingZeros(rest);
      if ((family.within[effect] & ~included) == 0) {
        long without = node.largest() & ~family.above[effect];
        branches.add(node(without, included, node.score().floor(), node.score().effects()));
        forced |= 1L << effect;
      }
    }
    if (branches.isEmpty()) {
      return;
    }
    branches.sort(Comparator.comparingDouble(branch -> -branch.score().floor()));
    long later = forced;
    for (Node branch : branches.reversed()) {
      later &= ~Long.lowestOneBit(node.largest() & ~branch.largest());
      if (mayWin(branch, later)) {
        explore(branch, later);
      }
    }
    if (mayWin(node, forced)) {
      explore(node, forced);
    }
  }

  private void offer(Found found) {
    int at = best.size();
    while (at > 0 && precedes(found, best.get(at - 1))) {
      at--;
    }
    best.add(at, found);
    if (best.size() > wanted) {
      best.removeLast();
    }
  }

  private boolean precedes(Found one, Found other) {
    double difference = one.criterion() - other.criterion();
    if (Math.abs(difference) > scorer.slack()) {
      return difference < 0;
    }
    int sizes = Long.bitCount(one.bits()) - Long.bitCount(other.bits());
    return sizes != 0 ? sizes < 0 : one.bits() < other.bits();
  }
}
