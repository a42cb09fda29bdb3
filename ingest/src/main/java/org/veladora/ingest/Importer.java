package org.veladora.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.veladora.model.BadInput;
import org.veladora.model.Cancel;
import org.veladora.model.Cancelled;
import org.veladora.model.ImportReport;
import org.veladora.model.Problem;
import org.veladora.model.Progress;
import org.veladora.names.NameNormaliser;

/// Imports files, one after the other. One importer is one session: rows that repeat in every file
/// of a register are counted once in it, and the same file is not imported twice.
///
/// Not for use by several threads.
public final class Importer {
  private final Supplier<Layouts> layouts;
  private final NameNormaliser names = new NameNormaliser();
  private final Map<String, Map<String, String>> seenBuckets = new HashMap<>();
  private final Set<String> imported = new HashSet<>();

  /// Makes an importer.
  ///
  /// @param layouts gives the profiles that messages may name where a file has another layout;
  ///   asked only then
  public Importer(Supplier<Layouts> layouts) {
    this.layouts = layouts;
  }

  /// Imports one file in one pass. Where it throws, the records given so far are void and the
  /// session is as before: the caller drops what it wrote ([RecordWriter] does so on close without
  /// commit).
  ///
  /// Deterministic: the same bytes, profile and earlier files give the same records and report.
  /// Memory is bounded by [Limits] and caches of fixed size; time is O(bytes).
  ///
  /// Six parameters: the file, how to read it, where records and rows set aside go, and who
  /// watches.
  ///
  /// @param file a delimited text file, or one compressed by gzip
  /// @param profile how to read it
  /// @param sink receives the records
  /// @param setAside receives the rows whose structure cannot be read
  /// @param progress told the bytes read, of the file's size
  /// @param cancel asked every 1,024 rows
  /// @return the account of every row
  /// @throws BadInput I001 to I017 where the file cannot be read as a whole, I019 where the same
  ///   bytes were imported before in this session
  /// @throws Cancelled where the import was cancelled
  public ImportReport read(
      Path file,
      ImportProfile profile,
      RecordSink sink,
      SetAsideSink setAside,
      Progress progress,
      Cancel cancel) {
    try (SourceBytes bytes = SourceBytes.open(file)) {
      Map<String, String> seen = seenBuckets.computeIfAbsent(profile.id(), _ -> new HashMap<>());
      FileImport run =
          new FileImport(
              bytes,
              profile,
              new FileImport.Outlets(sink, setAside),
              new FileImport.Session(layouts, names, seen));
      run.readRows(progress, cancel, Files.size(file));
      ImportReport report = run.report();
      if (!imported.add(profile.id() + " " + report.file().hash().sha256())) {
        throw new BadInput(Problem.of("I019", bytes.name()));
      }
      seen.putAll(run.seenBuckets());
      return report;
    } catch (IOException e) {
      throw SourceBytes.unreadable(String.valueOf(file.getFileName()), e);
    }
  }
}
