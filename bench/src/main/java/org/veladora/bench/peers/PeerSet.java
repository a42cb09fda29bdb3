package org.veladora.bench.peers;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.veladora.bench.accuracy.FebrlList;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;
import org.veladora.simulate.Simulation;
import org.veladora.simulate.settings.SimulationSettings;

/// Prepares one list whose truth is known, for each program in its own terms: `coalition.toml` for
/// `veladora link`, `peers.csv` with the same columns for the others, `duke.xml` for Duke, and
/// `truth.csv`.
public final class PeerSet {
  static final String LIST = "peers.csv";

  private static final List<String> COLUMNS =
      List.of("id", "given", "paternal", "maternal", "birth", "sex", "state", "curp");

  private static final List<String> REGISTER =
      List.of(
          "folio",
          "nombres",
          "primer_apellido",
          "segundo_apellido",
          "fecha_nacimiento",
          "sexo",
          "entidad",
          "curp");

  /// Australian records: one surname; states are left out, as `veladora link` has no field for
  /// them.
  private static final List<String> FEBRL =
      List.of("rec_id", "given_name", "surname", "", "date_of_birth", "", "", "");

  private PeerSet() {}

  /// Writes the files.
  ///
  /// @param arguments an empty folder, then `register PEOPLE SEED` or `febrl FILE`
  /// @throws IOException if files cannot be read or written
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    switch (arguments[1]) {
      case "register" -> {
        long people = Long.parseLong(arguments[2]);
        Simulation.run(
            SimulationSettings.named("register").withPeople(people),
            Long.parseLong(arguments[3]),
            name -> new BufferedOutputStream(Files.newOutputStream(folder.resolve(name))),
            Progress.NONE,
            Cancel.NEVER);
        project(folder.resolve("registro.csv"), REGISTER, folder);
      }
      case "febrl" -> {
        FebrlList.write(Path.of(arguments[2]), folder);
        project(folder.resolve("febrl.csv"), FEBRL, folder);
      }
      default -> throw new IllegalArgumentException("register or febrl: " + arguments[1]);
    }
    try (InputStream duke = PeerSet.class.getResourceAsStream("duke.xml")) {
      if (duke == null) {
        throw new IllegalStateException("no duke.xml beside the class");
      }
      String text = new String(duke.readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(folder.resolve("duke.xml"), text.replace("{folder}", folder.toString()));
    }
  }

  /// Columns of a list under the names that all programs read; blank where it has none.
  private static void project(Path list, List<String> headers, Path folder) throws IOException {
    try (CsvReader<CsvRecord> rows = CsvReader.builder().skipEmptyLines(true).ofCsvRecord(list);
        CsvWriter out = CsvWriter.builder().build(folder.resolve(LIST))) {
      out.writeRecord(COLUMNS);
      List<String> found = List.of();
      for (CsvRecord row : rows) {
        List<String> cells = row.getFields().stream().map(String::strip).toList();
        if (found.isEmpty()) {
          found = cells;
        } else {
          List<String> columns = found;
          out.writeRecord(headers.stream().map(name -> cell(cells, columns, name)).toList());
        }
      }
    }
  }

  private static String cell(List<String> cells, List<String> columns, String name) {
    return name.isEmpty() ? "" : cells.get(columns.indexOf(name));
  }
}
