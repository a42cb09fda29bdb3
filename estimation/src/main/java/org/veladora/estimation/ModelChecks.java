package org.veladora.estimation;

import java.util.ArrayList;
import java.util.List;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.estimation.loglinear.Stepwise;
import org.veladora.figures.EstimateVerdict.Check;
import org.veladora.model.Problem;

/// What the data and the chosen model say of themselves.
final class ModelChecks {
  /// From this share of people on one list only on, a reader is told.
  private static final double MUCH_SEEN_ONCE = 0.9;

  private ModelChecks() {}

  static Checked overlaps(ChosenModel model) {
    HistoryCounts counts = model.draw().counts();
    double once = counts.onExactly(1) / (double) counts.total();
    return once > MUCH_SEEN_ONCE
        ? Checked.found(Check.OVERLAPS, List.of(Problem.of("E109", Percent.of(once))))
        : Checked.passed(Check.OVERLAPS);
  }

  static Checked existence(ChosenModel model) {
    List<String> lists = model.draw().lists();
    List<Problem> cautions = new ArrayList<>();
    if (!model.fit().infiniteEffects().isEmpty()) {
      cautions.add(Problem.of("E110", Names.join(lists, model.fit().infiniteEffects())));
    }
    for (Stepwise.Skipped skipped : model.choice().skipped()) {
      cautions.add(Problem.of("E103", Names.of(lists, skipped.mask())));
    }
    return Checked.found(Check.EXISTENCE, cautions);
  }

  /// Which lists depend on each other. Where all do, no list is left that could tell.
  static Checked dependence(ChosenModel model) {
    List<Integer> pairs = model.choice().added();
    int lists = model.draw().counts().lists();
    if (pairs.size() == lists * (lists - 1) / 2) {
      return Checked.refused(Check.DEPENDENCE, Refusals.allDepend());
    }
    return pairs.isEmpty()
        ? Checked.passed(Check.DEPENDENCE)
        : Checked.passed(
            Check.DEPENDENCE, Problem.of("E111", Names.join(model.draw().lists(), pairs)));
  }
}
