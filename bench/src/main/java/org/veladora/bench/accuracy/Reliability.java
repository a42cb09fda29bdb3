package org.veladora.bench.accuracy;

import java.math.BigDecimal;
import java.util.Locale;

/// Whether stated probabilities come true: in each bin of the stated probability the share that is
/// true.
///
/// ```
/// Brier = mean of (stated - true)^2
/// ECE   = sum over bins of (number / all) |mean stated - share true|
/// ```
///
/// Source: Brier 1950, Verification of forecasts expressed in terms of probability, Monthly Weather
/// Review 78: 1-3; Naeini, Cooper, Hauskrecht 2015, Obtaining well calibrated probabilities using
/// Bayesian binning, AAAI 2015: 2901-2907.
final class Reliability {
  private static final double[] EDGES = {
    0, 0.0001, 0.001, 0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 0.999,
    0.9999, 1
  };

  private final long[] number = new long[EDGES.length - 1];
  private final double[] stated = new double[number.length];
  private final double[] squares = new double[number.length];
  private final double[] right = new double[number.length];

  /// Takes one statement.
  ///
  /// @param probability stated, 0 to 1
  /// @param truth 1 where it is true, 0 where it is not; a share where it is about several things
  void add(double probability, double truth) {
    int bin = number.length - 1;
    while (probability < EDGES[bin]) {
      bin--;
    }
    number[bin]++;
    stated[bin] += probability;
    right[bin] += truth;
    squares[bin] += (probability - truth) * (probability - truth);
  }

  /// Mean squared error.
  ///
  /// @param least statements from here on count: an edge of a bin
  /// @return 0 to 1; not a number where there are none
  double brier(double least) {
    double sum = 0;
    for (int bin = bin(least); bin < number.length; bin++) {
      sum += squares[bin];
    }
    return sum / all(least);
  }

  /// Expected calibration error.
  ///
  /// @param least statements from here on count: an edge of a bin
  /// @return 0 to 1; not a number where there are none
  double calibrationError(double least) {
    double sum = 0;
    for (int bin = bin(least); bin < number.length; bin++) {
      sum += Math.abs(stated[bin] - right[bin]);
    }
    return sum / all(least);
  }

  private long all(double least) {
    long all = 0;
    for (int bin = bin(least); bin < number.length; bin++) {
      all += number[bin];
    }
    return all;
  }

  private static int bin(double least) {
    int bin = 0;
    while (EDGES[bin] < least) {
      bin++;
    }
    return bin;
  }

  /// The table, a line a bin that holds something, then the scores of all and from .01 on.
  ///
  /// @param unit what is counted
  String render(String unit) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "  %-18s %9s  %8s  %8s  %s%n",
            "stated",
            unit,
            "mean",
            "true",
            "band of Wilson (95 %)"));
    for (int bin = 0; bin < number.length; bin++) {
      if (number[bin] > 0) {
        WilsonBand band = WilsonBand.of(Math.round(right[bin]), number[bin]);
        text.append(
            String.format(
                Locale.ROOT,
                "  %-7s to %-7s %9d  %8.5f  %8.5f  %.5f to %.5f%s%n",
                edge(bin),
                edge(bin + 1),
                number[bin],
                stated[bin] / number[bin],
                right[bin] / number[bin],
                band.low(),
                band.high(),
                verdict(stated[bin] / number[bin], band)));
      }
    }
    for (double least : new double[] {0, 0.01}) {
      text.append(
          String.format(
              Locale.ROOT,
              "  from %-6s %16d  Brier %.6f  ECE %.6f%n",
              least == 0 ? "0" : "0.01",
              all(least),
              brier(least),
              calibrationError(least)));
    }
    return text.toString();
  }

  private static String verdict(double mean, WilsonBand band) {
    return mean < band.low() ? "  too low" : mean > band.high() ? "  too high" : "";
  }

  private static String edge(int at) {
    return BigDecimal.valueOf(EDGES[at]).stripTrailingZeros().toPlainString();
  }
}
