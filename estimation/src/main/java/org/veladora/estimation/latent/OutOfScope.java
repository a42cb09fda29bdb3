package org.veladora.estimation.latent;

import java.util.List;
import java.util.function.IntToDoubleFunction;

/// The people of declared lists who are not of the population, as part of a chain's state.
///
/// Each is on one list alone. Of the n records of a list, F are out of scope, with the prior that
/// the declaration gives: beta-binomial. With m the mean number of people in scope who are on this
/// list alone and x the people observed there, F has weights proportional to
///
/// ```
/// C(n, F) B(a + F, b + n - F) m^(x - F) / (x - F)!        F = 0, ..., x
/// ```
///
/// O(x) for each declared list.
final class OutOfScope {
  private static final double LARGE = 1e200;

  private final List<FalseRecords> declared;
  private final int[] history;
  private final long[] records;
  private final double[] cumulative;

  /// Reads where the people of one list alone are.
  ///
  /// @param declared one for each list that may hold people out of scope; empty for a population
  ///   that everybody on a list is of
  OutOfScope(Histories data, List<FalseRecords> declared) {
    this.declared = List.copyOf(declared);
    this.history = new int[declared.size()];
    this.records = new long[declared.size()];
    int most = 0;
    for (int at = 0; at < history.length; at++) {
      int list = declared.get(at).list();
      history[at] = -1;
      for (int h = 0; h < data.size; h++) {
        if (data.isOn(h, list)) {
          records[at] += data.people[h];
          history[at] = data.listsOf(h) == 1 ? h : history[at];
        }
      }
      most = history[at] < 0 ? most : Math.max(most, (int) data.people[history[at]]);
    }
    this.cumulative = new double[most + 1];
  }

  /// The people of a declared list who are out of scope.
  long people(ClassCounts counts, int at) {
    int h = history[at];
    return h < 0 ? 0 : counts.data.people[h] - counts.inScope[h];
  }

  /// As many as the declaration expects.
  void start(ClassCounts counts) {
    for (int at = 0; at < history.length; at++) {
      if (history[at] >= 0) {
        double expected = declared.get(at).mean() * records[at];
        set(counts, at, Math.min((long) expected, counts.data.people[history[at]]));
      }
    }
  }

  /// Draws them.
  ///
  /// @param mean mean number of people in scope
  /// @param likelihood probability of a history for somebody in scope
  void draw(ClassCounts counts, double mean, IntToDoubleFunction likelihood, Draws draws) {
    for (int at = 0; at < history.length; at++) {
      int h = history[at];
      if (h >= 0) {
        double expected = mean * likelihood.applyAsDouble(h);
        set(counts, at, draw(at, counts.data.people[h], expected, draws));
      }
    }
  }

  private void set(ClassCounts counts, int at, long people) {
    int h = history[at];
    counts.total -= counts.inScope[h];
    counts.inScope[h] = counts.data.people[h] - people;
    counts.total += counts.inScope[h];
  }

  private long draw(int at, long alone, double expected, Draws draws) {
    FalseRecords prior = declared.get(at);
    double weight = 1;
    cumulative[0] = 1;
    for (int f = 0; f < alone; f++) {
      double others = records[at] - f;
      weight *=
          others
              / (f + 1)
              * ((prior.a() + f) / (prior.b() + others - 1))
              * ((alone - f) / expected);
      cumulative[f + 1] = cumulative[f] + weight;
      if (cumulative[f + 1] > LARGE) {
        rescale(f + 1);
        weight /= LARGE;
      }
    }
    double target = draws.uniform() * cumulative[(int) alone];
    int f = 0;
    while (cumulative[f] <= target && f < alone) {
      f++;
    }
    return f;
  }

  private void rescale(int last) {
    for (int f = 0; f <= last; f++) {
      cumulative[f] /= LARGE;
    }
  }
}
