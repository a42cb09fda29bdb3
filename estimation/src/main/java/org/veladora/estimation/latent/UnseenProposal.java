package org.veladora.estimation.latent;

/// Proposes how many people of a class are on no list, from those who are: close to what a class by
/// itself says, `C(S + u, u) prod_j B(1 + L_j, 1 + S + u - L_j)`.
///
/// u is drawn as the whole part of a c above 0 whose logarithm has Student's t distribution with 5
/// degrees of freedom, at the mode of `log p(c) + log c` and with its curvature. It depends on the
/// class's observed people alone, so a move and its reverse see the same proposal.
final class UnseenProposal {
  /// No move goes beyond so many people.
  static final double MOST = 1e12;

  private static final int FREEDOM = 5;
  private static final int HALVINGS = 14;
  private static final double LEAST = 1e-3;
  private static final double STEP = 0.1;
  private static final double WIDEST = 2;
  private static final double SMALL = 1e-200;
  private static final double LOG_FACTOR =
      LogFactorial.gamma((FREEDOM + 1) / 2.0)
          - LogFactorial.gamma(FREEDOM / 2.0)
          - 0.5 * Math.log(FREEDOM * Math.PI);

  private final int lists;
  private double centre;
  private double scale;

  UnseenProposal(int lists) {
    this.lists = lists;
  }

  /// Fits the proposal to a class.
  ///
  /// @param seen people of the class on lists
  /// @param on those on list j at `from + j`
  void fit(long seen, long[] on, int from) {
    double low = Math.log(LEAST);
    double high = Math.log(MOST);
    for (int step = 0; step < HALVINGS; step++) {
      double middle = (low + high) / 2;
      if (slope(seen, on, from, middle) > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    centre = (low + high) / 2;
    double before = slope(seen, on, from, centre - STEP);
    double after = slope(seen, on, from, centre + STEP);
    double curvature = (before - after) / (2 * STEP);
    scale = 1 / Math.sqrt(Math.max(curvature, 1 / (WIDEST * WIDEST)));
  }

  /// The slope of `log p(c) + log c` in log c: `1 + c log(p(c + 1) / p(c))`, all but exactly.
  private double slope(long seen, long[] on, int from, double logC) {
    double c = Math.exp(logC);
    double below = 1 / (seen + c + 1);
    double product = (seen + c) / c;
    double sum = 0;
    for (int at = from; at < from + lists; at++) {
      product *= (seen + c - on[at]) * below;
      if (product < SMALL) {
        sum += Math.log(product);
        product = 1;
      }
    }
    return 1 + c * (sum + Math.log(product));
  }

  /// Draws c; its whole part is the number of people.
  double draw(Draws draws) {
    double width = Math.sqrt(draws.gamma(FREEDOM / 2.0) / (FREEDOM / 2.0));
    return Math.exp(centre + scale * draws.normal() / width);
  }

  /// The logarithm of the density of c.
  double logDensity(double c) {
    double logC = Math.log(c);
    double t = (logC - centre) / scale;
    return LOG_FACTOR - (FREEDOM + 1) / 2.0 * Math.log1p(t * t / FREEDOM) - Math.log(scale) - logC;
  }
}
