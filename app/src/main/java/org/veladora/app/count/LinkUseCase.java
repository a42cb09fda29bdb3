package org.veladora.app.count;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.veladora.app.OutputFolder;
import org.veladora.app.OutputFolder.Zone;
import org.veladora.figures.LinkageSummary;
import org.veladora.linkage.LinkagePlan;
import org.veladora.linkage.LinkageResult;
import org.veladora.linkage.PeopleByThreshold;
import org.veladora.linkage.machines.Cluster;
import org.veladora.linkage.machines.Machines;
import org.veladora.linkage.machines.ThisMachine;
import org.veladora.model.Cancel;
import org.veladora.model.Problem;
import org.veladora.model.Progress;
import org.veladora.report.LinkageJson;

/// Links the lists of a coalition and writes who is who.
///
/// | file | what |
/// |---|---|
/// | `private/clusters.csv` | who is who |
/// | `private/linkage.json` | the figures of the linkage |
/// | `private/thresholds.csv` | people by threshold |
/// | `private/clusters-by-threshold.csv` | who is who by threshold, where thresholds are asked for |
public final class LinkUseCase {
  /// Least threshold for which who is who can be told.
  public static final double LEAST_THRESHOLD = LinkagePlan.LEAST_THRESHOLD;

  private static final String CLUSTERS = "clusters.csv";

  private LinkUseCase() {}

  /// What was linked.
  ///
  /// @param summary the figures of the linkage; people at the thresholds asked for, if any were
  /// @param warnings what a reader of them should know
  /// @param clusters where `clusters.csv` is
  /// @param others where the other files are
  public record Result(
      LinkageSummary summary, List<Problem> warnings, Path clusters, List<Path> others) {
    /// Copies the lists.
    public Result {
      warnings = List.copyOf(warnings);
      others = List.copyOf(others);
    }
  }

  /// Links, on this machine alone.
  ///
  /// @param plan the coalition file
  /// @param out the folder for results
  /// @param thresholds thresholds for which who is who is written, ascending, from
  ///   [LinkagePlan#LEAST_THRESHOLD] to below 1; may be empty
  /// @param progress told how far it has come
  /// @param cancel asked whether to stop
  /// @return what was linked
  /// @throws org.veladora.model.BadInput if a declaration or file cannot be used
  /// @throws org.veladora.model.Cancelled if asked to stop
  /// @throws IOException if the results cannot be written
  public static Result run(
      Path plan, Path out, List<Double> thresholds, Progress progress, Cancel cancel)
      throws IOException {
    return run(CoalitionFile.read(plan), out, new ThisMachine(), thresholds, progress, cancel);
  }

  /// Links, candidate pairs being compared on a cluster. The result is the same, to the byte.
  ///
  /// @param plan the coalition file
  /// @param out the folder for results
  /// @param address where the cluster is; it is connected to before a list is read
  /// @param thresholds as for one machine
  /// @param progress told how far it has come
  /// @param cancel asked whether to stop
  /// @return what was linked
  /// @throws org.veladora.model.BadInput if a declaration or file cannot be used; L040 to L045 of
  ///   the cluster
  /// @throws org.veladora.model.Cancelled if asked to stop
  /// @throws IOException if the results cannot be written
  public static Result run(
      Path plan,
      Path out,
      ClusterAddress address,
      List<Double> thresholds,
      Progress progress,
      Cancel cancel)
      throws IOException {
    CoalitionFile file = CoalitionFile.read(plan);
    try (Cluster cluster = address.connect(cancel)) {
      return run(file, out, cluster, thresholds, progress, cancel);
    }
  }

  private static Result run(
      CoalitionFile file,
      Path out,
      Machines machines,
      List<Double> thresholds,
      Progress progress,
      Cancel cancel)
      throws IOException {
    try (OutputFolder folder = new OutputFolder(out)) {
      LinkageResult linkage = LinkedLists.of(file, folder, machines, progress, cancel).linkage();
      ClustersCsv.write(linkage.clusters(), folder.stage(Zone.PRIVATE, CLUSTERS));
      List<String> others = new ArrayList<>(List.of("linkage.json", "thresholds.csv"));
      LinkageSummary summary = linkage.summary();
      if (!thresholds.isEmpty()) {
        PeopleByThreshold people = linkage.at(thresholds);
        summary = summary.withClusterings(people.figures());
        others.add("clusters-by-threshold.csv");
        ThresholdsCsv.clusters(linkage, people, folder.stage(Zone.PRIVATE, others.getLast()));
      }
      folder.write(Zone.PRIVATE, "linkage.json", LinkageJson.render(summary, linkage.warnings()));
      folder.write(
          Zone.PRIVATE,
          "thresholds.csv",
          ThresholdsCsv.figures(summary.diagnostics().clusterings()));
      folder.commit();
      Path owners = out.resolve(Zone.PRIVATE.folder());
      return new Result(
          summary,
          linkage.warnings(),
          owners.resolve(CLUSTERS),
          others.stream().map(owners::resolve).toList());
    }
  }
}
