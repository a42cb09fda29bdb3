package org.veladora.estimation;

import java.util.List;
import java.util.Optional;
import org.veladora.estimation.loglinear.LogLinearFit;
import org.veladora.estimation.loglinear.Stepwise;

/// The stepwise model of the first draw that has one: what is looked at closely.
///
/// @param draw that draw
/// @param choice how the model was chosen
/// @param fit the model
record ChosenModel(Drawn.Usable draw, Stepwise.Choice choice, LogLinearFit fit) {
  static Optional<ChosenModel> find(EstimationPlan plan, List<Drawn> draws) {
    for (Drawn draw : draws) {
      if (draw instanceof Drawn.Usable usable && ModelMethods.canChoose(usable)) {
        Stepwise.Choice choice = Stepwise.choose(usable.counts(), plan.threshold());
        if (choice.outcome() instanceof LogLinearFit fit) {
          return Optional.of(new ChosenModel(usable, choice, fit));
        }
      }
    }
    return Optional.empty();
  }
}
