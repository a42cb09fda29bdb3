package org.veladora.estimation;

import java.util.ArrayList;
import java.util.List;
import org.veladora.estimation.loglinear.Sensitivity;
import org.veladora.figures.Estimate;
import org.veladora.figures.EstimateOrRefusal;
import org.veladora.figures.EstimateVerdict.Check;
import org.veladora.figures.EstimateVerdict.DialPoint;
import org.veladora.figures.MethodEstimate;
import org.veladora.figures.Refusal;
import org.veladora.figures.StratumEstimates;
import org.veladora.model.Problem;

/// What the estimates say of each other.
final class EstimateChecks {
  /// Points of methods this many times apart turn the estimate off.
  static final double MOST_APART = 4;

  /// A smaller share of documented people turns the estimate off.
  static final double LEAST_DOCUMENTED = 0.02;

  private static final double FEW_DOCUMENTED = 0.2;
  private static final double MUCH_BY_CHANCE = 0.1;
  private static final double MUCH_BETWEEN = 0.5;

  private EstimateChecks() {}

  /// Whether the methods say the same. The lower bound is none of them.
  ///
  /// @param warnings of methods that contradict each other
  static Checked methods(List<MethodEstimate> methods, List<Problem> warnings) {
    Estimate least = null;
    Estimate most = null;
    for (MethodEstimate method : methods) {
      if (method.pooled() instanceof Estimate estimate
          && !method.method().equals(EstimationMethod.CHAO.id())) {
        least = least == null || estimate.point() < least.point() ? estimate : least;
        most = most == null || estimate.point() > most.point() ? estimate : most;
      }
    }
    if (least != null && most != null && most.point() > MOST_APART * least.point()) {
      return Checked.refused(Check.METHODS, Refusals.methodsApart(least.method(), most.method()));
    }
    List<Problem> cautions =
        warnings.stream()
            .filter(warning -> List.of("E101", "E107", "E124").contains(warning.code()))
            .toList();
    return Checked.found(Check.METHODS, cautions);
  }

  /// How much the ends of the interval owe to chance.
  ///
  /// @param error the larger standard error of the ends, as a share of its end
  static Checked interval(double error) {
    return error > MUCH_BY_CHANCE
        ? Checked.found(Check.INTERVAL, List.of(Problem.of("E116", Percent.of(error))))
        : Checked.passed(Check.INTERVAL);
  }

  /// Whether the samplers whose chains must agree did; a method whose chains do not is refused by
  /// itself.
  static Checked chains(List<MethodEstimate> methods) {
    List<MethodEstimate> sampled =
        methods.stream()
            .filter(method ->
                EstimationMethod.find(method.method())
                    .filter(EstimationMethod::isSampled)
                    .isPresent())
            .toList();
    if (sampled.isEmpty()) {
      return Checked.notPossible(Check.CHAINS, Problem.of("E122"));
    }
    List<String> refused =
        sampled.stream()
            .filter(method -> method.pooled() instanceof Refusal)
            .map(MethodEstimate::method)
            .toList();
    return refused.isEmpty()
        ? Checked.passed(Check.CHAINS)
        : Checked.found(Check.CHAINS, List.of(Problem.of("E123", String.join(", ", refused))));
  }

  /// Whether the people on no list are so many that an assumption that no data can test decides.
  static Checked untestable(Estimate range, long documented) {
    double share = documented / range.point();
    if (share < LEAST_DOCUMENTED) {
      return Checked.refused(Check.UNTESTABLE, Refusals.almostNobodyDocumented());
    }
    return share < FEW_DOCUMENTED
        ? Checked.found(Check.UNTESTABLE, List.of(Problem.of("E117", Percent.of(share))))
        : Checked.passed(Check.UNTESTABLE);
  }

  /// The estimate as a function of how wrong the untestable assumption is, see [Sensitivity].
  static List<DialPoint> dial(Estimate range, long documented) {
    Sensitivity.Level fitted =
        new Sensitivity.Level(
            1,
            Math.max((double) documented, range.point()),
            Math.max((double) documented, range.low()),
            Math.max((double) documented, range.high()));
    return Sensitivity.curve(documented, fitted, Sensitivity.Dial.HALF_TO_DOUBLE).stream()
        .map(level -> new DialPoint(level.ratio(), level.point(), level.low(), level.high()))
        .toList();
  }

  /// Whether the ways of linking agree.
  static Checked linkage(MethodEstimate stepwise, List<Problem> warnings) {
    List<EstimateOrRefusal> draws = stepwise.draws();
    if (draws.size() == 1) {
      return Checked.notPossible(Check.LINKAGE, Problem.of("E118"));
    }
    double highestLow = 0;
    double lowestHigh = Double.POSITIVE_INFINITY;
    for (EstimateOrRefusal draw : draws) {
      if (draw instanceof Estimate estimate) {
        highestLow = Math.max(highestLow, estimate.low());
        lowestHigh = Math.min(lowestHigh, estimate.high());
      }
    }
    if (highestLow > lowestHigh) {
      return Checked.refused(Check.LINKAGE, Refusals.drawsContradict());
    }
    List<Problem> cautions = new ArrayList<>();
    warnings.stream().filter(warning -> warning.code().equals("E106")).forEach(cautions::add);
    if (stepwise.shareBetweenDraws() > MUCH_BETWEEN) {
      cautions.add(Problem.of("E119", Percent.of(stepwise.shareBetweenDraws())));
    }
    return Checked.found(Check.LINKAGE, cautions);
  }

  /// Whether strata, each estimated by itself, add up to the estimate of everybody.
  static Checked strata(Estimate whole, List<StratumEstimates> strata) {
    double low = 0;
    double high = 0;
    for (StratumEstimates stratum : strata) {
      switch (stratum.range()) {
        case Refusal _ -> {
          return Checked.notPossible(Check.STRATA, Problem.of("E120", stratum.stratum()));
        }
        case Estimate estimate -> {
          low += estimate.low();
          high += estimate.high();
        }
      }
    }
    if (strata.isEmpty()) {
      return Checked.notPossible(Check.STRATA, Problem.of("E121"));
    }
    return low > whole.high() || high < whole.low()
        ? Checked.refused(Check.STRATA, Refusals.strataContradict())
        : Checked.passed(Check.STRATA);
  }
}
