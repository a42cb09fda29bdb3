package org.veladora.estimation.onelist;

import java.util.List;
import org.veladora.figures.repeats.Frequencies;
import org.veladora.figures.repeats.Parameter;
import org.veladora.figures.repeats.RepeatMethod;

/// Zelterman's estimate: a Poisson model that is asked to hold near the unseen only, for those
/// captured once and twice.
///
/// `lambda = 2 f2 / f1`, `N = n / (1 - exp(-lambda))`; variance `n G (1 + n G lambda^2 (1/f1 +
/// 1/f2))` with `G = exp(-lambda) / (1 - exp(-lambda))^2`; normal interval.
///
/// Sources: Zelterman (1988), Robust estimation in truncated discrete distributions with
/// application to capture-recapture experiments, Journal of Statistical Planning and Inference 18:
/// 225-237; the variance: Böhning (2008), A simple variance formula for population size estimators
/// by conditioning, Statistical Methodology 5: 410-423.
final class Zelterman {
  static final String METHOD = "zelterman";

  private Zelterman() {}

  static RepeatMethod of(Frequencies frequencies, NormalInterval interval) {
    double once = frequencies.exactly(1);
    double twice = frequencies.exactly(2);
    if (twice == 0) {
      return new RepeatMethod.NoFit(METHOD, Refusals.nobodyTwice());
    }
    if (once == 0) {
      return new RepeatMethod.NoFit(METHOD, Refusals.nobodyOnce());
    }
    double lambda = 2 * twice / once;
    double some = -Math.expm1(-lambda);
    double spread = 1 / once + 1 / twice;
    double unseenPerPerson = frequencies.documented() * Math.exp(-lambda) / (some * some);
    double variance = unseenPerPerson * (1 + unseenPerPerson * lambda * lambda * spread);
    return interval.fit(
        METHOD,
        frequencies.documented() / some,
        Math.sqrt(variance),
        List.of(new Parameter("lambda", lambda, lambda * Math.sqrt(spread))),
        List.of());
  }
}
