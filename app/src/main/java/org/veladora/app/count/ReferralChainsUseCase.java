package org.veladora.app.count;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.veladora.app.Program;
import org.veladora.estimation.referral.ReferralEstimator;
import org.veladora.estimation.referral.ReferralPlan;
import org.veladora.figures.InputFile;
import org.veladora.figures.ProvenanceRecord;
import org.veladora.figures.chains.ChainEstimate;
import org.veladora.figures.chains.KnownSize;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;

/// Estimates the shares of a trait from a file of a sample by referral chains, for the owner's
/// eyes.
///
/// The file is read as [ReferralChainsFile] says: one row a person, with who referred the person
/// and how many people the person knows.
public final class ReferralChainsUseCase {
  private static final double LEVEL = 0.95;

  private ReferralChainsUseCase() {}

  /// What is asked.
  ///
  /// @param file the sample
  /// @param trait name of the trait's column
  /// @param size how many people the population has, where that is known
  /// @param replicates resamples of each bootstrap, 100 or more
  /// @param seed seed of everything random
  /// @param command the command as the provenance record shows it
  /// @param progress told how far it has come
  /// @param cancel asked whether to stop
  public record Request(
      Path file,
      String trait,
      KnownSize size,
      int replicates,
      long seed,
      String command,
      Progress progress,
      Cancel cancel) {}

  /// What was estimated.
  ///
  /// @param estimate the shares, or the refusals in it
  /// @param provenance how to make the same numbers again
  public record Result(ChainEstimate estimate, ProvenanceRecord provenance) {}

  /// Estimates.
  ///
  /// @param request what is asked
  /// @return what was estimated
  /// @throws org.veladora.model.BadInput if the file cannot be used
  /// @throws org.veladora.model.Cancelled if asked to stop
  /// @throws IOException if the file cannot be read
  public static Result run(Request request) throws IOException {
    ReferralChainsFile.Contents contents = ReferralChainsFile.read(request.file(), request.trait());
    ReferralPlan plan =
        new ReferralPlan(
            request.trait(), request.size(), request.replicates(), LEVEL, request.seed());
    List<InputFile> inputs = List.of(new InputFile.Unpublished(contents.file()));
    return new Result(
        ReferralEstimator.estimate(contents.sample(), plan, request.progress(), request.cancel()),
        new ProvenanceRecord(Program.NAME, request.command(), inputs, List.of(), request.seed()));
  }
}
