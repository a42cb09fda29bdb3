package org.veladora.estimation.thresholded;

import java.util.SplittableRandom;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.estimation.posterior.Posterior;

/// Exact draws from the posterior of independent lists with flat priors on the constant and on the
/// effects of lists: the unseen from their closed form, then the expected number of people, then
/// what each list catches.
final class IndependentPosterior {
  private static final int CAP = 20_000;

  private final HistoryCounts counts;
  private final Posterior unseen;

  IndependentPosterior(HistoryCounts counts) {
    this.counts = counts;
    double[] logWeights = new double[CAP];
    long documented = counts.total();
    for (int x = 1; x < CAP; x++) {
      double all = documented + x - 1;
      double step = Math.log(all) - Math.log(x);
      for (int list = 0; list < counts.lists(); list++) {
        step += Math.log(all - counts.onAllOf(1L << list)) - Math.log(all);
      }
      logWeights[x] = logWeights[x - 1] + step;
    }
    this.unseen = Posterior.ofLogWeights(0, logWeights);
  }

  Posterior draw(int draws, SplittableRandom random) {
    double[] people = new double[draws];
    for (int draw = 0; draw < draws; draw++) {
      long all = counts.total() + (long) unseen.quantile(random.nextDouble());
      double expected = gamma(all, random);
      for (int list = 0; list < counts.lists(); list++) {
        long caught = counts.onAllOf(1L << list);
        double left = gamma(all - caught, random);
        expected *= left / (left + gamma(caught, random));
      }
      people[draw] = counts.total() + expected;
    }
    return Posterior.ofSample(people);
  }

  /// A sum of waiting times.
  private static double gamma(long shape, SplittableRandom random) {
    double sum = 0;
    for (long each = 0; each < shape; each++) {
      sum += random.nextExponential();
    }
    return sum;
  }
}
