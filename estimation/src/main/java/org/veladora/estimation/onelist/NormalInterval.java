package org.veladora.estimation.onelist;

import java.util.List;
import org.veladora.estimation.chao.Chao;
import org.veladora.estimation.resampling.Normal;
import org.veladora.figures.Estimate;
import org.veladora.figures.repeats.Parameter;
import org.veladora.figures.repeats.RepeatMethod;

/// Puts numbers of people into estimates with their intervals.
///
/// @param documented people captured; no interval goes below them
/// @param level nominal coverage, within 0 and 1
record NormalInterval(long documented, double level) {
  /// `people -+ z * standardError`: the interval of all methods but the bounds.
  RepeatMethod fit(
      String method,
      double people,
      double standardError,
      List<Parameter> parameters,
      List<String> diagnostics) {
    double half = Normal.quantile((1 + level) / 2) * standardError;
    Estimate estimate =
        new Estimate(
            people,
            Math.min(people, Math.max((double) documented, people - half)),
            people + half,
            level,
            method,
            method,
            diagnostics,
            0);
    return new RepeatMethod.Fit(method, estimate, standardError, parameters);
  }

  /// A bound with Chao's log-normal interval.
  RepeatMethod bound(String method, Chao.Bound bound) {
    Estimate estimate =
        new Estimate(
            bound.population(),
            bound.quantile((1 - level) / 2),
            bound.quantile((1 + level) / 2),
            level,
            method,
            method,
            List.of("lower bound"),
            0);
    return new RepeatMethod.Fit(method, estimate, Math.sqrt(bound.variance()), List.of());
  }
}
