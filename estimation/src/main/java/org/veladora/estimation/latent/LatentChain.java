package org.veladora.estimation.latent;

import java.util.function.IntToDoubleFunction;

/// One chain of the sampler: a state that keeps to the posterior from sweep to sweep.
///
/// A sweep draws, given the probabilities of the classes and of the lists in them, how many people
/// of each history are in each class and how many are on no list (Manrique-Vallier 2016, section 3:
/// there person by person, here as multinomial counts). Then, with those probabilities integrated
/// out, it moves the people on no list of a class, the order of the classes (as Papaspiliopoulos,
/// Roberts 2008, Biometrika 95: 169-186, do with the probabilities at hand), alpha, and sometimes
/// splits or merges classes; at last it draws the probabilities anew. What is integrated out is
/// what ties the people on no list, alpha and the probabilities so closely that a plain Gibbs
/// sampler hardly moves.
///
/// Cost of a sweep: O((histories and their lists) classes). Nothing is allocated.
final class LatentChain {
  private static final int SWEEPS_PER_SPLIT = 30;
  private static final int SWEEPS_PER_UNSEEN = 2;
  private static final int EXCHANGES = 2;
  private static final double ALPHA_STEP = 2;
  private static final int[] FIRST_CLASSES = {1, 2, 4};

  private final LatentClassPlan plan;
  private final OutOfScope scope;
  private final ClassCounts counts;
  private final Histories data;
  private final Draws draws;
  private final SplitMerge splitMerge;
  private final UnseenProposal proposal;
  private final double[] weight;

  /// The probability to be in a class and on no list.
  private final double[] base;

  /// The odds of list j in class k at `j * classes + k`.
  private final double[] odds;

  private final IntToDoubleFunction likelihood = this::weigh;
  private double unseenShare;
  private double alpha = 1;

  /// Starts a chain.
  ///
  /// @param index of the chain: chains start with one, two, four or all classes and with a tenth to
  ///   thirty times as many people on no list as on lists
  LatentChain(Histories data, LatentClassPlan plan, OutOfScope scope, Draws draws, int index) {
    this.plan = plan;
    this.scope = scope;
    this.data = data;
    this.draws = draws;
    this.counts = new ClassCounts(data, plan.classes());
    this.splitMerge = new SplitMerge(counts, draws);
    this.proposal = new UnseenProposal(data.lists);
    this.weight = new double[counts.classes];
    this.base = new double[counts.classes];
    this.odds = new double[data.lists * counts.classes];
    scope.start(counts);
    int kind = index % (FIRST_CLASSES.length + 1);
    int all = counts.classes;
    start(kind < FIRST_CLASSES.length ? Math.min(FIRST_CLASSES[kind], all) : all);
    drawProbabilities();
  }

  private void start(int used) {
    counts.clear();
    for (int h = 0; h < data.size; h++) {
      long left = counts.inScope[h];
      for (int k = 0; k < used; k++) {
        long put = draws.binomial(left, 1.0 / (used - k));
        counts.add(h, k, put);
        left -= put;
      }
    }
    double ratio = 0.1 * Math.pow(300, draws.uniform());
    for (int k = 0; k < used; k++) {
      counts.unseen[k] = (long) (ratio * counts.seen[k]);
    }
  }

  /// Moves the state once.
  void sweep() {
    double mean = draws.gamma((double) counts.total) / (1 - unseenShare);
    scope.draw(counts, mean, likelihood, draws);
    drawClasses();
    drawUnseen(mean);
    if (draws.below(SWEEPS_PER_SPLIT) == 0) {
      splitMerge.move(alpha);
    }
    if (draws.below(SWEEPS_PER_UNSEEN) == 0) {
      moveUnseen();
    }
    for (int move = 0; move < EXCHANGES; move++) {
      exchange();
    }
    moveAlpha();
    drawProbabilities();
  }

  /// The state.
  ClassCounts counts() {
    return counts;
  }

  double alpha() {
    return alpha;
  }

  /// The people out of scope on a declared list.
  long outOfScope(int declared) {
    return scope.people(counts, declared);
  }

  private void drawClasses() {
    counts.clear();
    int last = counts.classes - 1;
    for (int h = 0; h < data.size; h++) {
      double total = weigh(h);
      long left = counts.inScope[h];
      for (int k = 0; left > 0; k++) {
        long put = k == last ? left : draw(left, weight[k], total);
        if (put > 0) {
          counts.add(h, k, put);
          left -= put;
        }
        total -= weight[k];
      }
    }
  }

