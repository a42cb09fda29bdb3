package org.veladora.app.count;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.veladora.app.OutputFolder;
import org.veladora.app.coalition.Coalition;
import org.veladora.app.decisions.DecisionFiles;
import org.veladora.app.decisions.RecordWatch;
import org.veladora.figures.InputFile;
import org.veladora.linkage.LinkageEngine;
import org.veladora.linkage.LinkagePlan;
import org.veladora.linkage.LinkageResult;
import org.veladora.linkage.LinkedSource;
import org.veladora.linkage.PersonKey;
import org.veladora.linkage.machines.Machines;
import org.veladora.linkage.machines.ThisMachine;
import org.veladora.linkage.review.Decisions;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;
import org.veladora.report.document.ReadList;

/// The lists of a coalition, read and linked.
///
/// @param lists the lists and how they were read
/// @param inputs the files
/// @param records what a count needs of the records
/// @param decisions what reviewers decided
/// @param linkage who is who
record LinkedLists(
    List<ReadList> lists,
    List<InputFile> inputs,
    CountedRecords records,
    Decisions decisions,
    LinkageResult linkage) {

  static LinkedLists of(CoalitionFile file, OutputFolder out, Progress progress, Cancel cancel)
      throws IOException {
    return of(file, out, new ThisMachine(), progress, cancel);
  }

  /// Reads and links, candidate pairs being compared by the machines that are given.
  static LinkedLists of(
      CoalitionFile file, OutputFolder out, Machines machines, Progress progress, Cancel cancel)
      throws IOException {
    return of(file, file.decisionFiles(), RecordWatch.NONE, out, machines, progress, cancel);
  }

  /// Reads and links on this machine.
  ///
  /// @param decisionFiles the review files that the linkage honours
  /// @param watch sees the records
  static LinkedLists of(
      CoalitionFile file,
      List<Path> decisionFiles,
      RecordWatch watch,
      OutputFolder out,
      Progress progress,
      Cancel cancel)
      throws IOException {
    return of(file, decisionFiles, watch, out, new ThisMachine(), progress, cancel);
  }

  private static LinkedLists of(
      CoalitionFile file,
      List<Path> decisionFiles,
      RecordWatch watch,
      OutputFolder out,
      Machines machines,
      Progress progress,
      Cancel cancel)
      throws IOException {
    Coalition coalition = file.coalition();
    PersonKey key = KeyFile.readOrMake(file.keyFile());
    DecisionFiles decided = DecisionFiles.read(decisionFiles, key);
    file.decided(decided.hashes());
    ListReading reading =
        new ListReading(
            file,
            out,
            (ref, record) -> {
              decided.see(ref, record);
              watch.see(ref, record);
            });
    CountedRecords records = reading.read(progress, cancel);
    LinkagePlan plan =
        new LinkagePlan(
            coalition.lists().stream()
                .map(list -> new LinkedSource(list.id(), list.duplicateFree()))
                .toList(),
            coalition.linkage().threshold(),
            coalition.linkage().draws(),
            coalition.seed(),
            decided.check(),
            coalition.linkage().labels());
    LinkageResult linkage =
        new LinkageEngine(plan, key, machines, Runtime.getRuntime().maxMemory())
            .link(records.input(), progress, cancel);
    return new LinkedLists(reading.lists(), reading.inputs(), records, plan.decisions(), linkage);
  }
}
