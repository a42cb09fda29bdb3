package org.veladora.estimation.onelist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.veladora.figures.Estimate;
import org.veladora.figures.repeats.ModelTest;
import org.veladora.figures.repeats.RepeatMethod;
import org.veladora.model.Problem;

/// What a reader must know of the numbers of a list with repeat captures.
final class Warnings {
  static final String OVERDISPERSION = "overdispersion";

  /// A test that chance passes less often than this is told.
  private static final double SIGNIFICANT = 0.05;

  /// Smaller p-values are not told apart.
  private static final double LEAST_P_VALUE = 0.001;

  /// Methods whose numbers differ by this factor are told.
  private static final double APART = 2;

  private Warnings() {}

  static List<Problem> of(List<RepeatMethod> methods, List<ModelTest> tests) {
    List<Problem> warnings = new ArrayList<>();
    for (ModelTest test : tests) {
      if (test.pValue() < SIGNIFICANT) {
        addOfTest(test, warnings);
      }
    }
    double least = points(methods).stream().mapToDouble(Double::doubleValue).min().orElse(1);
    double most = points(methods).stream().mapToDouble(Double::doubleValue).max().orElse(1);
    if (most >= APART * least) {
      warnings.add(
          Problem.of(
              "R104",
              Math.round(least),
              Math.round(most),
              String.format(Locale.ROOT, "%.1f", most / least)));
    }
    return warnings;
  }

  /// One-inflation beside the Poisson distribution is what people who differ look like too, so only
  /// that beside the geometric distribution, which lets them differ, is told.
  private static void addOfTest(ModelTest test, List<Problem> warnings) {
    String chance = pValue(test.pValue());
    switch (test.test()) {
      case OVERDISPERSION ->
          warnings.add(Problem.of(test.statistic() > 0 ? "R101" : "R103", chance));
      case "overdispersion-regression" ->
          warnings.add(Problem.of(test.statistic() > 0 ? "R105" : "R103", chance));
      case "one-inflation-geometric" -> warnings.add(Problem.of("R102", chance));
      default -> {}
    }
  }

  private static List<Double> points(List<RepeatMethod> methods) {
    return methods.stream()
        .filter(RepeatMethod.Fit.class::isInstance)
        .map(method -> ((RepeatMethod.Fit) method).result())
        .map(Estimate::point)
        .toList();
  }

  private static String pValue(double chance) {
    return chance < LEAST_P_VALUE
        ? "< " + LEAST_P_VALUE
        : String.format(Locale.ROOT, "%.3f", chance);
  }
}
