package org.veladora.app.count;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.veladora.app.OutputFolder;
import org.veladora.app.Program;
import org.veladora.app.coalition.Coalition;
import org.veladora.app.coalition.ListDeclaration;
import org.veladora.disclosure.EstimateGate;
import org.veladora.disclosure.EstimateOutcome;
import org.veladora.disclosure.Gate;
import org.veladora.disclosure.GateOutcome;
import org.veladora.disclosure.Release;
import org.veladora.disclosure.Withheld;
import org.veladora.estimation.EstimationPlan;
import org.veladora.estimation.EstimationScope;
import org.veladora.estimation.Estimator;
import org.veladora.figures.Captures;
import org.veladora.figures.Estimate;
import org.veladora.figures.OverlapTables;
import org.veladora.figures.PopulationEstimate;
import org.veladora.figures.ProvenanceRecord;
import org.veladora.figures.Publication;
import org.veladora.linkage.LinkageDraw;
import org.veladora.report.document.CountTerms;
import org.veladora.report.document.OwnerCount;
import org.veladora.report.document.PublicCount;
import org.veladora.report.document.PublicLinkage;

/// Several organisations' lists become one count: read, linked, estimated, passed through the gate,
/// reported.
///
/// All results appear together at the end, or none: a count that was stopped is started again and
/// gives the same bytes.
public final class CountUseCase {
  private final CountRequest request;
  private final CoalitionFile file;
  private final Coalition coalition;

  private CountUseCase(CountRequest request) throws IOException {
    this.request = request;
    this.file = CoalitionFile.read(request.coalition());
    this.coalition = file.coalition();
  }

  /// Counts.
  ///
  /// @param request what is asked
  /// @return the count for its owner, and for anyone where the gate lets it
  /// @throws org.veladora.model.BadInput if a declaration or file cannot be used
  /// @throws org.veladora.model.Cancelled if asked to stop
  /// @throws IOException if the results cannot be written
  public static CountResult run(CountRequest request) throws IOException {
    try (OutputFolder out = new OutputFolder(request.out())) {
      CountResult result = run(request, out);
      out.commit();
      return result;
    }
  }

  /// Counts, and stages the results in a folder that the caller commits.
  ///
  /// @param request what is asked; its own folder is not used
  /// @param out the folder for results
  /// @return the count
  /// @throws IOException if the results cannot be written
  public static CountResult run(CountRequest request, OutputFolder out) throws IOException {
    return new CountUseCase(request).run(out);
  }

  private CountResult run(OutputFolder out) throws IOException {
    LinkedLists linked = LinkedLists.of(file, out, request.progress(), request.cancel());
    List<String> lists = coalition.lists().stream().map(list -> list.id().value()).toList();
    List<Scenario> scenarios =
        Scenario.list(coalition.population().referrals(), linked.records().hasReferrals());
    List<PopulationEstimate> estimates = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      CaptureReadings reading = scenario.read(linked.records(), lists);
      List<Captures> draws = linked.linkage().draws().stream().map(reading::of).toList();
      EstimationPlan plan = plan(scenario);
      estimates.add(
          estimate(
              scenario.equals(scenarios.getFirst())
                  ? plan.withScope(coalition.estimation().scope())
                  : plan,
              draws));
    }
    Scenario declared = scenarios.getFirst();
    CaptureReadings reading = declared.read(linked.records(), lists);
    LinkageDraw linkage = linked.linkage().defaultLinkage();
    Captures captures = reading.of(linkage);
    Publication publication =
        OverlapTables.publication(captures, Terms.definition(coalition, declared), linked.inputs());
    ProvenanceRecord provenance = provenance(linked);
    CountTerms terms = Terms.of(coalition);
    OwnerCount owner =
        new OwnerCount(
            terms,
            linked.lists(),
            linked.linkage().summary(),
            linked.linkage().warnings(),
            Gate.ownerView(publication),
            estimates,
            request.truth(),
            provenance);
    GateOutcome outcome =
        Gate.release(publication, request.policy(), request.cancel(), request.progress());
    CountResult result =
        switch (outcome) {
          case Release release ->
              new CountResult.Published(
                  owner,
                  new PublicCount(
                      terms,
                      owner.counted(),
                      PublicLinkage.of(owner.linkage()),
                      release,
                      publicEstimate(release, declared, captures, estimates.getFirst()),
                      request.truth(),
                      provenance));
          case Withheld withheld -> new CountResult.Kept(owner, withheld);
        };
    CountFiles.write(out, result, linked.linkage().clusters(), captures, request.language());
    return result;
  }

  private EstimationPlan plan(Scenario scenario) {
    return EstimationPlan.defaults()
        .withScenario(scenario.id())
        .withThreshold(coalition.estimation().threshold())
        .withReplicates(coalition.estimation().replicates())
        .withSeed(coalition.seed())
        .withScope(EstimationScope.LEAST)
        .withClosed(coalition.population().closed())
        .withSameDefinition(coalition.lists().stream().allMatch(ListDeclaration::sameDefinition));
  }

  private PopulationEstimate estimate(EstimationPlan plan, List<Captures> draws) {
    return Estimator.estimate(plan, draws, request.progress(), request.cancel());
  }

  /// What anyone may see of the estimate: computed from the released cells, and refused wherever
  /// the owner's is, because what makes a number unsafe to say may not show in them.
  private EstimateOutcome publicEstimate(
      Release release, Scenario scenario, Captures captures, PopulationEstimate owner) {
    EstimationPlan plan = plan(scenario).withJudged(false);
    double widening =
        owner.whole().range() instanceof Estimate pooled
            ? Widening.of(
                pooled, estimate(plan, List.of(withoutIncidents(captures))).whole().range())
            : 1;
    return EstimateGate.release(
        release,
        owner.lists(),
        completions -> PublicRefusals.asTheOwners(estimate(plan, completions), owner.whole()),
        widening,
        coalition.seed());
  }

  private static Captures withoutIncidents(Captures captures) {
    return new Captures(captures.lists(), captures.histories(), List.of());
  }

  private ProvenanceRecord provenance(LinkedLists linked) {
    return new ProvenanceRecord(
        Program.NAME, request.command(), linked.inputs(), file.declarations(), coalition.seed());
  }
}
