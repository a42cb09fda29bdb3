package org.veladora.estimation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.veladora.estimation.chains.ChainDiagnostics;
import org.veladora.estimation.latent.FalseRecords;
import org.veladora.estimation.latent.LatentClassEstimate;
import org.veladora.estimation.latent.LatentClassModel;
import org.veladora.estimation.latent.LatentClassPlan;
import org.veladora.estimation.latent.LatentClassRefusal;
import org.veladora.estimation.latent.OutOfScopeEstimate;
import org.veladora.estimation.latent.OutOfScopeModel;
import org.veladora.figures.Refusal;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;

/// Latent classes, applied to one draw.
final class LatentMethods {
  private LatentMethods() {}

  static PointOutcome classes(Drawn.Usable draw, long seed, Progress progress, Cancel cancel) {
    LatentClassPlan plan = LatentClassPlan.defaults().withSeed(seed);
    return switch (LatentClassModel.estimate(draw.counts(), plan, progress, cancel)) {
      case LatentClassEstimate estimate -> point(estimate, List.of());
      case LatentClassRefusal refusal -> new PointOutcome.None(because(draw.lists(), refusal));
    };
  }

  static PointOutcome outOfScope(
      Drawn.Usable draw, List<FalseRecords> declared, long seed, Progress progress, Cancel cancel) {
    // with several classes of people in scope simulated intervals missed the truth
    LatentClassPlan plan = LatentClassPlan.defaults().withClasses(1).withSeed(seed);
    return switch (OutOfScopeModel.estimate(draw.counts(), declared, plan, progress, cancel)) {
      case OutOfScopeEstimate estimate ->
          point(estimate.inScope(), lines(draw, declared, estimate));
      case LatentClassRefusal refusal -> new PointOutcome.None(because(draw.lists(), refusal));
    };
  }

  private static List<String> lines(
      Drawn.Usable draw, List<FalseRecords> declared, OutOfScopeEstimate estimate) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "documented people of the population: %.0f (%.0f-%.0f)",
            estimate.documented().quantile(0.5),
            estimate.documented().quantile(0.025),
            estimate.documented().quantile(0.975)));
    for (int at = 0; at < declared.size(); at++) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%s: %.0f of its people are not of the population; declared share %.3f, deviation %.3f",
              draw.lists().get(declared.get(at).list()),
              estimate.outOfScope().get(at).quantile(0.5),
              declared.get(at).mean(),
              declared.get(at).deviation()));
    }
    return lines;
  }

  private static PointOutcome point(LatentClassEstimate estimate, List<String> more) {
    List<String> lines = new ArrayList<>(more);
    lines.add(
        String.format(
            Locale.ROOT,
            "chains: %d of %d sweeps, R-hat %.4f, effective sample %.0f (bulk) and %.0f (tails)",
            estimate.chains(),
            estimate.sweeps(),
            Math.max(estimate.logPeople().rHat(), estimate.unseen().rHat()),
            Math.min(estimate.logPeople().bulkEss(), estimate.unseen().bulkEss()),
            Math.min(estimate.logPeople().tailEss(), estimate.unseen().tailEss())));
    lines.add(
        String.format(
            Locale.ROOT,
            "classes with documented people: %.1f on average; share of draws with more than the lists"
                + " can tell apart: %.3f",
            estimate.meanClasses(),
            estimate.shareBeyondLists()));
    double median = estimate.people().quantile(0.5);
    return new PosteriorPoint(
        estimate.people(), List.of(Math.round(median)), "latent classes", lines);
  }

  private static Refusal because(List<String> lists, LatentClassRefusal refusal) {
    return switch (refusal) {
      case LatentClassRefusal.NotConverged not -> {
        ChainDiagnostics people = not.logPeople();
        ChainDiagnostics unseen = not.unseen();
        yield Refusals.chainsDisagree(
            Math.max(people.rHat(), unseen.rHat()),
            Math.min(
                Math.min(people.bulkEss(), people.tailEss()),
                Math.min(unseen.bulkEss(), unseen.tailEss())));
      }
      case LatentClassRefusal.TooFewLists _ -> Refusals.twoLists();
      case LatentClassRefusal.NoOverlap _ -> Refusals.noOneTwice();
      case LatentClassRefusal.NotDeclared vague ->
          Refusals.vagueDeclaration(
              String.join(", ", vague.vague().stream().map(lists::get).toList()));
    };
  }
}
