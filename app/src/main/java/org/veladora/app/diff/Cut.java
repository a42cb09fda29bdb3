package org.veladora.app.diff;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.veladora.app.OutputFolder;
import org.veladora.app.OutputFolder.Zone;
import org.veladora.app.declarations.ShippedProfiles;
import org.veladora.ingest.ImportProfile;
import org.veladora.ingest.Importer;
import org.veladora.ingest.RecordSink;
import org.veladora.ingest.SetAsideFiles;
import org.veladora.model.BadInput;
import org.veladora.model.Cancel;
import org.veladora.model.ImportReport;
import org.veladora.model.Problem;
import org.veladora.model.Progress;
import org.veladora.model.RecordShape;
import org.veladora.model.RegisterRecord;
import org.veladora.model.SourceRecord;

/// One cut of a register, read.
///
/// @param shape fields and columns of the file
/// @param records the records, in the order of their lines
/// @param report the account of every row
record Cut(RecordShape shape, List<SourceRecord> records, ImportReport report) {

  /// Reads a file; rows set aside are staged under `private/`.
  ///
  /// Six parameters: the file, how to read it, where its rows set aside go, and who watches. Each
  /// cut has an importer of its own: the same file may be both cuts.
  ///
  /// @param name what the files of rows set aside are called by: `old` or `new`
  /// @throws BadInput what the import finds wrong in the file; Q002 if no row of it gave a record
  static Cut read(
      Path file,
      ImportProfile profile,
      String name,
      OutputFolder out,
      Progress progress,
      Cancel cancel)
      throws IOException {
    Sink sink = new Sink();
    Path rows = out.stage(Zone.PRIVATE, name + ".set-aside.csv");
    Path issues = out.stage(Zone.PRIVATE, name + ".set-aside.issues.csv");
    try (SetAsideFiles aside = new SetAsideFiles(rows, issues)) {
      ImportReport report =
          new Importer(ShippedProfiles::layouts).read(file, profile, sink, aside, progress, cancel);
      aside.commit();
      if (sink.records.isEmpty()) {
        throw new BadInput(Problem.of("Q002", report.file().name(), report.rowsRead()));
      }
      return new Cut(sink.records.getFirst().shape(), sink.records, report);
    }
  }

  int size() {
    return records.size();
  }

  SourceRecord record(int index) {
    return records.get(index);
  }

  @Override
  public String toString() {
    return "Cut[" + records.size() + " records, redacted]";
  }

  private static final class Sink implements RecordSink {
    private final List<SourceRecord> records = new ArrayList<>();

    @Override
    public void accept(RegisterRecord row) {
      if (!(row instanceof SourceRecord record)) {
        throw new IllegalStateException("a profile of persons gives records of persons");
      }
      records.add(record);
    }
  }
}
