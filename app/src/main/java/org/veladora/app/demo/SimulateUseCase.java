package org.veladora.app.demo;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.veladora.model.BadInput;
import org.veladora.model.Cancel;
import org.veladora.model.Problem;
import org.veladora.model.Progress;
import org.veladora.simulate.SimulatedTruth;
import org.veladora.simulate.Simulation;
import org.veladora.simulate.settings.SimulationSettings;

/// Writes an invented population with known truth and the lists that organisations would have of
/// it: ready for `veladora count`.
public final class SimulateUseCase {
  /// As many people as the settings say.
  public static final long AS_SET = 0;

  private static final String UNFINISHED = ".unfinished";

  private SimulateUseCase() {}

  /// What was invented.
  ///
  /// @param victims people of the population: what a count should find
  /// @param documented those of them who are on a list
  /// @param records records of all lists
  /// @param lists how many lists there are
  public record Result(long victims, long documented, long records, int lists) {}

  /// Simulates into a new or empty folder. The files appear together when all are written; a
  /// simulation that fails or is stopped leaves none.
  ///
  /// @param name name of the settings: `easy`, `realistic`, `hard` or `register`
  /// @param people how many people; [#AS_SET] for as many as the settings say
  /// @param seed seed of all draws
  /// @param out the folder, which must not exist or be empty
  /// @param progress told how far it has come
  /// @param cancel asked whether to stop
  /// @return what was invented
  /// @throws BadInput N301 if the folder holds something, S001 if there are no such settings, S002
  ///   if there cannot be so many people
  /// @throws org.veladora.model.Cancelled if asked to stop
  /// @throws IOException if it cannot be written
  public static Result run(
      String name, long people, long seed, Path out, Progress progress, Cancel cancel)
      throws IOException {
    SimulationSettings named = SimulationSettings.named(name);
    SimulationSettings settings = people == AS_SET ? named : named.withPeople(people);
    checkEmpty(out);
    Path unfinished = out.resolve(UNFINISHED);
    delete(unfinished);
    Files.createDirectories(unfinished);
    try {
      SimulatedTruth truth =
          Simulation.run(
              settings,
              seed,
              file -> new BufferedOutputStream(Files.newOutputStream(unfinished.resolve(file))),
              progress,
              cancel);
      moveInto(out, unfinished);
      return new Result(
          truth.victims(), truth.documentedVictims(), truth.recordsInAll(), truth.records().size());
    } finally {
      delete(unfinished);
    }
  }

  private static void moveInto(Path folder, Path unfinished) throws IOException {
    try (Stream<Path> files = Files.list(unfinished)) {
      for (Path file : files.toList()) {
        Files.move(file, folder.resolve(file.getFileName()));
      }
    }
  }

  private static void checkEmpty(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new BadInput(Problem.of("C101", folder.getFileName()));
    }
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        if (files.anyMatch(file -> !file.endsWith(UNFINISHED))) {
          throw new BadInput(Problem.of("N301", folder.getFileName()));
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    }
  }
}
