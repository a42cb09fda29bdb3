package org.veladora.app.count;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.veladora.app.OutputFolder;
import org.veladora.app.coalition.Coalition;
import org.veladora.app.decisions.RecordWatch;
import org.veladora.linkage.LinkageResult;
import org.veladora.linkage.PersonKey;
import org.veladora.linkage.review.Decisions;
import org.veladora.model.BadInput;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;

/// A coalition for those who look at its records one by one: its key, its linkage, and its lists
/// read as often as needed, so that no more than the records looked at are held.
public final class LinkedCoalition {
  private final CoalitionFile file;
  private final OutputFolder out;
  private final PersonKey key;

  private LinkedCoalition(CoalitionFile file, OutputFolder out) throws IOException {
    this.file = file;
    this.out = out;
    this.key = KeyFile.readOrMake(file.keyFile());
  }

  /// What a coalition's linkage found, and the decisions that it honours.
  ///
  /// @param result who is who
  /// @param decisions what reviewers decided before
  public record Linked(LinkageResult result, Decisions decisions) {}

  /// Opens a coalition.
  ///
  /// @param plan the coalition file
  /// @param out the folder for results: rows set aside are staged there
  /// @return the coalition
  /// @throws BadInput if the file cannot be used, or N101 if the key cannot
  /// @throws IOException if a file cannot be read, or a new key not be written
  public static LinkedCoalition open(Path plan, OutputFolder out) throws IOException {
    return new LinkedCoalition(CoalitionFile.read(plan), out);
  }

  /// What the coalition declares.
  ///
  /// @return the declaration
  public Coalition coalition() {
    return file.coalition();
  }

  /// The key.
  ///
  /// @return the coalition's key
  public PersonKey key() {
    return key;
  }

  /// Reads and links the lists, under the decisions that the coalition names but those of some
  /// files.
  ///
  /// @param without review files that are not honoured, even if the coalition names them or copies
  ///   of them
  /// @param watch sees the records
  /// @param progress told how far it has come
  /// @param cancel asked whether to stop
  /// @return the linkage
  /// @throws BadInput if a list or a review file cannot be used
  /// @throws org.veladora.model.Cancelled if asked to stop
  /// @throws IOException if a file cannot be read
  public Linked link(List<Path> without, RecordWatch watch, Progress progress, Cancel cancel)
      throws IOException {
    List<Path> honoured = new ArrayList<>();
    for (Path each : file.decisionFiles()) {
      if (!isAmong(each, without)) {
        honoured.add(each);
      }
    }
    LinkedLists linked = LinkedLists.of(file, honoured, watch, out, progress, cancel);
    return new Linked(linked.linkage(), linked.decisions());
  }

  private static boolean isAmong(Path file, List<Path> files) throws IOException {
    for (Path other : files) {
      boolean readable = Files.isRegularFile(file) && Files.isRegularFile(other);
      if (readable && (Files.isSameFile(file, other) || Files.mismatch(file, other) < 0)) {
        return true;
      }
    }
    return false;
  }

  /// Reads the lists once more.
  ///
  /// @param watch sees the records
  /// @param progress told how far it has come
  /// @param cancel asked whether to stop
  /// @throws BadInput if a list cannot be used
  /// @throws org.veladora.model.Cancelled if asked to stop
  /// @throws IOException if a file cannot be read
  public void readAgain(RecordWatch watch, Progress progress, Cancel cancel) throws IOException {
    new ListReading(file, out, watch).read(progress, cancel);
  }
}
