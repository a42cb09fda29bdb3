package org.veladora.app.count;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.veladora.app.Program;
import org.veladora.estimation.onelist.OneListEstimator;
import org.veladora.figures.InputFile;
import org.veladora.figures.ProvenanceRecord;
import org.veladora.figures.repeats.RepeatEstimate;

/// Estimates from a file of one list with repeat captures, for the owner's eyes.
///
/// The file is read as [RepeatsFile] says: a number of captures and a number of people a row, or
/// one row a person.
public final class RepeatsUseCase {
  private static final double LEVEL = 0.95;

  private RepeatsUseCase() {}

  /// What is asked.
  ///
  /// @param file the captures
  /// @param covariates names of columns that hold categories of people; may be empty
  /// @param command the command as the provenance record shows it
  public record Request(Path file, List<String> covariates, String command) {
    /// Copies the list.
    public Request {
      covariates = List.copyOf(covariates);
    }
  }

  /// What was estimated.
  ///
  /// @param estimate the estimate, or the refusals in it
  /// @param provenance how to make the same numbers again
  public record Result(RepeatEstimate estimate, ProvenanceRecord provenance) {}

  /// Estimates.
  ///
  /// @param request what is asked
  /// @return what was estimated
  /// @throws org.veladora.model.BadInput if the file cannot be used
  /// @throws IOException if the file cannot be read
  public static Result run(Request request) throws IOException {
    RepeatsFile.Contents contents = RepeatsFile.read(request.file(), request.covariates());
    List<InputFile> inputs = List.of(new InputFile.Unpublished(contents.file()));
    return new Result(
        OneListEstimator.estimate(contents.captures(), LEVEL),
        new ProvenanceRecord(Program.NAME, request.command(), inputs, List.of(), 0));
  }
}
