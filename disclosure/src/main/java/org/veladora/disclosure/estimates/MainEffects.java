package org.veladora.disclosure.estimates;

import java.util.Arrays;
import org.veladora.figures.CaptureHistory;

/// How many people a model of independent lists expects in each hidden combination, fitted to what
/// is released alone.
///
/// Under the model a person is on list i with probability p(i) whatever the other lists. Given a
/// whole table with n people, n(i) of them on list i, the most likely number N of all people solves
///
/// ```
/// N - n = N (1 - n(1)/N) ... (1 - n(L)/N),     p(i) = n(i) / N
/// ```
///
/// (J. N. Darroch, The multiple-recapture census I, Biometrika 45 (1958) 343-359). The hidden
/// combinations are missing data of which the sum is known: each step hands the spare people out in
/// proportion to the model's expectation, each fits the model again (A. P. Dempster, N. M. Laird,
/// D. B. Rubin, Journal of the Royal Statistical Society B 39 (1977) 1-38).
///
/// The model only says how unlike the hidden combinations are; it is no estimate and need not fit.
final class MainEffects {
  private static final int MOST_STEPS = 500;

  /// Largest change of a share at which the fit ends.
  private static final double TOLERANCE = 1e-10;

  private static final int HALVINGS = 100;

  /// Without overlap the likelihood grows with N for ever; the shares are then those of its limit.
  private static final double MOST_PEOPLE_FOR_EACH = 1e6;

  private final ReleasedOverlaps overlaps;

  MainEffects(ReleasedOverlaps overlaps) {
    this.overlaps = overlaps;
  }

  /// Shares of the spare people.
  ///
  /// @return by hidden combination, positive, summing to 1; deterministic, O(steps x combinations x
  ///   lists)
  double[] shares() {
    double[] shares = new double[overlaps.hidden().size()];
    Arrays.fill(shares, 1.0 / shares.length);
    double change = 1;
    for (int step = 0; step < MOST_STEPS && change > TOLERANCE; step++) {
      double[] next = expected(onLists(shares));
      change = 0;
      for (int h = 0; h < next.length; h++) {
        change = Math.max(change, Math.abs(next[h] - shares[h]));
      }
      shares = next;
    }
    return shares;
  }

  private double[] onLists(double[] shares) {
    double[] people = new double[overlaps.lists().size()];
    for (CaptureHistory history : overlaps.shown()) {
      add(people, history.lists(), (double) history.people());
    }
    for (int h = 0; h < shares.length; h++) {
      add(people, overlaps.hidden().get(h), 1 + overlaps.spare() * shares[h]);
    }
    return people;
  }

  private static void add(double[] people, long lists, double more) {
    for (int list = 0; list < people.length; list++) {
      if ((lists >>> list & 1) == 1) {
        people[list] += more;
      }
    }
  }

  private double[] expected(double[] onLists) {
    double everybody = everybody(onLists);
    double[] shares = new double[overlaps.hidden().size()];
    double sum = 0;
    for (int h = 0; h < shares.length; h++) {
      double share = 1;
      for (int list = 0; list < onLists.length; list++) {
        double p = onLists[list] / everybody;
        share *= (overlaps.hidden().get(h) >>> list & 1) == 1 ? p : 1 - p;
      }
      shares[h] = share;
      sum += share;
    }
    for (int h = 0; h < shares.length; h++) {
      shares[h] /= sum;
    }
    return shares;
  }

  /// The most likely number of all people, by halving: N less what the lists would find of N rises
  /// through the documented people once.
  private double everybody(double[] onLists) {
    double documented = overlaps.total();
    double low = documented;
    double high = MOST_PEOPLE_FOR_EACH * documented;
    for (int halving = 0; halving < HALVINGS; halving++) {
      double middle = (low + high) / 2;
      if (missed(middle, onLists) > middle - documented) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private static double missed(double everybody, double[] onLists) {
    double missed = everybody;
    for (double people : onLists) {
      missed *= 1 - people / everybody;
    }
    return missed;
  }
}
