package org.veladora.app.count;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.veladora.app.OutputFolder;
import org.veladora.app.OutputFolder.Zone;
import org.veladora.app.coalition.Coalition;
import org.veladora.app.coalition.ListDeclaration;
import org.veladora.app.decisions.RecordWatch;
import org.veladora.app.declarations.ShippedProfiles;
import org.veladora.figures.InputFile;
import org.veladora.ingest.ImportProfile;
import org.veladora.ingest.Importer;
import org.veladora.ingest.SetAsideFiles;
import org.veladora.linkage.review.RecordRef;
import org.veladora.model.BadInput;
import org.veladora.model.Cancel;
import org.veladora.model.ClaimValue;
import org.veladora.model.Code;
import org.veladora.model.Fields;
import org.veladora.model.ImportReport;
import org.veladora.model.Problem;
import org.veladora.model.Progress;
import org.veladora.model.RegisterRecord;
import org.veladora.model.SourceId;
import org.veladora.model.SourceRecord;
import org.veladora.report.document.CountedList;
import org.veladora.report.document.ReadList;

/// Reads the lists of a coalition, one after the other, in the order of the declaration.
final class ListReading {
  /// File systems take names of 255 bytes.
  private static final int MOST_STEM_BYTES = 200;

  private final CoalitionFile file;
  private final Coalition coalition;
  private final OutputFolder out;
  private final RecordWatch watch;
  private final Importer importer = new Importer(ShippedProfiles::layouts);
  private final CountedRecords.Builder records;
  private final List<ReadList> lists = new ArrayList<>();
  private final List<InputFile> inputs = new ArrayList<>();
  private final Set<String> stems = new HashSet<>();

  ListReading(CoalitionFile file, OutputFolder out, RecordWatch watch) {
    this.file = file;
    this.coalition = file.coalition();
    this.records = new CountedRecords.Builder(coalition.linkage().compare());
    this.out = out;
    this.watch = watch;
  }

  /// Reads all files.
  ///
  /// @throws BadInput what the import finds wrong in a file; N102 if a list that is declared free
  ///   of duplicates has a record number twice; N103 if a profile is for registers of counts
  CountedRecords read(Progress progress, Cancel cancel) throws IOException {
    for (int l = 0; l < coalition.lists().size(); l++) {
      ListDeclaration list = coalition.lists().get(l);
      ImportProfile profile = file.profile(list);
      if (profile.findUnit().isPresent()) {
        throw new BadInput(Problem.of("N103", list.id(), profile.id()));
      }
      List<ImportReport> reports = new ArrayList<>();
      Sink sink = new Sink(l, list);
      for (Path path : file.files(list)) {
        reports.add(read(path, list, profile, sink, progress, cancel));
      }
      lists.add(new ReadList(counted(list, profile), reports));
    }
    return records.build();
  }

  private ImportReport read(
      Path path,
      ListDeclaration list,
      ImportProfile profile,
      Sink sink,
      Progress progress,
      Cancel cancel)
      throws IOException {
    String stem = stem(list, path);
    Path rows = out.stage(Zone.PRIVATE, stem + ".set-aside.csv");
    Path issues = out.stage(Zone.PRIVATE, stem + ".set-aside.issues.csv");
    try (SetAsideFiles aside = new SetAsideFiles(rows, issues)) {
      ImportReport report = importer.read(path, profile, sink::accept, aside, progress, cancel);
      aside.commit();
      inputs.add(new InputFile.Unpublished(report.file()));
      return report;
    }
  }

  /// The name of the files of rows set aside: that of the list and of the file, with a number
  /// between them where another file has the same.
  private String stem(ListDeclaration list, Path path) {
    String stem = cut(list.id() + "." + path.getFileName());
    for (int again = 2; !stems.add(stem); again++) {
      stem = cut(list.id() + "." + again + "." + path.getFileName());
    }
    return stem;
  }

  /// A name to which the endings can be added within what file systems take.
  private static String cut(String name) {
    String cut = name;
    while (cut.getBytes(StandardCharsets.UTF_8).length > MOST_STEM_BYTES) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut;
  }

  private static CountedList counted(ListDeclaration list, ImportProfile profile) {
    return new CountedList(
        list.id(), list.name(), profile.id(), list.duplicateFree(), list.sameDefinition());
  }

  /// The lists and the accounts of their files.
  List<ReadList> lists() {
    return List.copyOf(lists);
  }

  List<InputFile> inputs() {
    return List.copyOf(inputs);
  }

  /// Takes the records of one list.
  private final class Sink {
    private final int number;
    private final ListDeclaration list;
    private final SeenIds seen = new SeenIds();

    Sink(int number, ListDeclaration list) {
      this.number = number;
      this.list = list;
    }

    void accept(RegisterRecord row) {
      if (!(row instanceof SourceRecord record)) {
        throw new IllegalStateException("a profile of persons gives records of persons");
      }
      String recordId = recordId(record);
      watch.see(new RecordRef(list.id(), recordId), record);
      records.input().add(list.id(), recordId, record);
      Object incident = StratumOf.answer(record, Fields.INCIDENT);
      records.add(
          number,
          referredBy(record),
          StratumOf.name(coalition.population().strata(), record),
          incident instanceof ClaimValue value ? list.id() + ":" + value.canonical() : "");
    }

    /// The list's own number of the record; the line where it has none. A number that repeats in a
    /// list that may hold duplicates has the line behind it from the second time on.
    private String recordId(SourceRecord record) {
      Object stated = StratumOf.answer(record, Fields.SOURCE_RECORD_ID);
      String file = record.shape().file();
      long line = record.line();
      if (!(stated instanceof ClaimValue value)) {
        return unique("~" + line, file, line);
      }
      String id = value.canonical();
      if (seen.add(id, file, line)) {
        return id;
      }
      if (list.duplicateFree()) {
        throw new BadInput(Problem.of("N102", list.id(), seen.file(id), seen.line(id), file, line));
      }
      return unique(id + "~" + line, file, line);
    }

    /// The id, with tildes behind it where another file of the list has the same.
    private String unique(String id, String file, long line) {
      String free = id;
      while (!seen.add(free, file, line)) {
        free += "~";
      }
      return free;
    }

    private int referredBy(SourceRecord record) {
      if (!(StratumOf.answer(record, Fields.ARRIVED_THROUGH) instanceof Code through)) {
        return CountedRecords.NONE;
      }
      for (int other = 0; other < coalition.lists().size(); other++) {
        SourceId id = coalition.lists().get(other).id();
        if (other != number && id.value().equals(through.canonical())) {
          return other;
        }
      }
      return CountedRecords.NONE;
    }
  }
}
