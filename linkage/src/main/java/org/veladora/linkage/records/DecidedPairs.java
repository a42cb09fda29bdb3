package org.veladora.linkage.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.veladora.linkage.review.Decisions;
import org.veladora.linkage.review.MergedDecision;
import org.veladora.linkage.review.RecordPair;
import org.veladora.linkage.review.RecordRef;
import org.veladora.linkage.review.Verdict;

/// Decisions of reviewers, by the numbers of the records.
public final class DecidedPairs {
  private final List<int[]> groups = new ArrayList<>();
  private final List<int[]> apart = new ArrayList<>();
  private final List<Reviewed> reviewed = new ArrayList<>();
  private final Map<Integer, Integer> groupOf = new HashMap<>();
  private final Set<Long> apartKeys = new HashSet<>();

  private DecidedPairs() {}

  /// A pair on which reviewers decided.
  ///
  /// @param left the earlier record
  /// @param right the later
  /// @param probability mean of their probabilities that it is one person
  public record Reviewed(int left, int right, double probability) {}

  /// Finds the records of decisions. Cost O(records), where there are decisions.
  ///
  /// @param decisions the decisions
  /// @param columns the records
  /// @return the decisions by record
  /// @throws IllegalArgumentException if a decision is about a record that is not there
  public static DecidedPairs of(Decisions decisions, RecordColumns columns) {
    DecidedPairs decided = new DecidedPairs();
    Set<RecordRef> wanted = decisions.records();
    Map<RecordRef, Integer> numbers = new HashMap<>();
    for (int i = 0; i < columns.size() && !wanted.isEmpty(); i++) {
      RecordRef ref = new RecordRef(columns.sources().get(columns.source(i)), columns.id(i));
      if (wanted.contains(ref)) {
        numbers.put(ref, i);
      }
    }
    if (numbers.size() < wanted.size()) {
      throw new IllegalArgumentException("a decision is about a record that was not added");
    }
    for (List<RecordRef> group : decisions.mustLink()) {
      int[] members =
          group.stream().map(numbers::get).mapToInt(Objects::requireNonNull).sorted().toArray();
      for (int member : members) {
        decided.groupOf.put(member, decided.groups.size());
      }
      decided.groups.add(members);
    }
    for (RecordPair pair : decisions.cannotLink()) {
      int left = Objects.requireNonNull(numbers.get(pair.left()));
      int right = Objects.requireNonNull(numbers.get(pair.right()));
      decided.apart.add(new int[] {left, right});
      decided.apartKeys.add(key(left, right));
    }
    for (MergedDecision merged : decisions.merged()) {
      if (merged.verdict() != Verdict.UNSURE) {
        int left = Objects.requireNonNull(numbers.get(merged.pair().left()));
        int right = Objects.requireNonNull(numbers.get(merged.pair().right()));
        decided.reviewed.add(
            new Reviewed(Math.min(left, right), Math.max(left, right), merged.probability()));
      }
    }
    return decided;
  }

  private static long key(int i, int j) {
    return (long) Math.min(i, j) << 32 | Math.max(i, j);
  }

  /// Records that are one person.
  ///
  /// @return groups of two or more, members ascending; not to be written to
  public List<int[]> groups() {
    return groups;
  }

  /// Pairs that are two people.
  ///
  /// @return pairs of records; not to be written to
  public List<int[]> apart() {
    return apart;
  }

  /// Pairs that reviewers decided to be one person or two, in so many words: what follows from
  /// other pairs is not among them.
  ///
  /// @return in the order of the decisions; not to be written to
  public List<Reviewed> reviewed() {
    return reviewed;
  }

  /// Whether two records are one person by decision.
  ///
  /// @param i a record
  /// @param j another
  /// @return true where they are of one group
  public boolean isTogether(int i, int j) {
    Integer group = groupOf.get(i);
    return group != null && group.equals(groupOf.get(j));
  }

  /// Whether two records are two people by decision.
  ///
  /// @param i a record
  /// @param j another
  /// @return true where the pair was decided
  public boolean isApart(int i, int j) {
    return apartKeys.contains(key(i, j));
  }
}
