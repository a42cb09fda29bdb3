package org.veladora.bench.accuracy;

import org.veladora.figures.Estimate;
import org.veladora.figures.EstimateOrRefusal;
import org.veladora.figures.Refusal;

/// One figure of one simulated count, beside what is true.
///
/// @param seed seed of the simulation and of the count
/// @param figure name of the figure, such as `range`
/// @param truth the true value
/// @param point the figure; no number where refused
/// @param low lower end of its interval
/// @param high upper end
/// @param refusal code of the refusal, or empty
record CoverageRow(
    long seed, String figure, double truth, double point, double low, double high, String refusal) {

  static CoverageRow of(long seed, String figure, double truth, EstimateOrRefusal outcome) {
    return switch (outcome) {
      case Estimate e -> new CoverageRow(seed, figure, truth, e.point(), e.low(), e.high(), "");
      case Refusal r -> refused(seed, figure, truth, r.reason().code());
    };
  }

  static CoverageRow refused(long seed, String figure, double truth, String code) {
    return new CoverageRow(seed, figure, truth, Double.NaN, Double.NaN, Double.NaN, code);
  }

  /// A figure without an interval.
  static CoverageRow plain(long seed, String figure, double truth, double value) {
    return new CoverageRow(seed, figure, truth, value, value, value, "");
  }

  boolean isRefused() {
    return !refusal.isEmpty();
  }

  boolean holdsTruth() {
    return low <= truth && truth <= high;
  }

  /// The row as text that [#parse] reads back.
  String format() {
    return String.join(
        "\t",
        Long.toString(seed),
        figure,
        Double.toString(truth),
        Double.toString(point),
        Double.toString(low),
        Double.toString(high),
        refusal);
  }

  static CoverageRow parse(String line) {
    String[] parts = line.split("\t", -1);
    return new CoverageRow(
        Long.parseLong(parts[0]),
        parts[1],
        Double.parseDouble(parts[2]),
        Double.parseDouble(parts[3]),
        Double.parseDouble(parts[4]),
        Double.parseDouble(parts[5]),
        parts[6]);
  }
}
