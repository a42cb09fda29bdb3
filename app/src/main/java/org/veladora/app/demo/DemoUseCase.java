package org.veladora.app.demo;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.veladora.app.Hashes;
import org.veladora.app.OutputFolder;
import org.veladora.app.OutputFolder.Zone;
import org.veladora.app.TableResult;
import org.veladora.app.count.CountRequest;
import org.veladora.app.count.CountResult;
import org.veladora.app.count.CountUseCase;
import org.veladora.disclosure.DisclosurePolicy;
import org.veladora.model.Cancel;
import org.veladora.model.Language;
import org.veladora.model.Progress;
import org.veladora.report.document.Truth;
import org.veladora.simulate.SimulatedTruth;
import org.veladora.simulate.Simulation;
import org.veladora.simulate.settings.SimulationSettings;

/// The main job on invented data: five organisations' lists become one count, shown beside the
/// truth that only invented data have; then the tables of an invented register with known faults.
public final class DemoUseCase {
  private static final String SETTINGS = "realistic";
  private static final long SEED = 1;
  private static final String KEY = "coalition.key";

  private DemoUseCase() {}

  /// What was done.
  ///
  /// @param count the count of the lists
  /// @param tables the tables of the register
  /// @param folder where everything is
  public record Result(CountResult count, TableResult tables, Path folder) {
    /// The count's report.
    ///
    /// @param zone for whom
    /// @return the path of `report.html`
    public Path countReport(Zone zone) {
      return folder.resolve(zone.folder()).resolve("report.html");
    }

    /// The register's report.
    ///
    /// @param zone for whom
    /// @return the path of `tables.html`
    public Path tablesReport(Zone zone) {
      return folder.resolve(zone.folder()).resolve(RegisterDemo.NAME + ".html");
    }
  }

  /// Runs the demonstration. The lists, their profiles and `coalition.toml` are kept in `private/`,
  /// so that `veladora count` can be tried on them.
  ///
  /// @param out the folder for results
  /// @param language the language that the reports open in
  /// @param progress told how far it has come
  /// @param cancel asked whether to stop
  /// @return what was done
  /// @throws IOException if the results cannot be written
  public static Result run(Path out, Language language, Progress progress, Cancel cancel)
      throws IOException {
    try (OutputFolder folder = new OutputFolder(out)) {
      SimulatedTruth truth =
          Simulation.run(
              SimulationSettings.named(SETTINGS),
              SEED,
              name -> new BufferedOutputStream(Files.newOutputStream(folder.input(name))),
              progress,
              cancel);
      writeKey(folder.input(KEY));
      CountResult count =
          CountUseCase.run(
              new CountRequest(
                  folder.input(Simulation.COALITION_FILE),
                  out,
                  language,
                  DisclosurePolicy.DEFAULT,
                  new Truth.Invented(truth.victims()),
                  "veladora demo",
                  progress,
                  cancel),
              folder);
      TableResult tables = RegisterDemo.run(folder, language, progress, cancel);
      folder.commit();
      return new Result(count, tables, out);
    }
  }

  /// The key of invented people is no secret: always the same, so that the demonstration gives the
  /// same bytes.
  private static void writeKey(Path file) throws IOException {
    String key = Hashes.of("the key of invented people").sha256();
    Files.writeString(file, key + "\n", StandardCharsets.US_ASCII);
  }
}
