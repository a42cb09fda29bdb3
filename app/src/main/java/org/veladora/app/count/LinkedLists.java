package org.veladora.app.count;

import java.io.IOException;
import java.util.List;
import org.veladora.app.OutputFolder;
import org.veladora.app.coalition.Coalition;
import org.veladora.figures.InputFile;
import org.veladora.linkage.LinkageEngine;
import org.veladora.linkage.LinkagePlan;
import org.veladora.linkage.LinkageResult;
import org.veladora.linkage.LinkedSource;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;
import org.veladora.report.document.ReadList;

/// The lists of a coalition, read and linked.
///
/// @param lists the lists and how they were read
/// @param inputs the files
/// @param records what a count needs of the records
/// @param linkage who is who
record LinkedLists(
    List<ReadList> lists, List<InputFile> inputs, CountedRecords records, LinkageResult linkage) {

  static LinkedLists of(CoalitionFile file, OutputFolder out, Progress progress, Cancel cancel)
      throws IOException {
    Coalition coalition = file.coalition();
    ListReading reading = new ListReading(file, out);
    CountedRecords records = reading.read(progress, cancel);
    LinkagePlan plan =
        new LinkagePlan(
            coalition.lists().stream()
                .map(list -> new LinkedSource(list.id(), list.duplicateFree()))
                .toList(),
            coalition.linkage().threshold(),
            coalition.linkage().draws(),
            coalition.seed());
    LinkageResult linkage =
        new LinkageEngine(plan, KeyFile.readOrMake(file.keyFile()))
            .link(records.input(), progress, cancel);
    return new LinkedLists(reading.lists(), reading.inputs(), records, linkage);
  }
}
