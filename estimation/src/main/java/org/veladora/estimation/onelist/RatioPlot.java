package org.veladora.estimation.onelist;

import java.util.ArrayList;
import java.util.List;
import org.veladora.figures.repeats.Frequencies;
import org.veladora.figures.repeats.RatioPoint;

/// The ratio plot: `r(x) = (x + 1) f(x + 1) / f(x)`, standard error `r sqrt(1/f(x) + 1/f(x + 1))`.
///
/// Source: Böhning, Baksh, Lerdsuwansri, Gallagher (2013), Use of the ratio plot in
/// capture-recapture estimation, Journal of Computational and Graphical Statistics 22: 135-155.
final class RatioPlot {
  private RatioPlot() {}

  /// A point for each x with people captured x and x + 1 times.
  static List<RatioPoint> of(Frequencies frequencies) {
    List<RatioPoint> points = new ArrayList<>();
    for (int captures = 1; captures < frequencies.mostCaptures(); captures++) {
      double fewer = frequencies.exactly(captures);
      double more = frequencies.exactly(captures + 1);
      if (fewer > 0 && more > 0) {
        double ratio = (captures + 1) * more / fewer;
        points.add(new RatioPoint(captures, ratio, ratio * Math.sqrt(1 / fewer + 1 / more)));
      }
    }
    return points;
  }
}
