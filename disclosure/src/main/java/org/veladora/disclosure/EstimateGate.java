package org.veladora.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.veladora.disclosure.estimates.CautiousBound;
import org.veladora.disclosure.estimates.Completions;
import org.veladora.disclosure.estimates.PublicFigures;
import org.veladora.disclosure.estimates.ReleasedOverlaps;
import org.veladora.figures.Captures;
import org.veladora.figures.Estimate;
import org.veladora.figures.EstimateOrRefusal;
import org.veladora.figures.EstimateVerdict;
import org.veladora.figures.OverlapTables;
import org.veladora.figures.PopulationEstimate;
import org.veladora.figures.Refusal;
import org.veladora.figures.StratumEstimates;
import org.veladora.figures.TableView;
import org.veladora.model.Problem;

/// The exit for estimates: a public estimate is computed from what was released.
///
/// The estimator never sees the true overlaps. It gets tables that agree with the [Release], their
/// suppressed cells drawn at random within what every reader knows, and pools over them as over
/// ways of linking. What comes back is a function of the release and a seed: two registers with the
/// same release have the same public estimate, so it cannot be inverted into a suppressed cell,
/// whatever the method.
///
/// One thing comes from elsewhere: the factor by which uncertain linkage widens the intervals,
/// which needs the true records. It is rounded up to a quarter and leaves as one of 13 values, less
/// than 4 bits for a whole report.
public final class EstimateGate {
  private static final String TOTAL_NOT_SHOWN = "D004";
  private static final String LINKAGE_TOO_UNCERTAIN = "D005";
  private static final String NOBODY_ON_TWO_LISTS = "D006";

  private static final String OVERLAP_TOO_UNCERTAIN = "D007";

  /// An estimate is roughly in inverse proportion to the overlap: if what is suppressed leaves the
  /// overlap open by more than this factor, the estimate would be made of the noise.
  private static final double MOST_OVERLAP_RATIO = 2;

  private static final double WIDENING_STEPS = 4;
  private static final double MOST_WIDENING = 4;

  private EstimateGate() {}

  /// Estimates from what was released.
  ///
  /// Numbers have two significant digits ([PublicFigures]). Chao's bound is not the estimator's: it
  /// is the least of all tables that agree with the release ([CautiousBound]); a refusal of the
  /// estimator stays one. Refusals and warnings of the estimator are passed on, since they too are
  /// made of completions only. Strata are not estimated. Deterministic where the estimator is; it
  /// is called once.
  ///
  /// @param overlaps a release that holds the table [OverlapTables#COMBINATIONS]
  /// @param lists names of the lists, in the order of the bits of the captures
  /// @param estimator estimates from captures that stand side by side like draws of linkage: 40 if
  ///   something is suppressed, else one. It must know nothing of the true captures
  /// @param widening ratio, on the logarithmic scale, of an interval with the uncertainty of
  ///   linkage to one without, computed by the caller from private draws. Rounded up to a multiple
  ///   of 0.25; under 1 is 1
  /// @param seed seed of the draws; may be published
  /// @return the estimate; or withheld with `D004` if the release does not show how many people
  ///   there are in all, `D005` if the widening is above 4, `D007` if what is suppressed could make
  ///   the number of people on two lists or more more than twice as large
  /// @throws IllegalArgumentException if the release has no such table or it is of other lists, or
  ///   `widening` is no number
  public static EstimateOutcome release(
      Release overlaps,
      List<String> lists,
      Function<List<Captures>, PopulationEstimate> estimator,
      double widening,
      long seed) {
    double factor = coarse(widening);
    if (factor > MOST_WIDENING) {
      return withheld(Problem.of(LINKAGE_TOO_UNCERTAIN, (int) MOST_WIDENING));
    }
    Optional<ReleasedOverlaps> released = ReleasedOverlaps.find(combinations(overlaps), lists);
    if (released.isEmpty()) {
      return withheld(Problem.of(TOTAL_NOT_SHOWN));
    }
    if (released.get().greatestOverlap() > MOST_OVERLAP_RATIO * released.get().leastOverlap()) {
      return withheld(Problem.of(OVERLAP_TOO_UNCERTAIN));
    }
    List<Captures> completions = Completions.draw(released.get(), seed);
    PopulationEstimate estimate = estimator.apply(completions);
    return new ReleasedEstimate(
        estimate.scenario(),
        print(estimate.whole(), released.get(), factor, seed),
        completions.size(),
        factor);
  }

  private static Withheld withheld(Problem reason) {
    return new Withheld(List.of(reason));
  }

  private static double coarse(double widening) {
    if (Double.isNaN(widening)) {
      throw new IllegalArgumentException("the widening is a number: " + widening);
    }
    return Math.max(1, Math.ceil(widening * WIDENING_STEPS) / WIDENING_STEPS);
  }

  private static TableView combinations(Release release) {
    return release.tabulations().stream()
        .map(DisclosedTabulation::table)
        .filter(table -> table.id().equals(OverlapTables.COMBINATIONS))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("the release has no " + OverlapTables.COMBINATIONS));
  }

  private static StratumEstimates print(
      StratumEstimates whole, ReleasedOverlaps overlaps, double factor, long seed) {
    PublicFigures figures = new PublicFigures(overlaps.total(), factor);
    return new StratumEstimates(
        whole.stratum(),
        List.of(overlaps.total()),
        bound(whole.lowerBound(), figures, overlaps, seed),
        whole.methods().stream().map(figures::print).toList(),
        figures.print(whole.range()),
        EstimateVerdict.NONE,
        whole.warnings());
  }

  private static EstimateOrRefusal bound(
      EstimateOrRefusal estimated, PublicFigures figures, ReleasedOverlaps overlaps, long seed) {
    return switch (estimated) {
      case Refusal refusal -> refusal;
      case Estimate _ ->
          new CautiousBound(overlaps)
              .find(seed)
              .<EstimateOrRefusal>map(figures::printBound)
              .orElseGet(() -> new Refusal(Problem.of(NOBODY_ON_TWO_LISTS), List.of()));
    };
  }
}
