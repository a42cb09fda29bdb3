package org.veladora.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.veladora.app.OutputFolder.Zone;
import org.veladora.app.declarations.ShippedProfiles;
import org.veladora.figures.InputFile;
import org.veladora.figures.ProvenanceRecord;
import org.veladora.ingest.ImportProfile;
import org.veladora.ingest.Importer;
import org.veladora.ingest.RecordWriter;
import org.veladora.ingest.SetAsideFiles;
import org.veladora.model.BadInput;
import org.veladora.model.Cancel;
import org.veladora.model.ImportReport;
import org.veladora.model.Language;
import org.veladora.model.Progress;
import org.veladora.report.JsonImportReport;
import org.veladora.report.TextImportReport;

/// Imports files: records, rows set aside and the account of every row go to `private/`.
public final class ImportUseCase {
  private final Request request;
  private final Profiles profiles = new Profiles();
  private final Importer importer = new Importer(ShippedProfiles::layouts);
  private final Set<String> names = new HashSet<>();

  private ImportUseCase(Request request) {
    this.request = request;
  }

  /// What is asked.
  ///
  /// @param files the files, in the order in which they are read
  /// @param profile name or path of the profile, or blank to take the shipped one whose layout fits
  ///   each file
  /// @param out the folder for results
  /// @param language language of the report in text
  /// @param command the command as the provenance record shows it
  /// @param folder folder against which relative paths of declarations are read
  /// @param progress told how far it has come
  /// @param cancel asked whether to stop
  public record Request(
      List<Path> files,
      String profile,
      Path out,
      Language language,
      String command,
      Path folder,
      Progress progress,
      Cancel cancel) {
    /// Copies the list.
    public Request {
      files = List.copyOf(files);
    }
  }

  /// What was done.
  ///
  /// @param reports one a file
  /// @param provenance how to make the same bytes again
  /// @param written the files written
  public record Result(
      List<ImportReport> reports, ProvenanceRecord provenance, List<Path> written) {
    /// Copies the lists.
    public Result {
      reports = List.copyOf(reports);
      written = List.copyOf(written);
    }
  }

  /// Imports the files. Either all results are written, or none.
  ///
  /// @param request what is asked
  /// @return what was done
  /// @throws BadInput if a declaration or file cannot be used
  /// @throws org.veladora.model.Cancelled if asked to stop
  /// @throws IOException if the results cannot be written
  public static Result run(Request request) throws IOException {
    return new ImportUseCase(request).run();
  }

  private Result run() throws IOException {
    try (OutputFolder out = new OutputFolder(request.out())) {
      List<ImportReport> reports = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      for (Path file : request.files()) {
        ImportReport report = read(file, out);
        reports.add(report);
        text.append(TextImportReport.render(report, request.language())).append('\n');
      }
      ProvenanceRecord provenance = provenance(reports);
      out.write(Zone.PRIVATE, "import-report.txt", text.toString());
      out.write(Zone.PRIVATE, "import-report.json", JsonImportReport.render(reports, provenance));
      return new Result(reports, provenance, out.commit());
    }
  }

  private ImportReport read(Path file, OutputFolder out) throws IOException {
    ImportProfile profile =
        request.profile().isBlank()
            ? profiles.get(ShippedProfiles.layouts().getFor(file).id(), request.folder())
            : profiles.get(request.profile(), request.folder());
    String stem = stem(file);
    Path rows = out.stage(Zone.PRIVATE, stem + ".set-aside.csv");
    Path issues = out.stage(Zone.PRIVATE, stem + ".set-aside.issues.csv");
    Path records = out.stage(Zone.PRIVATE, stem + ".records.csv");
    try (RecordWriter writer = RecordWriter.open(records, profile);
        SetAsideFiles aside = new SetAsideFiles(rows, issues)) {
      ImportReport report =
          importer.read(file, profile, writer, aside, request.progress(), request.cancel());
      writer.commit();
      aside.commit();
      return report;
    }
  }

  /// The file's name without its endings; numbered where two files share it.
  private String stem(Path file) {
    String base =
        file.getFileName().toString().replaceFirst("(?i)(\\.(csv|tsv|txt))?(\\.gz)?$", "");
    String name = base;
    for (int n = 2; !names.add(name); n++) {
      name = base + "-" + n;
    }
    return name;
  }

  private ProvenanceRecord provenance(List<ImportReport> reports) {
    List<InputFile> inputs = new ArrayList<>();
    reports.forEach(report -> inputs.add(new InputFile.Unpublished(report.file())));
    return new ProvenanceRecord(
        Program.NAME, request.command(), inputs, profiles.declarations(), 0);
  }
}
