package org.veladora.estimation.latent;

/// The stick-breaking prior of the class probabilities, integrated out.
///
/// `V_k ~ Beta(1, alpha)` for all classes but the last, whose V is 1; class k has the probability
/// `V_k (1 - V_1) ... (1 - V_(k-1))` (Sethuraman 1994, A constructive definition of Dirichlet
/// priors, Statistica Sinica 4: 639-650, cut off at K). Integrated out, with N_k people in class k:
/// `prod_(k<K) B(1 + N_k, alpha + N_(k+1) + ... + N_K) / B(1, alpha)`. The gamma functions of
/// neighbours cancel, so that the logarithm is
///
/// ```
/// sum_(k<K) log N_k! + (K - 1) log alpha + log Gamma(alpha + N_K) - log Gamma(1 + alpha + N)
///   - sum_(1<k<K) log(alpha + N_k + ... + N_K)
/// ```
final class Stick {
  private static final double SMALL = 1e-200;
  private static final double LARGE = 1e200;

  private Stick() {}

  /// The whole.
  static double log(ClassCounts counts, double alpha) {
    double sum = logOfAlpha(counts, alpha);
    for (int k = 0; k < counts.classes - 1; k++) {
      sum += LogFactorial.of(counts.size(k));
    }
    return sum;
  }

  /// What depends on alpha: all but the factorials.
  static double logOfAlpha(ClassCounts counts, double alpha) {
    int last = counts.classes - 1;
    if (last == 0) {
      return 0;
    }
    double tail = alpha + counts.size(last);
    double sum = last * Math.log(alpha) + LogFactorial.gamma(tail);
    double product = 1;
    for (int k = last - 1; k > 0; k--) {
      tail += counts.size(k);
      product *= tail;
      if (product < SMALL || product > LARGE) {
        sum -= Math.log(product);
        product = 1;
      }
    }
    return sum - Math.log(product) - LogFactorial.gamma(1 + tail + counts.size(0));
  }

  /// What exchanging two classes adds to [#log].
  ///
  /// @param first the lower class
  /// @param second the higher class
  static double gainOfExchange(ClassCounts counts, int first, int second, double alpha) {
    int last = counts.classes - 1;
    long more = counts.size(first) - counts.size(second);
    double tail = alpha;
    double gain = 0;
    for (int k = last; k > first; k--) {
      tail += counts.size(k);
      if (k <= second && k < last) {
        gain += Math.log(tail / (tail + more));
      }
    }
    if (second == last) {
      gain +=
          LogFactorial.gamma(alpha + counts.size(first))
              - LogFactorial.gamma(alpha + counts.size(last))
              + LogFactorial.of(counts.size(last))
              - LogFactorial.of(counts.size(first));
    }
    return gain;
  }
}
