package org.veladora.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.veladora.app.OutputFolder;
import org.veladora.app.OutputFolder.Zone;
import org.veladora.app.PublishedFiles;
import org.veladora.app.Reports;
import org.veladora.app.Shipped;
import org.veladora.app.TableFiles;
import org.veladora.app.TableRequest;
import org.veladora.app.TableResult;
import org.veladora.app.TableUseCase;
import org.veladora.app.printed.ThesisTables;
import org.veladora.disclosure.Disclosed;
import org.veladora.disclosure.DisclosurePolicy;
import org.veladora.disclosure.Release;
import org.veladora.figures.Definition;
import org.veladora.model.Cancel;
import org.veladora.model.Language;
import org.veladora.model.LocalText;
import org.veladora.model.Progress;
import org.veladora.report.document.ReportDocument;

/// The register part of the demonstration: an invented register with known faults that ships with
/// the project, imported, tabulated, passed through the gate, so that the report shows what each
/// rule and sentinel does to a number.
final class RegisterDemo {
  /// Definitions that the demonstration tabulates.
  static final List<String> DEFINITIONS =
      List.of(
          "thesis-table-1",
          "thesis-table-2",
          "cohorts-girls",
          "rates-by-state",
          "compare-cenapi-rnpdno");

  /// Name of its reports, without extension.
  static final String NAME = "tables";

  private static final List<String> FILES =
      List.of(
          "registro-inventado.csv",
          "conteos-inventados-2016.csv",
          "conteos-inventados-2017.csv",
          "poblacion-inventada.csv");

  private static final LocalText TITLE =
      new LocalText(
          "Demostración con un registro inventado: de las filas crudas a cifras que se pueden defender",
          "Demonstration with an invented register: from raw rows to figures that can be defended");

  private static final LocalText INVENTED =
      new LocalText(
          "Registro INVENTADO que se distribuye con el programa; ninguna cifra describe a personas reales.",
          "INVENTED register that ships with the program; no figure describes real people.");

  private static final LocalText LEAD =
      new LocalText(
          "Todas las personas de este informe son inventadas. El registro trae fallas conocidas (edades 0 que quieren decir"
              + " «no consta», fechas 1900-01-01, filas rotas, estados con nombres antiguos): bajo cada tabla se ve cuántos"
              + " registros quitó cada regla y cómo sería la tabla sin ella.",
          "All people of this report are invented. The register has known faults (ages of 0 that mean \"not stated\", dates"
              + " of 1900-01-01, broken rows, former names of states): under each table stands how many records each rule"
              + " removed, and what the table would be without it.");

  private static final LocalText PRINTED_NOTE =
      new LocalText(
          "Las Tablas 1 y 2 impresas no son inventadas: son las de un estudio, puestas aquí junto a lo que no cuadra en"
              + " ellas. Las mismas definiciones, aplicadas al registro real, las reproducen salvo pocas unidades.",
          "Tables 1 and 2 as printed are not invented: they are those of a study, set beside what does not add up in them."
              + " The same definitions, applied to the real register, reproduce them to within a few units.");

  private RegisterDemo() {}

  /// Makes the tables and stages their reports as `tables.html`, `.json` and `.txt`, with a CSV
  /// each table.
  static TableResult run(OutputFolder folder, Language language, Progress progress, Cancel cancel)
      throws IOException {
    List<Path> files = new ArrayList<>();
    for (String name : FILES) {
      files.add(unpack(folder, name));
    }
    TableRequest request =
        new TableRequest(
            DEFINITIONS,
            files,
            PublishedFiles.NONE,
            DisclosurePolicy.DEFAULT,
            "veladora demo",
            Objects.requireNonNull(files.getFirst().getParent()),
            progress,
            cancel);
    TableResult result = TableUseCase.run(request, RegisterDemo::markInvented);
    if (result.outcome() instanceof Release release) {
      TableFiles.write(folder, Zone.PUBLIC, NAME, document(release, result), language, false);
    }
    TableFiles.write(folder, Zone.PRIVATE, NAME, document(result.owner(), result), language, false);
    return result;
  }

  private static ReportDocument document(Disclosed figures, TableResult result) {
    ThesisTables printed =
        new ThesisTables(
            Shipped.resource("printed/thesis-table-1.csv"),
            Shipped.resource("printed/thesis-table-2.csv"));
    return Reports.document(
        TITLE, List.of(LEAD), figures, printed.list(), List.of(PRINTED_NOTE), result);
  }

  /// The register as files of the user's, so that the commands of the README can be tried on them.
  private static Path unpack(OutputFolder folder, String name) throws IOException {
    Path file = folder.input(name);
    try (InputStream in =
        Objects.requireNonNull(RegisterDemo.class.getResourceAsStream(name), name)) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    }
    return file;
  }

  private static Definition markInvented(Definition definition) {
    List<Definition.Statement> statements = new ArrayList<>(definition.statements());
    Definition.Statement source = statements.removeLast();
    statements.add(new Definition.Statement(source.subject(), INVENTED));
    return new Definition(
        definition.id(),
        new LocalText(
            definition.title().es() + " (inventado)", definition.title().en() + " (invented)"),
        definition.population(),
        statements,
        definition.unit(),
        INVENTED,
        List.of());
  }
}
