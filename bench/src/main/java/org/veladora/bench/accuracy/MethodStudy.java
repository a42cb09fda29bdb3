package org.veladora.bench.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// How right each method, the range and the verdict are, over invented populations of five lists in
/// worlds that keep and break their assumptions. Histories only: nothing is linked.
///
/// What each population gave is kept in files, line by line: a study that was stopped goes on where
/// it was. Worlds take turns, so that a stopped one has as many populations of each.
public final class MethodStudy {
  /// The worlds in which methods with chains are tried: each run of them takes many seconds.
  private static final Set<StudyWorld> WITH_CHAINS =
      EnumSet.of(
          StudyWorld.INDEPENDENT,
          StudyWorld.ATTRACTION,
          StudyWorld.UNLIKE_PEOPLE_HALF,
          StudyWorld.UNLIKE_PEOPLE_ONE);

  private MethodStudy() {}

  /// Runs the study.
  ///
  /// @param arguments populations of each world (seeds from 1), populations for the methods with
  ///   chains, bootstrap replicates, folder for the rows
  /// @throws IOException if files cannot be read or written
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 4) {
      throw new IllegalArgumentException(
          "MethodStudy POPULATIONS CHAIN_POPULATIONS REPLICATES FOLDER");
    }
    int populations = Integer.parseInt(arguments[0]);
    int sampled = Integer.parseInt(arguments[1]);
    StudyRun run = new StudyRun(Integer.parseInt(arguments[2]));
    Path folder = Files.createDirectories(Path.of(arguments[3]));
    complete(folder, "quick", EnumSet.allOf(StudyWorld.class), populations, run::quick);
    complete(folder, "chains", WITH_CHAINS, sampled, run::chains);
    for (StudyWorld world : StudyWorld.values()) {
      List<CoverageRow> quick = read(file(folder, "quick", world), populations);
      List<CoverageRow> chains = read(file(folder, "chains", world), sampled);
      List<CoverageRow> rows = new ArrayList<>(quick);
      rows.addAll(chains);
      System.out.printf(
          "%n%s: %s%n%d populations, %d for methods with chains, %d people, %d replicates%n%s",
          world.id(),
          world.text(),
          seeds(quick).size(),
          seeds(chains).size(),
          world.crowd().people(),
          run.replicates(),
          StudyTable.render(rows));
    }
  }

  private static void complete(
      Path folder,
      String part,
      Set<StudyWorld> worlds,
      int populations,
      BiFunction<StudyWorld, Long, List<CoverageRow>> estimate)
      throws IOException {
    Map<StudyWorld, Set<Long>> done = new EnumMap<>(StudyWorld.class);
    for (StudyWorld world : worlds) {
      done.put(world, seeds(read(file(folder, part, world), populations)));
    }
    for (long seed = 1; seed <= populations; seed++) {
      for (StudyWorld world : worlds) {
        if (!done.getOrDefault(world, Set.of()).contains(seed)) {
          Files.write(
              file(folder, part, world),
              estimate.apply(world, seed).stream().map(CoverageRow::format).toList(),
              StandardOpenOption.CREATE,
              StandardOpenOption.APPEND);
        }
      }
    }
  }

  private static Path file(Path folder, String part, StudyWorld world) {
    return folder.resolve(part + "-" + world.id() + ".tsv");
  }

  private static List<CoverageRow> read(Path file, int populations) throws IOException {
    return Files.exists(file)
        ? Files.readAllLines(file).stream()
            .map(CoverageRow::parse)
            .filter(row -> row.seed() <= populations)
            .toList()
        : List.of();
  }

  private static Set<Long> seeds(List<CoverageRow> rows) {
    return rows.stream().map(CoverageRow::seed).collect(Collectors.toSet());
  }
}
