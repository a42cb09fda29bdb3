package org.veladora.estimation.latent;

import java.util.Arrays;

/// Splits a class in two or makes one of two, with the probabilities of classes and lists
/// integrated out, so that a chain gets from one way of grouping people to another.
///
/// Half of the moves split a class a that holds people on lists, into itself and an empty class b;
/// the others merge such a class b into such a class a. A launch divides the observed people of
/// both by chance and then by some scans of a Gibbs sampler, whatever their present division; its
/// last probabilities propose the split: so many people of each history to b, and then the people
/// on no list of each ([UnseenProposal]). A merge is accepted by the probability with which its
/// reverse would have been proposed.
///
/// Source: Jain, Neal (2004), A split-merge Markov chain Monte Carlo procedure for the Dirichlet
/// process mixture model, Journal of Computational and Graphical Statistics 13: 158-182; there with
/// persons, here with counts and with the people on no list.
final class SplitMerge {
  private static final int SCANS = 4;

  private final ClassCounts counts;
  private final Histories data;
  private final Draws draws;
  private final SplitLaunch launch;
  private final UnseenProposal proposal;
  private final long[] movedToB;
  private final long[] onA;
  private final long[] onB;
  private final long[] onBoth;
  private int a;
  private int b;
  private long seenBoth;
  private long seenB;
  private double unseenA;
  private double unseenB;
  private double unseenBoth;

  SplitMerge(ClassCounts counts, Draws draws) {
    this.counts = counts;
    this.data = counts.data;
    this.draws = draws;
    this.launch = new SplitLaunch(data, draws);
    this.proposal = new UnseenProposal(data.lists);
    this.movedToB = new long[data.size];
    this.onA = new long[data.lists];
    this.onB = new long[data.lists];
    this.onBoth = new long[data.lists];
  }

  /// Tries one move.
  void move(double alpha) {
    boolean split = draws.below(2) == 0;
    int used = counts.used();
    int empty = countEmpty();
    if (split ? empty == 0 : used < 2) {
      return;
    }
    a = counts.usedAt(draws.below(used));
    b = split ? emptyAt(draws.below(empty)) : otherUsed(draws.below(used - 1));
    // a split is picked with 1 / (used empty), its reverse with 1 / ((used + 1) used)
    double logChoice = split ? Math.log(empty / (used + 1.0)) : Math.log((empty + 1.0) / used);
    double logProposal = divide(split);
    if (seenB == 0 || seenB == seenBoth) {
      return;
    }
    logProposal += proposeUnseen(split);
    if (Math.max(Math.max(unseenA, unseenB), unseenBoth) > UnseenProposal.MOST) {
      return;
    }
    double gain = logChoice + logTwo(alpha) - logOne(alpha) - logProposal;
    boolean accepted = draws.accept(split ? gain : -gain);
    settle(split == accepted);
  }

  private boolean isEmpty(int k) {
    return counts.size(k) == 0;
  }

  private int countEmpty() {
    int empty = 0;
    for (int k = 0; k < counts.classes; k++) {
      empty += isEmpty(k) ? 1 : 0;
    }
    return empty;
  }

  private int emptyAt(int place) {
    int k = 0;
    for (int left = place; !isEmpty(k) || left > 0; k++) {
      left -= isEmpty(k) ? 1 : 0;
    }
    return k;
  }

  private int otherUsed(int place) {
    int k = counts.usedAt(place);
    return k < a ? k : counts.usedAt(place + 1);
  }

  private long both(int h) {
    int at = h * counts.classes;
    return counts.people[at + a] + counts.people[at + b];
  }

  /// Divides the people of both classes, or reads how they are divided, and adds up.
  ///
  /// @return the logarithm of the probability of this division, without the binomial coefficients,
  ///   which cancel
  private double divide(boolean split) {
    seenBoth = counts.seen[a] + counts.seen[b];
    for (int j = 0; j < data.lists; j++) {
      onBoth[j] = counts.onList[a * data.lists + j] + counts.onList[b * data.lists + j];
    }
    for (int h = 0; h < data.size; h++) {
      launch.people[h] = both(h);
    }
    launch.run(SCANS);
    double log = 0;
    seenB = 0;
    Arrays.fill(onB, 0);
    for (int h = 0; h < data.size; h++) {
      long both = launch.people[h];
      long toB =
          split ? draws.binomial(both, launch.toB[h]) : counts.people[h * counts.classes + b];
      movedToB[h] = toB;
      if (toB > 0) {
        log += toB * Math.log(launch.toB[h]);
        seenB += toB;
        data.addTo(onB, 0, h, toB);
      }
      if (toB < both) {
        log += (both - toB) * Math.log(launch.toA[h]);
      }
    }
    for (int j = 0; j < data.lists; j++) {
      onA[j] = onBoth[j] - onB[j];
    }
    return log;
  }

  /// Draws or reads the people on no list of a, of b and of both in one class.
  ///
  /// @return the log-density of those of a and b less that of both
  private double proposeUnseen(boolean split) {
    proposal.fit(seenBoth - seenB, onA, 0);
    unseenA = split ? proposal.draw(draws) : counts.unseen[a] + draws.uniform();
    double log = proposal.logDensity(unseenA);
    proposal.fit(seenB, onB, 0);
    unseenB = split ? proposal.draw(draws) : counts.unseen[b] + draws.uniform();
    log += proposal.logDensity(unseenB);
    proposal.fit(seenBoth, onBoth, 0);
    unseenBoth = split ? counts.unseen[a] + draws.uniform() : proposal.draw(draws);
    return log - proposal.logDensity(unseenBoth);
  }

  private double logTwo(double alpha) {
    setSizes(true);
    return logRest(alpha)
        + ClassCounts.logLists(onA, 0, data.lists, counts.size(a))
        + ClassCounts.logLists(onB, 0, data.lists, counts.size(b));
  }

  /// The class b holds nobody then: its `lists(b)` is 0.
  private double logOne(double alpha) {
    setSizes(false);
    return logRest(alpha) + ClassCounts.logLists(onBoth, 0, data.lists, counts.size(a));
  }

  private double logRest(double alpha) {
    return LogFactorial.of(counts.total + counts.allUnseen() - 1)
        - LogFactorial.of(counts.unseen[a])
        - LogFactorial.of(counts.unseen[b])
        + Stick.log(counts, alpha);
  }

  private void setSizes(boolean two) {
    counts.seen[a] = two ? seenBoth - seenB : seenBoth;
    counts.seen[b] = two ? seenB : 0;
    counts.unseen[a] = (long) (two ? unseenA : unseenBoth);
    counts.unseen[b] = (long) (two ? unseenB : 0);
  }

  private void settle(boolean two) {
    setSizes(two);
    for (int h = 0; h < data.size; h++) {
      int at = h * counts.classes;
      counts.people[at + b] = two ? movedToB[h] : 0;
      counts.people[at + a] = launch.people[h] - counts.people[at + b];
    }
    for (int j = 0; j < data.lists; j++) {
      counts.onList[a * data.lists + j] = two ? onA[j] : onBoth[j];
      counts.onList[b * data.lists + j] = two ? onB[j] : 0;
    }
  }
}
