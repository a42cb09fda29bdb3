package org.veladora.bench.accuracy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.veladora.app.count.LinkUseCase;
import org.veladora.linkage.accuracy.ClusterAccuracy;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;
import org.veladora.simulate.Simulation;
import org.veladora.simulate.settings.SimulationSettings;

/// Links many small invented populations and prints how often the draws hold the true number of
/// people between their 2.5th and 97.5th percentile.
public final class DrawsBench {
  private static final double TAIL = 0.025;

  private DrawsBench() {}

  /// Runs the bench on one setting.
  ///
  /// @param arguments an empty folder to work in, settings, people, first seed, populations
  /// @throws IOException if files cannot be read or written
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    long firstSeed = Long.parseLong(arguments[3]);
    int populations = Integer.parseInt(arguments[4]);
    int holds = 0;
    int above = 0;
    double error = 0;
    double squared = 0;
    double width = 0;
    for (int run = 0; run < populations; run++) {
      Path lists = Files.createDirectory(folder.resolve(Integer.toString(run)));
      Outcome outcome = link(lists, arguments[1], Long.parseLong(arguments[2]), firstSeed + run);
      remove(lists);
      holds += outcome.low <= outcome.truth && outcome.truth <= outcome.high ? 1 : 0;
      above += outcome.low > outcome.truth ? 1 : 0;
      error += outcome.mean - outcome.truth;
      squared += (outcome.mean - outcome.truth) * (outcome.mean - outcome.truth);
      width += outcome.high - outcome.low;
    }
    WilsonBand band = WilsonBand.of(holds, populations);
    System.out.printf(
        Locale.ROOT,
        "%-10s %6s  %4d of %4d  %.3f (%.3f-%.3f)  %5d %5d  %+6.2f %6.2f  %6.2f%n",
        arguments[1],
        arguments[2],
        holds,
        populations,
        (double) holds / populations,
        band.low(),
        band.high(),
        above,
        populations - holds - above,
        error / populations,
        Math.sqrt(squared / populations),
        width / populations);
  }

  private record Outcome(long truth, double mean, long low, long high) {}

  private static Outcome link(Path lists, String settings, long people, long seed)
      throws IOException {
    Simulation.run(
        SimulationSettings.named(settings).withPeople(people),
        seed,
        name -> new BufferedOutputStream(Files.newOutputStream(lists.resolve(name))),
        Progress.NONE,
        Cancel.NEVER);
    LinkUseCase.Result result =
        LinkUseCase.run(
            lists.resolve(Simulation.COALITION_FILE),
            lists.resolve("out"),
            List.of(),
            Progress.NONE,
            Cancel.NEVER);
    ClusterAccuracy links =
        TrueLinks.compare(result.clusters(), lists.resolve(Simulation.TRUTH_FILE));
    List<Long> draws = result.summary().peopleByDraw().stream().sorted().toList();
    int low = (int) Math.floor(TAIL * draws.size());
    return new Outcome(
        links.truePeople(),
        draws.stream().mapToLong(n -> n).average().orElseThrow(),
        draws.get(low),
        draws.get(draws.size() - 1 - low));
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
