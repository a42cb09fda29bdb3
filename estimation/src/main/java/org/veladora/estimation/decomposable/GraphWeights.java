package org.veladora.estimation.decomposable;

import org.veladora.estimation.histories.HistoryCounts;

/// What each decomposable graph weighs, with the counts and a number of people on no list.
///
/// ```
/// weight(graph, x) = prior(n + x) (n + x)! / x! product over cliques of m / product over separators of m
/// m(A) = gamma(a) / gamma(n + x + a) product over the cells c of A of gamma(n_c + a_c) / gamma(a_c)
/// ```
///
/// A is a set of lists, its cells are the histories on these lists, n_c the people in a cell (in
/// the cell of those on none of A: they and x), a_c the prior weight of a cell, `perCell 2^(lists -
/// |A|)`, and a that of all cells. Only the cell of those on none of A knows x, so m is a constant
/// and a ratio of two gamma functions of x.
///
/// One x costs O(2^lists) gamma functions and O(graphs) additions. Not thread-safe.
final class GraphWeights {
  /// A graph whose weight is this many logarithms below the heaviest adds less than the last digit
  /// of a sum over all graphs.
  private static final double NEGLIGIBLE = 50;

  private final DecomposableGraphs graphs;
  private final int lists;
  private final long documented;
  private final PeoplePrior prior;
  private final double[] onNone;
  private final double[] constants;
  private final double[] marginals;
  private final double[] steps;
  private final double[] logWeights;

  /// @param counts people by history
  /// @param perCell prior weight of each of the 2^lists cells, above 0
  GraphWeights(DecomposableGraphs graphs, HistoryCounts counts, double perCell, PeoplePrior prior) {
    this.graphs = graphs;
    this.lists = counts.lists();
    this.documented = counts.total();
    this.prior = prior;
    this.onNone = new double[1 << lists];
    this.constants = new double[1 << lists];
    this.marginals = new double[1 << lists];
    this.steps = new double[graphs.countSteps()];
    this.logWeights = new double[graphs.size()];
    onNone[0] = documented + Math.scalb(perCell, lists);
    for (int set = 1; set < onNone.length; set++) {
      marginal(counts, set, Math.scalb(perCell, lists - Integer.bitCount(set)));
    }
  }

  private void marginal(HistoryCounts counts, int set, double cellPrior) {
    double[] people = new double[1 << lists];
    for (int at = 0; at < counts.size(); at++) {
      people[(int) counts.history(at) & set] += counts.people(at);
    }
    onNone[set] = people[0] + cellPrior;
    double constant = LogGamma.of(onNone[0] - documented) - LogGamma.of(cellPrior);
    for (int cell = set; cell > 0; cell = (cell - 1) & set) {
      constant += people[cell] > 0 ? LogGamma.ratio(people[cell] + cellPrior, cellPrior) : 0;
    }
    constants[set] = constant;
  }

  /// The logarithm of what all graphs weigh together.
  ///
  /// @param unseen people on no list, 0 or more; need not be whole
  double logWeight(double unseen) {
    return logWeight(unseen, new double[0]);
  }

  /// The logarithm of what all graphs weigh together, and the share of each graph in it.
  ///
  /// @param unseen people on no list, 0 or more; need not be whole
  /// @param shares set to the shares by graph, unless it is empty
  double logWeight(double unseen, double[] shares) {
    double most = weighEach(unseen);
    double sum = 0;
    for (int at = 0; at < logWeights.length; at++) {
      double below = logWeights[at] - most;
      double weight = below < -NEGLIGIBLE ? 0 : Math.exp(below);
      sum += weight;
      if (shares.length > 0) {
        shares[at] = weight;
      }
    }
    for (int at = 0; at < shares.length; at++) {
      shares[at] /= sum;
    }
    return most + Math.log(sum);
  }

  /// How many graphs there are.
  int size() {
    return logWeights.length;
  }

  long documented() {
    return documented;
  }

  /// The size of the numbers that are added and subtracted for a logarithm of a weight: its
  /// rounding error is some units in their last place.
  double magnitude(double unseen) {
    return lists * documented * Math.log(onNone[0] + unseen);
  }

  private double weighEach(double unseen) {
    for (int set = 1; set < marginals.length; set++) {
      marginals[set] = constants[set] + LogGamma.ratio(unseen + onNone[set], unseen + onNone[0]);
    }
    for (int step = 0; step < steps.length; step++) {
      int pair = graphs.stepPair(step);
      int shared = graphs.stepShared(step);
      int first = Integer.lowestOneBit(pair);
      steps[step] =
          marginals[shared | pair]
              - marginals[shared | first]
              - (marginals[shared | (pair ^ first)] - marginals[shared]);
    }
    double people = documented + unseen;
    double none = prior.logWeight(people) + LogGamma.ratio(people + 1, unseen + 1);
    for (int list = 0; list < lists; list++) {
      none += marginals[1 << list];
    }
    logWeights[0] = none;
    double most = none;
    for (int at = 1; at < logWeights.length; at++) {
      double weight = logWeights[graphs.parent(at)] + steps[graphs.step(at)];
      logWeights[at] = weight;
      most = Math.max(most, weight);
    }
    return most;
  }
}
