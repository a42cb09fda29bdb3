package org.veladora.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.veladora.model.BadInput;
import org.veladora.model.Cancel;
import org.veladora.model.ImportIssue;
import org.veladora.model.ImportReport;
import org.veladora.model.Problem;
import org.veladora.model.Progress;
import org.veladora.model.RuleId;
import org.veladora.names.NameNormaliser;

/// The import of one file: each of its rows is accepted, set aside or left out.
final class FileImport {
  private static final int WATCHED_ROWS = 1024;

  private final SourceBytes bytes;
  private final ImportProfile profile;
  private final RecordSink sink;
  private final SetAsideSink setAside;
  private final RowReader row;
  private final byte[] header;
  private final int columns;
  private final RowRecords rowRecords;
  private final LeftOutRules rules;
  private final Tallies tallies = new Tallies();
  private final List<ImportIssue> issues = new ArrayList<>();
  private long rowsRead;
  private long rowsAccepted;
  private long rowsSetAside;
  private long records;

  /// Where records and the rows set aside go.
  record Outlets(RecordSink records, SetAsideSink aside) {}

  /// What the session brings to each of its files.
  record Session(
      Supplier<Layouts> layouts, NameNormaliser names, Map<String, String> seenBuckets) {}

  /// Reads the header.
  ///
  /// @throws BadInput I009 or I011 to I017
  FileImport(SourceBytes bytes, ImportProfile profile, Outlets outlets, Session session)
      throws IOException {
    this.bytes = bytes;
    this.profile = profile;
    this.sink = outlets.records();
    this.setAside = outlets.aside();
    Layout layout = profile.layout();
    this.row = new RowReader(bytes, layout.delimiter(), layout.quote(), Limits.MAX_COLUMNS);
    boolean found = row.next();
    if (!found || row.fault() != RowReader.Fault.NONE || row.cells() > Limits.MAX_COLUMNS) {
      throw new BadInput(Problem.of("I017", bytes.name()));
    }
    this.header = row.copyRow();
    Header names =
        new HeaderCheck(bytes.name(), header, profile, session.layouts())
            .check(bytes.isMarkedUtf8());
    this.columns = names.names().size();
    Columns readers = new Columns(profile, names, tallies, session.names());
    this.rowRecords = new RowRecords(bytes.name(), profile, readers, tallies);
    this.rules = new LeftOutRules(profile, readers, session.seenBuckets());
  }

  /// Reads all rows.
  ///
  /// @throws BadInput I009 where there are none
  void readRows(Progress progress, Cancel cancel, long size) throws IOException {
    sink.begin(rowRecords.shape());
    setAside.begin(header);
    while (row.next()) {
      if (rowsRead % WATCHED_ROWS == 0) {
        cancel.check();
        progress.at(bytes.name(), bytes.bytesRead(), size);
      }
      rowsRead++;
      readRow();
    }
    if (rowsRead == 0) {
      throw new BadInput(Problem.of("I009", bytes.name()));
    }
    progress.at(bytes.name(), size, size);
  }

  private void readRow() throws IOException {
    if (row.fault() != RowReader.Fault.NONE) {
      setAside(row.faultColumn(), fault());
    } else if (row.isBlank()) {
      rules.count(LeftOutRules.BLANK_LINE, row.line());
    } else if (row.rowEquals(header)) {
      rules.count(LeftOutRules.REPEATED_HEADER, row.line());
    } else if (row.cells() != columns) {
      setAside(0, Problem.of("I101", bytes.name(), row.line(), columns, row.cells()));
    } else {
      readCells();
    }
  }

  private void readCells() throws IOException {
    int undecodable = rowRecords.read(row);
    if (undecodable > 0) {
      String charset = profile.layout().charset().name();
      setAside(undecodable, Problem.of("I106", bytes.name(), row.line(), undecodable, charset));
      return;
    }
    Optional<RuleId> rule = rules.find(row);
    if (rule.isPresent()) {
      rules.count(rule.get(), row.line());
    } else {
      rowsAccepted++;
      records += rowRecords.emit(row, sink);
    }
  }

  private Problem fault() {
    Object[] place = {bytes.name(), row.line(), row.faultColumn()};
    return switch (row.fault()) {
      case TEXT_AFTER_QUOTE -> Problem.of("I102", place);
      case UNCLOSED_QUOTE -> Problem.of("I103", place);
      case LONG_CELL ->
          Problem.of("I104", place[0], place[1], place[2], Limits.MAX_CELL_BYTES / 1024);
      case NUL -> Problem.of("I105", place);
      case LONG_ROW -> Problem.of("I107", place[0], place[1], Limits.MAX_ROW_BYTES / 1024);
      case NONE -> throw new IllegalStateException("the row has no fault");
    };
  }

  private void setAside(int column, Problem problem) throws IOException {
    rowsSetAside++;
    ImportIssue issue = new ImportIssue(bytes.name(), row.line(), column, problem);
    if (issues.size() < ImportReport.MAX_ISSUES) {
      issues.add(issue);
    }
    row.raw(setAside::text);
    setAside.end(issue);
  }

  /// What was first seen of repeated buckets in this file.
  Map<String, String> seenBuckets() {
    return rules.seenHere();
  }

  /// The account; reads what is left of the file for its hash.
  ImportReport report() throws IOException {
    return new ImportReport(
        bytes.finish(),
        profile.id(),
        rowsRead,
        rowsAccepted,
        rowsSetAside,
        rules.list(),
        records,
        tallies.listRepaired(),
        tallies.listSentinels(),
        tallies.listUnusable(),
        issues);
  }
}
