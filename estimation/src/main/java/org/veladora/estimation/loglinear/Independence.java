package org.veladora.estimation.loglinear;

import java.util.OptionalDouble;
import org.veladora.estimation.histories.HistoryCounts;

/// How many people there are if every list catches everybody independently of the others and with
/// the same probability: the log-linear model without pairs.
///
/// The maximum likelihood estimate N solves `1 - n / N = product over lists of (1 - n_i / N)`,
/// where n is the number of documented people and n_i the length of list i (Darroch 1958, The
/// multiple-recapture census I, Biometrika 45: 343-359, equation 10). It exists where somebody is
/// on two lists and no list holds everybody; it is then the only root above n.
public final class Independence {
  private static final int MAX_BISECTIONS = 2000;

  private Independence() {}

  /// The estimate. O(lists) for each of some 60 bisections; any number of lists.
  ///
  /// @param counts people by history
  /// @return people, more than the documented; empty where nobody is on two lists, or some list
  ///   holds everybody
  public static OptionalDouble findPopulation(HistoryCounts counts) {
    double documented = counts.total();
    double[] shares = new double[counts.lists()];
    double sum = 0;
    for (int list = 0; list < shares.length; list++) {
      shares[list] = counts.onAllOf(1L << list) / documented;
      sum += shares[list];
    }
    boolean someoneTwice = counts.onExactly(1) < counts.total();
    for (double share : shares) {
      if (share >= 1) {
        return OptionalDouble.empty();
      }
    }
    if (!someoneTwice || sum <= 1) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(documented / coverage(shares));
  }

  /// Variance of the estimate for a given true number of people, in large populations: `1 / (1 / (N
  /// - n) + (lists - 1) / N - sum over lists of 1 / (N - n_i))` (Darroch 1958, equation 13).
  ///
  /// @param counts people by history
  /// @param population the estimate, N
  /// @return people squared
  public static double variance(HistoryCounts counts, double population) {
    double precision = 1 / (population - counts.total()) + (counts.lists() - 1) / population;
    for (int list = 0; list < counts.lists(); list++) {
      precision -= 1 / (population - counts.onAllOf(1L << list));
    }
    return 1 / precision;
  }

  /// The share c = n / N of the people who are documented: the root within 0 and 1 of `log(1 - c) =
  /// sum log(1 - c share)`; the left side is above the right near 0 and below it near 1.
  private static double coverage(double[] shares) {
    double low = 0;
    double high = 1;
    for (int step = 0; step < MAX_BISECTIONS; step++) {
      double middle = (low + high) / 2;
      if (middle <= low || middle >= high) {
        break;
      }
      double difference = Math.log1p(-middle);
      for (double share : shares) {
        difference -= Math.log1p(-middle * share);
      }
      if (difference > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
