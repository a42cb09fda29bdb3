package org.veladora.estimation.latent;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.veladora.estimation.chains.ChainDiagnostics;
import org.veladora.estimation.chains.ChainSample;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.estimation.posterior.Posterior;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;

/// Runs chains until they agree, or as long as the plan allows.
///
/// The first round warms up. Each further round is as long as all before it together, and only its
/// own draws are read: everything from before its start is dropped. Chain i depends on the seed and
/// on i alone.
final class ChainRounds {
  /// Sweeps of the first round, and of the second.
  static final int SHORTEST = 5000;

  /// Draws that are kept of each chain in a round.
  private static final int KEPT = 1000;

  /// Kept draws between two questions whether to stop.
  private static final int BLOCK = 10;

  private static final String STEP = "chains";

  private final LatentClassPlan plan;
  private final LatentChain[] chains;
  private final int histories;
  private final double[][] people;
  private final double[][] documented;
  private final double[][] classes;
  private final double[][][] outOfScope;
  private long sweeps;

  /// Starts the chains.
  ///
  /// @param declared as for [OutOfScope]
  ChainRounds(HistoryCounts counts, LatentClassPlan plan, List<FalseRecords> declared) {
    Histories data = new Histories(counts);
    this.plan = plan;
    this.chains = new LatentChain[plan.chains()];
    this.histories = data.size;
    SplittableRandom root = new SplittableRandom(plan.seed());
    for (int i = 0; i < chains.length; i++) {
      OutOfScope scope = new OutOfScope(data, declared);
      chains[i] = new LatentChain(data, plan, scope, new Draws(root.split()), i);
    }
    this.people = new double[chains.length][KEPT];
    this.documented = new double[chains.length][KEPT];
    this.classes = new double[chains.length][KEPT];
    this.outOfScope = new double[declared.size()][chains.length][KEPT];
  }

  /// Runs to the end.
  ///
  /// @return the estimate, or that the chains do not agree
  LatentClassOutcome run(Progress progress, Cancel cancel) {
    long most = Math.min(plan.maxSweeps(), LatentClassPlan.MAX_UPDATES / histories);
    long end = Math.max(2L * SHORTEST, most);
    round(SHORTEST, end, progress, cancel);
    while (true) {
      round(sweeps, end, progress, cancel);
      ChainDiagnostics logPeople = ChainDiagnostics.of(logs(people));
      ChainDiagnostics unseen = ChainDiagnostics.of(difference(people, documented));
      if (logPeople.converged() && unseen.converged() && documentedConverged()) {
        return estimate(logPeople, unseen);
      }
      if (2 * sweeps > end) {
        return new LatentClassRefusal.NotConverged(logPeople, unseen, chains.length, sweeps);
      }
    }
  }

  /// The documented people in scope, where some are not.
  ///
  /// @return their distribution in the last round
  Posterior documented() {
    return Posterior.ofSample(ChainSample.of(documented).pooled());
  }

  /// The people of each declared list who are out of scope.
  ///
  /// @return their distributions in the last round
  List<Posterior> outOfScope() {
    return Arrays.stream(outOfScope)
        .map(draws -> Posterior.ofSample(ChainSample.of(draws).pooled()))
        .toList();
  }

  private void round(long length, long end, Progress progress, Cancel cancel) {
    int thin = (int) (length / KEPT);
    for (int from = 0; from < KEPT; from += BLOCK) {
      cancel.check();
      progress.at(STEP, sweeps, end);
      int first = from;
      IntStream.range(0, chains.length).parallel().forEach(i -> block(i, first, thin));
      sweeps += (long) BLOCK * thin;
    }
    progress.at(STEP, sweeps, end);
  }

  private void block(int i, int first, int thin) {
    LatentChain chain = chains[i];
    for (int draw = first; draw < first + BLOCK; draw++) {
      for (int sweep = 0; sweep < thin; sweep++) {
        chain.sweep();
      }
      ClassCounts counts = chain.counts();
      documented[i][draw] = counts.total;
      people[i][draw] = counts.total + counts.allUnseen();
      classes[i][draw] = counts.used();
      for (int at = 0; at < outOfScope.length; at++) {
        outOfScope[at][i][draw] = chain.outOfScope(at);
      }
    }
  }

  /// People in scope may be one number throughout, which is no fault.
  private boolean documentedConverged() {
    boolean moves =
        Arrays.stream(documented).flatMapToDouble(Arrays::stream).distinct().limit(2).count() > 1;
    return !moves || ChainDiagnostics.of(documented).converged();
  }

  private LatentClassEstimate estimate(ChainDiagnostics logPeople, ChainDiagnostics unseen) {
    ChainSample draws = ChainSample.of(people);
    double[] used = ChainSample.of(classes).pooled();
    double half = chains[0].counts().data.lists / 2.0;
    return new LatentClassEstimate(
        Posterior.ofSample(draws.pooled()),
        draws,
        logPeople,
        unseen,
        chains.length,
        sweeps,
        Arrays.stream(used).average().orElseThrow(),
        Arrays.stream(used).filter(count -> count > half).count() / (double) used.length);
  }

  private static double[][] logs(double[][] draws) {
    return Arrays.stream(draws)
        .map(chain -> Arrays.stream(chain).map(Math::log).toArray())
        .toArray(double[][]::new);
  }

  private static double[][] difference(double[][] more, double[][] less) {
    return IntStream.range(0, more.length)
        .mapToObj(i ->
            IntStream.range(0, KEPT).mapToDouble(draw -> more[i][draw] - less[i][draw]).toArray())
        .toArray(double[][]::new);
  }
}
