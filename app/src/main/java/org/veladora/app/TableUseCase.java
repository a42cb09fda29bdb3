package org.veladora.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.veladora.app.declarations.ShippedProfiles;
import org.veladora.disclosure.Gate;
import org.veladora.figures.Definition;
import org.veladora.figures.InputFile;
import org.veladora.figures.ProvenanceRecord;
import org.veladora.figures.Publication;
import org.veladora.figures.Table;
import org.veladora.indicators.Indicator;
import org.veladora.indicators.Tabulator;
import org.veladora.ingest.ImportProfile;
import org.veladora.ingest.Importer;
import org.veladora.ingest.Layouts;
import org.veladora.ingest.SetAsideSink;
import org.veladora.model.BadInput;
import org.veladora.model.ImportReport;
import org.veladora.model.Problem;

/// From raw files to tables that passed the gate: each file is read once, by the profile that the
/// definitions name.
public final class TableUseCase {
  private final TableRequest request;
  private final Profiles profiles = new Profiles();
  private final Definitions definitions;
  private final Importer importer = new Importer(ShippedProfiles::layouts);
  private final List<ImportReport> imports = new ArrayList<>();
  private final List<InputFile> registers = new ArrayList<>();
  private final List<InputFile> inputs = new ArrayList<>();

  private TableUseCase(TableRequest request, UnaryOperator<Definition> edit) {
    this.request = request;
    this.definitions = new Definitions(profiles, request.folder(), edit);
  }

  /// Makes the tables.
  ///
  /// @param request what is asked
  /// @return what may be published, and what the owner sees
  /// @throws BadInput if a declaration or file cannot be used
  /// @throws org.veladora.model.Cancelled if asked to stop
  /// @throws IOException if a file cannot be read
  public static TableResult run(TableRequest request) throws IOException {
    return run(request, UnaryOperator.identity());
  }

  /// Makes the tables, with a change to what readers see beside the numbers.
  ///
  /// @param request what is asked
  /// @param edit the change
  /// @return what may be published, and what the owner sees
  /// @throws IOException if a file cannot be read
  public static TableResult run(TableRequest request, UnaryOperator<Definition> edit)
      throws IOException {
    return new TableUseCase(request, edit).run();
  }

  private TableResult run() throws IOException {
    for (String definition : request.definitions()) {
      definitions.add(definition);
    }
    Tabulator people = new Tabulator(definitions.indicators());
    List<Indicator> denominators = definitions.denominators();
    List<Tabulator> inhabitants =
        denominators.stream().map(indicator -> new Tabulator(List.of(indicator))).toList();
    readFiles(people, inhabitants);
    List<Table> tables =
        inhabitants.stream()
            .map(tabulator -> tabulator.publication(List.of(), List.of()))
            .map(publication -> publication.tables().getFirst())
            .toList();
    Publication publication = people.publication(definitions.derivations(tables), registers);
    return new TableResult(
        Gate.release(publication, request.policy(), request.cancel(), request.progress()),
        Gate.ownerView(publication),
        imports,
        provenance());
  }

  private void readFiles(Tabulator people, List<Tabulator> inhabitants) throws IOException {
    Set<String> wanted = new LinkedHashSet<>(definitions.registerProfiles());
    wanted.addAll(definitions.denominatorProfiles());
    Set<String> missing = new LinkedHashSet<>(wanted);
    for (Path file : request.files()) {
      String name = route(file, wanted);
      missing.remove(name);
      read(file, name, people, inhabitants);
    }
    if (!missing.isEmpty()) {
      throw new BadInput(Problem.of("C116", String.join(", ", missing)));
    }
  }

  /// The profile for a file: the only one wanted, or the one whose layout fits.
  private String route(Path file, Set<String> wanted) throws IOException {
    if (wanted.size() == 1) {
      return wanted.iterator().next();
    }
    List<ImportProfile> candidates = new ArrayList<>();
    for (String name : wanted) {
      candidates.add(profiles.get(name, request.folder()));
    }
    ImportProfile fitting = new Layouts(candidates).getFor(file);
    return List.copyOf(wanted).get(candidates.indexOf(fitting));
  }

  private void read(Path file, String name, Tabulator people, List<Tabulator> inhabitants)
      throws IOException {
    ImportProfile profile = profiles.get(name, request.folder());
    boolean register = definitions.registerProfiles().contains(name);
    ImportReport report =
        importer.read(
            file,
            profile,
            record -> {
              people.accept(name, record);
              inhabitants.forEach(tabulator -> tabulator.accept(name, record));
            },
            SetAsideSink.NONE,
            request.progress(),
            request.cancel());
    imports.add(report);
    InputFile input =
        register ? request.published().of(report.file()) : new InputFile.Denominator(report.file());
    inputs.add(input);
    if (register) {
      registers.add(input);
    }
    if (register && profile.findUnit().isEmpty()) {
      people.addImport(name, report);
    }
  }

  private ProvenanceRecord provenance() {
    List<ProvenanceRecord.Declaration> declarations = new ArrayList<>(profiles.declarations());
    declarations.addAll(definitions.declarations());
    declarations.addAll(request.published().declarations());
    return new ProvenanceRecord(Program.NAME, request.command(), inputs, declarations, 0);
  }
}
