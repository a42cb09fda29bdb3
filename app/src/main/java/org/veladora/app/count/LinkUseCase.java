package org.veladora.app.count;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.veladora.app.OutputFolder;
import org.veladora.app.OutputFolder.Zone;
import org.veladora.figures.LinkageSummary;
import org.veladora.linkage.machines.Cluster;
import org.veladora.linkage.machines.Machines;
import org.veladora.linkage.machines.ThisMachine;
import org.veladora.model.Cancel;
import org.veladora.model.Problem;
import org.veladora.model.Progress;

/// Links the lists of a coalition and writes who is who: `private/clusters.csv`.
public final class LinkUseCase {
  private LinkUseCase() {}

  /// What was linked.
  ///
  /// @param summary the figures of the linkage
  /// @param warnings what a reader of them should know
  /// @param clusters where `clusters.csv` is
  public record Result(LinkageSummary summary, List<Problem> warnings, Path clusters) {
    /// Copies the list.
    public Result {
      warnings = List.copyOf(warnings);
    }
  }

  /// Links, on this machine alone.
  ///
  /// @param plan the coalition file
  /// @param out the folder for results
  /// @param progress told how far it has come
  /// @param cancel asked whether to stop
  /// @return what was linked
  /// @throws org.veladora.model.BadInput if a declaration or file cannot be used
  /// @throws org.veladora.model.Cancelled if asked to stop
  /// @throws IOException if the results cannot be written
  public static Result run(Path plan, Path out, Progress progress, Cancel cancel)
      throws IOException {
    return run(CoalitionFile.read(plan), out, new ThisMachine(), progress, cancel);
  }

  /// Links, candidate pairs being compared on a cluster. The result is the same, to the byte.
  ///
  /// @param plan the coalition file
  /// @param out the folder for results
  /// @param address where the cluster is; it is connected to before a list is read
  /// @param progress told how far it has come
  /// @param cancel asked whether to stop
  /// @return what was linked
  /// @throws org.veladora.model.BadInput if a declaration or file cannot be used; L040 to L045 of
  ///   the cluster
  /// @throws org.veladora.model.Cancelled if asked to stop
  /// @throws IOException if the results cannot be written
  public static Result run(
      Path plan, Path out, ClusterAddress address, Progress progress, Cancel cancel)
      throws IOException {
    CoalitionFile file = CoalitionFile.read(plan);
    try (Cluster cluster = address.connect(cancel)) {
      return run(file, out, cluster, progress, cancel);
    }
  }

  private static Result run(
      CoalitionFile file, Path out, Machines machines, Progress progress, Cancel cancel)
      throws IOException {
    try (OutputFolder folder = new OutputFolder(out)) {
      LinkedLists linked = LinkedLists.of(file, folder, machines, progress, cancel);
      ClustersCsv.write(linked.linkage().clusters(), folder.stage(Zone.PRIVATE, "clusters.csv"));
      folder.commit();
      return new Result(
          linked.linkage().summary(),
          linked.linkage().warnings(),
          out.resolve(Zone.PRIVATE.folder()).resolve("clusters.csv"));
    }
  }
}
