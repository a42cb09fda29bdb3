package org.veladora.estimation.latent;

import java.util.Arrays;

/// Finds probabilities with which the people of two classes might be divided between them, from the
/// people alone: what [SplitMerge] proposes with.
///
/// A first division is by one list, by whether people are on several lists, or by nothing; then a
/// Gibbs sampler of two classes with uniform priors runs for some scans.
final class SplitLaunch {
  private static final int KINDS = 5;
  private static final int BY_NOTHING = 4;
  private static final int BY_SEVERAL = 3;

  /// People of both classes, by history: to be set before a run.
  final long[] people;

  /// After a run, the share of each history that goes to b.
  final double[] toB;

  /// Its complement.
  final double[] toA;

  private final Histories data;
  private final Draws draws;
  private final UnseenProposal proposal;
  private final LaunchClass classA;
  private final LaunchClass classB;

  SplitLaunch(Histories data, Draws draws) {
    this.data = data;
    this.draws = draws;
    this.people = new long[data.size];
    this.toB = new double[data.size];
    this.toA = new double[data.size];
    this.proposal = new UnseenProposal(data.lists);
    this.classA = new LaunchClass(data.lists);
    this.classB = new LaunchClass(data.lists);
  }

  void run(int scans) {
    divideByChance();
    for (int scan = 0; scan < scans; scan++) {
      divide();
      classA.draw(scan == 0);
      classB.draw(scan == 0);
      weigh();
    }
  }

  private void divideByChance() {
    int kind = draws.below(KINDS);
    int list = draws.below(data.lists);
    double less = 0.01 + 0.49 * draws.uniform();
    for (int h = 0; h < data.size; h++) {
      boolean more = kind == BY_SEVERAL ? data.listsOf(h) > 1 : data.isOn(h, list);
      toB[h] = kind == BY_NOTHING ? 0.5 : more ? 1 - less : less;
    }
  }

  private void divide() {
    classA.clear();
    classB.clear();
    for (int h = 0; h < data.size; h++) {
      if (people[h] > 0) {
        long moved = draws.binomial(people[h], toB[h]);
        classB.add(h, moved);
        classA.add(h, people[h] - moved);
      }
    }
  }

  private void weigh() {
    double none = classB.size * classB.none / (classA.size * classA.none);
    for (int h = 0; h < data.size; h++) {
      double ratio = none;
      for (int at = data.start[h]; at < data.start[h + 1]; at++) {
        int j = data.list[at];
        ratio *= classB.odds[j] / classA.odds[j];
      }
      toB[h] = 1 / (1 + 1 / ratio);
      toA[h] = 1 / (1 + ratio);
    }
  }

  /// One of the two classes.
  private final class LaunchClass {
    final long[] onList;
    final double[] odds;
    private long seen;

    /// The probability to be on no list.
    private double none;

    /// A weight proportional to the probability of the class.
    private double size;

    LaunchClass(int lists) {
      onList = new long[lists];
      odds = new double[lists];
    }

    void clear() {
      seen = 0;
      Arrays.fill(onList, 0);
    }

    void add(int h, long count) {
      seen += count;
      data.addTo(onList, 0, h, count);
    }

    void draw(boolean first) {
      double unseen = Math.min(first ? guess() : given(), UnseenProposal.MOST);
      double all = seen + Math.floor(unseen);
      size = draws.gamma(1 + all);
      none = 1;
      for (int j = 0; j < onList.length; j++) {
        double yes = draws.gamma(1.0 + onList[j]);
        double no = draws.gamma(1 + all - onList[j]);
        odds[j] = yes / no;
        none *= no / (yes + no);
      }
    }

    private double guess() {
      proposal.fit(seen, onList, 0);
      return proposal.draw(draws);
    }

    /// With prior 1 / size the unseen are negative binomial.
    private double given() {
      double mean = seen == 0 ? 0 : draws.gamma((double) seen) * none / (1 - none);
      return draws.poisson(Math.min(mean, UnseenProposal.MOST));
    }
  }
}