  private long draw(long left, double part, double total) {
    if (left == 1) {
      return draws.uniform() * total < part ? 1 : 0;
    }
    return draws.binomial(left, part / total);
  }

  /// Sets the weights of the classes for a history and adds them up. No partial product exceeds 1:
  /// each is itself a probability.
  private double weigh(int h) {
    int classes = counts.classes;
    System.arraycopy(base, 0, weight, 0, classes);
    for (int at = data.start[h]; at < data.start[h + 1]; at++) {
      int from = data.list[at] * classes;
      for (int k = 0; k < classes; k++) {
        weight[k] *= odds[from + k];
      }
    }
    double total = 0;
    for (double each : weight) {
      total += each;
    }
    return total;
  }

  /// With the prior 1 / N the people on no list are negative binomial: Poisson, given a mean number
  /// of people that is gamma.
  private void drawUnseen(double mean) {
    for (int k = 0; k < counts.classes; k++) {
      counts.unseen[k] = draws.poisson(mean * base[k]);
    }
  }

  private void moveUnseen() {
    int k = counts.usedAt(draws.below(counts.used()));
    proposal.fit(counts.seen[k], counts.onList, k * data.lists);
    double from = counts.unseen[k] + draws.uniform();
    double to = proposal.draw(draws);
    if (to > UnseenProposal.MOST) {
      return;
    }
    double gain = proposal.logDensity(from) - proposal.logDensity(to) - logUnseen(k);
    counts.unseen[k] = (long) to;
    if (!draws.accept(gain + logUnseen(k))) {
      counts.unseen[k] = (long) from;
    }
  }

  /// What depends on the people on no list of a class.
  private double logUnseen(int k) {
    double last = k < counts.classes - 1 ? LogFactorial.of(counts.size(k)) : 0;
    return LogFactorial.of(counts.total + counts.allUnseen() - 1)
        - LogFactorial.of(counts.unseen[k])
        + ClassCounts.logLists(counts.onList, k * data.lists, data.lists, counts.size(k))
        + Stick.logOfAlpha(counts, alpha)
        + last;
  }

  private void exchange() {
    int one = draws.below(counts.classes);
    int other = draws.below(counts.classes);
    if (counts.size(one) == counts.size(other)) {
      return;
    }
    int first = Math.min(one, other);
    int second = Math.max(one, other);
    if (draws.accept(Stick.gainOfExchange(counts, first, second, alpha))) {
      counts.exchange(first, second);
    }
  }

  private void moveAlpha() {
    double to = alpha * Math.exp(ALPHA_STEP * draws.normal());
    double gain =
        Stick.logOfAlpha(counts, to)
            - Stick.logOfAlpha(counts, alpha)
            + plan.alphaShape() * Math.log(to / alpha)
            - plan.alphaRate() * (to - alpha);
    if (draws.accept(gain)) {
      alpha = to;
    }
  }

  private void drawProbabilities() {
    int last = counts.classes - 1;
    double tail = counts.total + counts.allUnseen();
    double rest = 1;
    unseenShare = 0;
    for (int k = 0; k <= last; k++) {
      long size = counts.size(k);
      tail -= size;
      double share = rest;
      if (k < last && size == 0 && tail == 0) {
        double log = -draws.gamma(1) / alpha; // of 1 - V, which may be too small for a double
        share = rest * (1 - Math.exp(log));
        rest -= share;
      } else if (k < last) {
        double x = draws.gamma(1.0 + size);
        double y = draws.gamma(alpha + tail);
        share = rest * (x / (x + y));
        rest *= y / (x + y);
      }
      base[k] = share * drawLists(k, size);
      unseenShare += base[k];
    }
  }

  /// Draws the probabilities of the lists in a class.
  ///
  /// @return the probability to be on none of them
  private double drawLists(int k, long size) {
    double none = 1;
    for (int j = 0; j < data.lists; j++) {
      long on = counts.onList[k * data.lists + j];
      double yes = size == 0 ? draws.uniform() : draws.gamma(1.0 + on);
      double no = size == 0 ? 1 - yes : draws.gamma(1.0 + size - on);
      odds[j * counts.classes + k] = yes / no;
      none *= no / (yes + no);
    }
    return none;
  }
}
