package org.veladora.estimation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.veladora.estimation.checks.Alteration;
import org.veladora.estimation.checks.ListsAsPopulations;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.estimation.loglinear.LogLinear;
import org.veladora.estimation.loglinear.LogLinearFit;
import org.veladora.estimation.loglinear.Stepwise;
import org.veladora.figures.Estimate;
import org.veladora.figures.EstimateOrRefusal;
import org.veladora.figures.EstimateVerdict.Check;
import org.veladora.figures.EstimateVerdict.ListAsPopulation;
import org.veladora.figures.EstimateVerdict.WhatIf;
import org.veladora.model.Cancel;
import org.veladora.model.Problem;

/// What the estimate would be from other data, and what the data say of lists whose size is known.
final class AlterationChecks {
  /// An estimate this many times another without one list, or with two as one, is turned off.
  static final double MOST_MOVED = 3;

  /// Estimates of lists as populations that are too small together, with at most this p-value, turn
  /// the estimate off.
  static final double LEAST_P = 0.05;

  /// Lists that are estimated too small by less than this share are a reservation: with very many
  /// people the smallest unlikeness shows.
  static final double MOST_SHORT = 0.05;

  private final EstimationPlan plan;
  private final Drawn.Usable draw;
  private final Cancel cancel;

  /// @param model that of the data
  AlterationChecks(EstimationPlan plan, ChosenModel model, Cancel cancel) {
    this.plan = plan;
    this.draw = model.draw();
    this.cancel = cancel;
  }

  /// The estimate without each list, with each two lists as one, and with wrong links.
  List<WhatIf> whatIfs() {
    List<Alteration> alterations = new ArrayList<>(Alteration.ofLists(draw.counts()));
    alterations.addAll(Alteration.ofLinks(draw.counts(), plan.seed()));
    List<WhatIf> rows = new ArrayList<>();
    for (Alteration altered : alterations) {
      cancel.check();
      rows.add(
          new WhatIf(change(altered), what(altered, draw), estimate(plan, draw, altered.counts())));
    }
    return rows;
  }

  /// The least, the middle and the most that subsets of many lists give; nothing where there are
  /// few lists, or no subset gives an estimate.
  static List<WhatIf> subsets(EstimationPlan plan, Drawn.Usable draw) {
    List<WhatIf> rows = new ArrayList<>();
    for (Alteration altered : Alteration.ofSubsets(draw.counts(), plan.seed())) {
      EstimateOrRefusal outcome = estimate(plan, draw, altered.counts());
      if (outcome instanceof Estimate) {
        rows.add(new WhatIf("subset", what(altered, draw), outcome));
      }
    }
    rows.sort(Comparator.comparingDouble(row -> ((Estimate) row.outcome()).point()));
    return rows.size() < 3
        ? rows
        : List.of(rows.getFirst(), rows.get(rows.size() / 2), rows.getLast());
  }

  private static String change(Alteration altered) {
    return switch (altered.change()) {
      case WITHOUT -> "without";
      case MERGED -> "merged";
      case SUBSET -> "subset";
      case SPLIT -> "split";
      case JOINED -> "joined";
    };
  }

  private static String what(Alteration altered, Drawn.Usable draw) {
    return altered.lists().isEmpty()
        ? Percent.of(altered.share())
        : String.join(" + ", altered.lists().stream().map(draw.lists()::get).toList());
  }

  private static EstimateOrRefusal estimate(
      EstimationPlan plan, Drawn.Usable draw, HistoryCounts counts) {
    try {
      return Stepwise.choose(counts, plan.threshold()).outcome() instanceof LogLinearFit fit
          ? new AnalyticPoint(
                  fit.documented(),
                  fit.unseen(),
                  fit.populationVariance() * draw.designEffect(),
                  fit.model().notation(),
                  List.of(),
                  List.of())
              .estimate(plan, EstimationMethod.STEPWISE.id())
          : Refusals.noEstimate(ListMethods.INDEPENDENT);
    } catch (LogLinear.NotConverged fault) {
      return Refusals.notConverged(fault.model());
    }
  }

  /// Whether one list, or reading two as one, decides the estimate.
  ///
  /// @param range the interval for all lists
  static Checked leaveOut(List<WhatIf> whatIfs, Estimate range) {
    List<String> outside = new ArrayList<>();
    List<String> without = new ArrayList<>();
    int rows = 0;
    for (WhatIf row : whatIfs) {
      if (!row.change().equals("without") && !row.change().equals("merged")) {
        continue;
      }
      rows++;
      if (!(row.outcome() instanceof Estimate estimate)) {
        without.add(row.what());
        continue;
      }
      double moved = estimate.point() / range.point();
      if (moved > MOST_MOVED || moved < 1 / MOST_MOVED) {
        return Checked.refused(Check.LEAVE_OUT, Refusals.oneListDecides(row.what()));
      }
      if (estimate.point() < range.low() || estimate.point() > range.high()) {
        outside.add(row.what());
      }
    }
    if (rows == 0) {
      return Checked.notPossible(Check.LEAVE_OUT, Problem.of("E113"));
    }
    List<Problem> cautions = new ArrayList<>();
    if (!outside.isEmpty()) {
      cautions.add(Problem.of("E112", String.join(", ", outside)));
    }
    if (!without.isEmpty()) {
      cautions.add(Problem.of("E114", String.join(", ", without)));
    }
    return Checked.found(Check.LEAVE_OUT, cautions);
  }

  /// Each list as a population: how many the others say there are on it, beside how many there are.
  List<ListAsPopulation> populations() {
    List<ListAsPopulation> rows = new ArrayList<>();
    HistoryCounts counts = draw.counts();
    for (int list = 0; list < counts.lists() && counts.lists() > 2; list++) {
      HistoryCounts within = counts.withinList(list);
      EstimateOrRefusal outcome =
          within.total() == 0 ? Refusals.nobody() : estimate(plan, draw, within);
      rows.add(new ListAsPopulation(draw.lists().get(list), counts.onAllOf(1L << list), outcome));
    }
    return rows;
  }

  Checked listsAsPopulations(ChosenModel model) {
    Optional<ListsAsPopulations.Comparison> found =
        ListsAsPopulations.find(
            draw.counts(), model.fit(), plan.threshold(), draw.designEffect(), plan.seed(), cancel);
    if (found.isEmpty()) {
      return Checked.notPossible(Check.LIST_AS_POPULATION, Problem.of("E115"));
    }
    ListsAsPopulations.Comparison comparison = found.get();
    if (comparison.p() > LEAST_P) {
      return Checked.passed(Check.LIST_AS_POPULATION);
    }
    return comparison.shortfall() > MOST_SHORT
        ? Checked.refused(Check.LIST_AS_POPULATION, Refusals.unlikePeople())
        : Checked.found(
            Check.LIST_AS_POPULATION,
            List.of(Problem.of("E127", Percent.of(Math.max(0, comparison.shortfall())))));
  }
}
