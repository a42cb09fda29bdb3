package org.veladora.estimation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.veladora.figures.Estimate;
import org.veladora.figures.EstimateOrRefusal;
import org.veladora.figures.EstimateVerdict;
import org.veladora.figures.EstimateVerdict.Check;
import org.veladora.figures.EstimateVerdict.Line;
import org.veladora.figures.EstimateVerdict.Status;
import org.veladora.figures.EstimateVerdict.WhatIf;
import org.veladora.figures.MethodEstimate;
import org.veladora.figures.Refusal;
import org.veladora.figures.StratumEstimates;
import org.veladora.model.Cancel;
import org.veladora.model.Problem;

/// Looks at the estimates of one stratum before they are believed: twelve lines, each of which can
/// turn the range off. The limits at which a line refuses were set before the simulations whose
/// figures `docs/estimation.md` prints; which statistic line 8 uses was chosen by simulation.
///
/// Overlaps, existence, dependence, lists left out and lists as populations are looked at in the
/// first draw that has a model; everything else in all draws.
///
/// @param verdict the lines
/// @param range the interval, or the refusal of the first line that turns it off
record Verdicts(EstimateVerdict verdict, EstimateOrRefusal range) {
  /// What there is to look at.
  ///
  /// @param plan what was asked
  /// @param draws the draws, in order
  /// @param stepwise the stepwise method, pooled
  /// @param errorOfEnds the larger standard error of the ends of its interval, as a share
  /// @param methods every method, pooled
  /// @param warnings what a reader must know of them
  /// @param range the interval that would be given
  /// @param strata every stratum by itself; empty where there are none
  record Evidence(
      EstimationPlan plan,
      List<Drawn> draws,
      MethodEstimate stepwise,
      double errorOfEnds,
      List<MethodEstimate> methods,
      List<Problem> warnings,
      EstimateOrRefusal range,
      List<StratumEstimates> strata) {}

  static Verdicts of(Evidence evidence, Cancel cancel) {
    if (!evidence.plan().judged()) {
      return new Verdicts(EstimateVerdict.NONE, evidence.range());
    }
    Optional<ChosenModel> model = ChosenModel.find(evidence.plan(), evidence.draws());
    return switch (evidence.range()) {
      case Refusal refusal -> new Verdicts(refused(refusal, subsets(evidence)), refusal);
      case Estimate range ->
          model.isPresent()
              ? judge(evidence, range, model.get(), cancel)
              : new Verdicts(EstimateVerdict.NONE, range);
    };
  }

  private static Verdicts judge(
      Evidence evidence, Estimate range, ChosenModel model, Cancel cancel) {
    AlterationChecks altered = new AlterationChecks(evidence.plan(), model, cancel);
    List<WhatIf> whatIfs = new ArrayList<>(altered.whatIfs());
    whatIfs.addAll(subsets(evidence));
    long documented = model.draw().counts().total();
    List<Checked> checked = new ArrayList<>();
    checked.add(ModelChecks.overlaps(model));
    checked.add(ModelChecks.existence(model));
    checked.add(EstimateChecks.methods(evidence.methods(), evidence.warnings()));
    checked.add(ModelChecks.dependence(model));
    checked.add(AlterationChecks.leaveOut(whatIfs, range));
    checked.add(EstimateChecks.interval(evidence.errorOfEnds()));
    checked.add(EstimateChecks.chains(evidence.methods()));
    checked.add(altered.listsAsPopulations(model));
    checked.add(EstimateChecks.strata(range, evidence.strata()));
    checked.add(EstimateChecks.untestable(range, documented));
    checked.add(Checked.passed(Check.DECLARATIONS));
    checked.add(EstimateChecks.linkage(evidence.stepwise(), evidence.warnings()));
    EstimateVerdict verdict =
        new EstimateVerdict(
            checked.stream().map(Checked::line).toList(),
            whatIfs,
            altered.populations(),
            EstimateChecks.dial(range, documented));
    Optional<Refusal> refusal =
        checked.stream().map(Checked::refusal).filter(Objects::nonNull).findFirst();
    return new Verdicts(verdict, refusal.isPresent() ? refusal.get() : range);
  }

  private static List<WhatIf> subsets(Evidence evidence) {
    for (Drawn draw : evidence.draws()) {
      if (draw instanceof Drawn.Usable usable) {
        return AlterationChecks.subsets(evidence.plan(), usable);
      }
    }
    return List.of();
  }

  /// Where there is no interval to look at: the line that says why, and the others not possible.
  private static EstimateVerdict refused(Refusal refusal, List<WhatIf> subsets) {
    Check reason =
        switch (refusal.reason().code()) {
          case "E001", "E002" -> Check.DECLARATIONS;
          case "E009", "E010" -> Check.DEPENDENCE;
          case "E011", "E015" -> Check.EXISTENCE;
          case "E012" -> Check.LINKAGE;
          case "E013" -> Check.INTERVAL;
          default -> Check.OVERLAPS;
        };
    List<Line> lines = new ArrayList<>(List.of(Checked.refused(reason, refusal).line()));
    for (Check check : Check.values()) {
      if (check != reason) {
        lines.add(new Line(check, Status.NOT_POSSIBLE, List.of()));
      }
    }
    lines.sort(Comparator.comparing(Line::check));
    return new EstimateVerdict(lines, subsets, List.of(), List.of());
  }
}
