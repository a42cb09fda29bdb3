package org.veladora.app.count;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.veladora.app.Program;
import org.veladora.estimation.EstimationPlan;
import org.veladora.estimation.Estimator;
import org.veladora.figures.InputFile;
import org.veladora.figures.PopulationEstimate;
import org.veladora.figures.ProvenanceRecord;
import org.veladora.figures.StratumEstimates;
import org.veladora.model.Cancel;
import org.veladora.model.Problem;
import org.veladora.model.Progress;

/// Estimates from a file of capture histories, for the owner's eyes: what is published of an
/// estimate passes the gate, by way of a count.
///
/// The file is read as [HistoryFile] says: columns of 0 and 1, one a list, with a count or one row
/// a person.
public final class EstimateUseCase {
  private EstimateUseCase() {}

  /// What is asked.
  ///
  /// @param file the capture histories
  /// @param threshold p-value under which a dependence enters the model
  /// @param replicates bootstrap replicates, 100 or more
  /// @param seed seed of everything random
  /// @param methods `least`, `quick`, `full`, or ids of methods parted by commas
  /// @param model a log-linear model that is shown beside, in the notation `[12,3]`; empty for none
  /// @param falseRecords what is declared of records that are not of the population: `LIST=a/b`,
  ///   parted by commas
  /// @param selection which lists are used, and which are read as one
  /// @param command the command as the provenance record shows it
  /// @param progress told how far it has come
  /// @param cancel asked whether to stop
  public record Request(
      Path file,
      double threshold,
      int replicates,
      long seed,
      String methods,
      String model,
      String falseRecords,
      ListSelection selection,
      String command,
      Progress progress,
      Cancel cancel) {}

  /// What was estimated.
  ///
  /// @param estimate the estimate, or the refusals in it
  /// @param provenance how to make the same numbers again
  public record Result(PopulationEstimate estimate, ProvenanceRecord provenance) {}

  /// Estimates.
  ///
  /// @param request what is asked
  /// @return what was estimated
  /// @throws org.veladora.model.BadInput if the file cannot be used
  /// @throws org.veladora.model.Cancelled if asked to stop
  /// @throws IOException if the file cannot be read
  public static Result run(Request request) throws IOException {
    HistoryFile.Contents contents = HistoryFile.read(request.file());
    ListSelection.Selected selected =
        request.selection().of(contents.captures(), contents.file().name());
    EstimationPlan plan =
        EstimationPlan.defaults()
            .withScope(Scopes.of(request, selected.captures().lists()))
            .withThreshold(request.threshold())
            .withReplicates(request.replicates())
            .withSeed(request.seed());
    PopulationEstimate estimate =
        Estimator.estimate(
            plan, List.of(selected.captures()), request.progress(), request.cancel());
    if (!request.selection().changesNothing()) {
      estimate = noted(estimate, request.selection().note(selected.gone()));
    }
    List<InputFile> inputs = List.of(new InputFile.Unpublished(contents.file()));
    return new Result(
        estimate,
        new ProvenanceRecord(Program.NAME, request.command(), inputs, List.of(), request.seed()));
  }

  /// The estimate with one more thing to know of it.
  private static PopulationEstimate noted(PopulationEstimate estimate, Problem note) {
    StratumEstimates whole = estimate.whole();
    List<Problem> warnings = new ArrayList<>(List.of(note));
    warnings.addAll(whole.warnings());
    return new PopulationEstimate(
        estimate.scenario(),
        estimate.lists(),
        new StratumEstimates(
            whole.stratum(),
            whole.documented(),
            whole.lowerBound(),
            whole.methods(),
            whole.range(),
            whole.verdict(),
            warnings),
        estimate.strata(),
        estimate.seed());
  }
}
