package org.veladora.bench.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.veladora.simulate.settings.SimulationSettings;

/// Counts many invented populations and prints how often each interval holds the true number.
///
/// What each run gave is kept in a file, line by line: a bench that was stopped goes on where it
/// was. The rows of a seed are written together, when it is done.
public final class CoverageBench {
  private CoverageBench() {}

  /// Runs the bench.
  ///
  /// @param arguments name of the settings, people (0: as the settings say), seeds (from 1),
  ///   linkage draws, bootstrap replicates, file for the rows
  /// @throws IOException if files cannot be read or written
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 6) {
      throw new IllegalArgumentException(
          "CoverageBench SETTINGS PEOPLE SEEDS DRAWS REPLICATES ROWS_FILE");
    }
    SimulationSettings named = SimulationSettings.named(arguments[0]);
    long people = Long.parseLong(arguments[1]);
    SimulationSettings settings = people == 0 ? named : named.withPeople(people);
    int seeds = Integer.parseInt(arguments[2]);
    SimulatedCount count =
        new SimulatedCount(
            settings, Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
    List<CoverageRow> rows = rows(count, seeds, Path.of(arguments[5]));
    System.out.printf(
        "%n%s, %d people, seeds 1 to %d, %d linkage draws, %d replicates%n%s",
        settings.id(),
        settings.population().people(),
        seeds,
        count.draws(),
        count.replicates(),
        CoverageTable.render(rows));
  }

  private static List<CoverageRow> rows(SimulatedCount count, int seeds, Path file)
      throws IOException {
    List<CoverageRow> rows = new ArrayList<>();
    if (Files.exists(file)) {
      Files.readAllLines(file).forEach(line -> rows.add(CoverageRow.parse(line)));
    }
    Set<Long> done = rows.stream().map(CoverageRow::seed).collect(Collectors.toSet());
    for (long seed = 1; seed <= seeds; seed++) {
      if (!done.contains(seed)) {
        List<CoverageRow> more = count.run(seed);
        Files.write(
            file,
            more.stream().map(CoverageRow::format).toList(),
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
        rows.addAll(more);
      }
    }
    return rows.stream().filter(row -> row.seed() <= seeds).toList();
  }
}
