package org.veladora.indicators;

import org.veladora.figures.CellValue;
import org.veladora.figures.Measure;

/// Quotients of what a reader sees.
final class Ratios {
  private Ratios() {}

  /// factor * part / base; suppressed if either is suppressed, no data if either has none or the
  /// base is 0.
  static Measure of(CellValue part, CellValue base, double factor, int decimals) {
    Measure above = Measure.of(part);
    Measure below = Measure.of(base);
    if (above instanceof Measure.Suppressed || below instanceof Measure.Suppressed) {
      return new Measure.Suppressed();
    }
    if (above instanceof Measure.Value(double a, _)
        && below instanceof Measure.Value(double b, _)
        && b > 0) {
      return new Measure.Value(factor * a / b, decimals);
    }
    return new Measure.NoData();
  }

  static Measure difference(CellValue minuend, CellValue subtrahend) {
    Measure first = Measure.of(minuend);
    Measure second = Measure.of(subtrahend);
    if (first instanceof Measure.Suppressed || second instanceof Measure.Suppressed) {
      return new Measure.Suppressed();
    }
    if (first instanceof Measure.Value(double a, _)
        && second instanceof Measure.Value(double b, _)) {
      return new Measure.Value(a - b, 0);
    }
    return new Measure.NoData();
  }
}
