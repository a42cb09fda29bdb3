package org.veladora.bench.accuracy;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.veladora.app.count.LinkUseCase;
import org.veladora.linkage.accuracy.ClusterAccuracy;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;
import org.veladora.simulate.Simulation;
import org.veladora.simulate.settings.SimulationSettings;

/// Links lists whose truth is known, as `veladora link` does, with the shipped defaults, and prints
/// how many links are right and what they cost.
///
/// The cost is CPU time of the process from reading the lists to `clusters.csv` in place: import,
/// the default linkage, all draws, compiler and collector; not the start of the JVM.
public final class LinkageBench {
  static final String COALITION = Simulation.COALITION_FILE;
  static final String TRUTH = Simulation.TRUTH_FILE;

  private LinkageBench() {}

  /// Runs the bench on one set of lists.
  ///
  /// @param arguments an empty folder to work in, then `simulate SETTINGS PEOPLE SEED` or `febrl
  ///   FILE`
  /// @throws IOException if files cannot be read or written
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    String name =
        switch (arguments[1]) {
          case "simulate" -> simulate(folder, arguments[2], arguments[3], arguments[4]);
          case "febrl" -> febrl(folder, Path.of(arguments[2]));
          default -> throw new IllegalArgumentException("simulate or febrl: " + arguments[1]);
        };
    long before = cpuNanos();
    LinkUseCase.Result result =
        LinkUseCase.run(
            folder.resolve(COALITION),
            folder.resolve("out"),
            List.of(),
            Progress.NONE,
            Cancel.NEVER);
    double cpuSeconds = (cpuNanos() - before) / 1e9;
    ClusterAccuracy links = TrueLinks.compare(result.clusters(), folder.resolve(TRUTH));
    long records = result.summary().records();
    System.out.printf(
        Locale.ROOT,
        "%-22s %7d  %6d %6d  %.4f %.4f %.4f  %.4f %.4f %.4f  %7.2f %9.0f%n",
        name,
        records,
        links.truePeople(),
        links.foundPeople(),
        links.pairwisePrecision(),
        links.pairwiseRecall(),
        links.pairwiseF1(),
        links.bCubedPrecision(),
        links.bCubedRecall(),
        links.bCubedF1(),
        cpuSeconds,
        records / cpuSeconds);
  }

  private static String simulate(Path folder, String settings, String people, String seed)
      throws IOException {
    Simulation.run(
        SimulationSettings.named(settings).withPeople(Long.parseLong(people)),
        Long.parseLong(seed),
        name -> new BufferedOutputStream(Files.newOutputStream(folder.resolve(name))),
        Progress.NONE,
        Cancel.NEVER);
    return settings + ", " + people;
  }

  private static String febrl(Path folder, Path zipped) throws IOException {
    FebrlList.write(zipped, folder);
    return "FEBRL " + zipped.getFileName().toString().replace(".csv.gz", "");
  }

  private static long cpuNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
