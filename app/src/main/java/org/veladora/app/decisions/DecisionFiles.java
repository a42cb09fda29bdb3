package org.veladora.app.decisions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.veladora.linkage.PersonKey;
import org.veladora.linkage.review.Decision;
import org.veladora.linkage.review.Decisions;
import org.veladora.linkage.review.RecordPair;
import org.veladora.linkage.review.RecordRef;
import org.veladora.model.BadInput;
import org.veladora.model.FileHash;
import org.veladora.model.Problem;
import org.veladora.model.SourceRecord;

/// Review files, and the check that what they decide is about the lists that are read.
///
/// A decision holds for as long as both its records stand in their lists and say what they said
/// when they were reviewed: the mark of the pair, made under the coalition's key, tells. Rows that
/// were added to a list since do not matter.
///
/// Read the files, let all records pass by, then ask for the decisions.
public final class DecisionFiles implements RecordWatch {
  /// The most lines that a message names.
  private static final int MOST_LINES = 10;

  private final PersonKey key;
  private final Map<String, List<DecidedRow>> rowsByFile = new LinkedHashMap<>();
  private final List<FileHash> hashes = new ArrayList<>();
  private final Set<RecordRef> wanted = new HashSet<>();
  private final Map<RecordRef, String> prints = new HashMap<>();

  private DecisionFiles(PersonKey key) {
    this.key = key;
  }

  /// Reads files. Rows without a verdict are passed over.
  ///
  /// @param files the files
  /// @param key the coalition's key
  /// @return their rows, not yet checked against the lists
  /// @throws BadInput V001, V003 to V005, V007, V008 for a mistake in a file; C118 if there is
  ///   none; N201, N202, N205, N208 if it is no table
  /// @throws IOException if a file cannot be read
  public static DecisionFiles read(List<Path> files, PersonKey key) throws IOException {
    DecisionFiles all = new DecisionFiles(key);
    for (Path path : files) {
      DecisionFile.Contents contents = DecisionFile.read(path);
      all.hashes.add(contents.hash());
      for (DecidedRow row : contents.rows()) {
        all.rowsByFile.computeIfAbsent(row.file(), _ -> new ArrayList<>()).add(row);
        all.wanted.add(row.a());
        all.wanted.add(row.b());
      }
    }
    return all;
  }

  /// The hashes of the files' texts.
  ///
  /// @return one a file, in their order
  public List<FileHash> hashes() {
    return List.copyOf(hashes);
  }

  /// The rows with a verdict.
  ///
  /// @return in the order of the files
  public List<DecidedRow> rows() {
    return rowsByFile.values().stream().flatMap(List::stream).toList();
  }

  @Override
  public void see(RecordRef ref, SourceRecord record) {
    if (wanted.contains(ref)) {
      prints.put(ref, RecordPrint.of(key, ref, record));
    }
  }

  /// The decisions, once all records have passed by.
  ///
  /// @return the decisions of all files
  /// @throws BadInput V002 where no row of a file is about these lists under this key; V007 where a
  ///   record is not in its list; V006 where records are not what they were when they were
  ///   reviewed; L003 and L004 where decisions contradict each other
  public Decisions check() {
    rowsByFile.forEach(this::check);
    return Decisions.of(
        rows().stream()
            .map(row ->
                new Decision(
                    row.pair(), row.verdict(), row.probability(), row.author(), row.place()))
            .toList());
  }

  private void check(String file, List<DecidedRow> rows) {
    List<DecidedRow> stale = rows.stream().filter(row -> !isCurrent(row)).toList();
    if (stale.size() == rows.size()) {
      throw new BadInput(Problem.of("V002", file));
    }
    for (DecidedRow row : stale) {
      checkKnown(row, row.a(), ReviewColumn.A_RECORD);
      checkKnown(row, row.b(), ReviewColumn.B_RECORD);
    }
    if (!stale.isEmpty()) {
      String lines =
          stale.stream()
              .limit(MOST_LINES)
              .map(row -> String.valueOf(row.line()))
              .collect(Collectors.joining(", ", "", stale.size() > MOST_LINES ? "…" : ""));
      throw new BadInput(Problem.of("V006", file, stale.size(), lines));
    }
  }

  private void checkKnown(DecidedRow row, RecordRef ref, ReviewColumn column) {
    if (!prints.containsKey(ref)) {
      throw new BadInput(Problem.of("V007", row.file(), row.line(), column.title()));
    }
  }

  private boolean isCurrent(DecidedRow row) {
    RecordPair pair = row.pair();
    String left = prints.get(pair.left());
    String right = prints.get(pair.right());
    return left != null && right != null && RecordPrint.ofPair(key, left, right).equals(row.mark());
  }
}
