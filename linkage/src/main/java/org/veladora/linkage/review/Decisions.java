package org.veladora.linkage.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.veladora.model.BadInput;
import org.veladora.model.Problem;
import org.veladora.model.SourceId;

/// Decisions of all reviewers, merged and free of contradictions.
///
/// Rule of merging: of a pair, the verdict that more than half of its reviewers give; where none
/// has more than half, the pair is unsure. So of two reviewers both must agree, and a third settles
/// what they dispute. Unsure pairs bind nothing.
///
/// Records that are one person by a chain of verdicts are one person: [#mustLink] holds the
/// transitive closure.
public final class Decisions {
  /// Nobody decided anything.
  public static final Decisions NONE = new Decisions(new TreeMap<>());

  private final SortedMap<RecordPair, MergedDecision> byPair;
  private final SortedMap<RecordRef, List<RecordRef>> sameAs = new TreeMap<>();
  private final List<List<RecordRef>> mustLink = new ArrayList<>();
  private final Map<RecordRef, Integer> groupOf = new HashMap<>();

  private Decisions(SortedMap<RecordPair, MergedDecision> byPair) {
    this.byPair = byPair;
    for (MergedDecision merged : byPair.values()) {
      if (merged.verdict() == Verdict.SAME) {
        RecordPair pair = merged.pair();
        sameAs.computeIfAbsent(pair.left(), _ -> new ArrayList<>()).add(pair.right());
        sameAs.computeIfAbsent(pair.right(), _ -> new ArrayList<>()).add(pair.left());
      }
    }
    for (RecordRef start : sameAs.keySet()) {
      if (!groupOf.containsKey(start)) {
        Set<RecordRef> group = new TreeSet<>(reachedFrom(start).keySet());
        group.forEach(member -> groupOf.put(member, mustLink.size()));
        mustLink.add(List.copyOf(group));
      }
    }
  }

  /// Merges decisions. Cost O(n log n), and O(n) more for each contradiction told.
  ///
  /// @param decisions of any number of reviewers, in any order
  /// @return the decisions
  /// @throws BadInput L003 where a pair that is different lies within a group that is one person:
  ///   arguments are who says that they are different and where, and who says that they are the
  ///   same and where; L004 where one reviewer gives a pair two verdicts: both places
  public static Decisions of(List<Decision> decisions) {
    SortedMap<RecordPair, SortedMap<String, Decision>> byPair = new TreeMap<>();
    List<Decision> ordered = new ArrayList<>(decisions);
    ordered.sort(Comparator.comparing(Decision::author).thenComparing(Decision::place));
    for (Decision each : ordered) {
      Decision before =
          byPair
              .computeIfAbsent(each.pair(), _ -> new TreeMap<>())
              .putIfAbsent(each.author(), each);
      if (before != null && before.verdict() != each.verdict()) {
        throw new BadInput(Problem.of("L004", each.author(), before.place(), each.place()));
      }
    }
    SortedMap<RecordPair, MergedDecision> merged = new TreeMap<>();
    byPair.forEach(
        (pair, own) -> merged.put(pair, MergedDecision.of(pair, List.copyOf(own.values()))));
    Decisions result = new Decisions(merged);
    result.checkFreeOfContradictions();
    return result;
  }

  private void checkFreeOfContradictions() {
    for (MergedDecision merged : byPair.values()) {
      RecordPair pair = merged.pair();
      if (merged.verdict() == Verdict.DIFFERENT && isMustLink(pair)) {
        throw new BadInput(
            Problem.of("L003", merged.bearer().origin(), chain(pair.left(), pair.right())));
      }
    }
  }

  /// Refuses groups that lists without duplicates forbid.
  ///
  /// @param duplicateFree lists on which nobody is twice
  /// @throws BadInput L005 where a group holds two records of such a list: the list, and who says
  ///   that they are the same and where
  public void checkAgainst(Set<SourceId> duplicateFree) {
    for (List<RecordRef> group : mustLink) {
      Map<SourceId, RecordRef> first = new HashMap<>();
      for (RecordRef record : group) {
        SourceId source = record.source();
        RecordRef other = duplicateFree.contains(source) ? first.putIfAbsent(source, record) : null;
        if (other != null) {
          throw new BadInput(Problem.of("L005", source, chain(other, record)));
        }
      }
    }
  }

  /// Records that are one person.
  ///
  /// @return groups of two records or more, in order; each record is in one group at most
  public List<List<RecordRef>> mustLink() {
    return Collections.unmodifiableList(mustLink);
  }

  /// Pairs that are two people. That no record of a group of the one can be of the person of the
  /// other follows and is not listed.
  ///
  /// @return the pairs, in order
  public List<RecordPair> cannotLink() {
    return byPair.values().stream()
        .filter(merged -> merged.verdict() == Verdict.DIFFERENT)
        .map(MergedDecision::pair)
        .toList();
  }

  /// All pairs that were decided on, unsure ones among them.
  ///
  /// @return in the order of pairs
  public List<MergedDecision> merged() {
    return List.copyOf(byPair.values());
  }

  /// What was decided on a pair itself; what follows from other pairs does not count.
  ///
  /// @param pair two records
  /// @return the merged decision; empty where nobody decided
  public Optional<MergedDecision> findMerged(RecordPair pair) {
    return Optional.ofNullable(byPair.get(pair));
  }

  private boolean isMustLink(RecordPair pair) {
    Integer group = groupOf.get(pair.left());
    return group != null && group.equals(groupOf.get(pair.right()));
  }

  /// Who says, by the shortest chain of verdicts, that two records are the same.
  private String chain(RecordRef from, RecordRef to) {
    Map<RecordRef, RecordRef> cameFrom = reachedFrom(from);
    List<String> origins = new ArrayList<>();
    RecordRef at = to;
    while (!at.equals(from)) {
      RecordRef before = Objects.requireNonNull(cameFrom.get(at));
      MergedDecision merged = Objects.requireNonNull(byPair.get(new RecordPair(before, at)));
      origins.add(merged.bearer().origin());
      at = before;
    }
    return origins.reversed().stream().distinct().collect(Collectors.joining("; "));
  }

  /// The records of a group, each with the one it was reached from by the shortest chain; the start
  /// with itself.
  private Map<RecordRef, RecordRef> reachedFrom(RecordRef start) {
    Map<RecordRef, RecordRef> cameFrom = new HashMap<>(Map.of(start, start));
    Queue<RecordRef> open = new ArrayDeque<>(Set.of(start));
    while (!open.isEmpty()) {
      RecordRef at = open.remove();
      for (RecordRef next : sameAs.getOrDefault(at, List.of())) {
        if (cameFrom.putIfAbsent(next, at) == null) {
          open.add(next);
        }
      }
    }
    return cameFrom;
  }

  /// All records that were decided on.
  ///
  /// @return the records
  public Set<RecordRef> records() {
    Set<RecordRef> records = new HashSet<>();
    for (RecordPair pair : byPair.keySet()) {
      records.add(pair.left());
      records.add(pair.right());
    }
    return records;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Decisions decisions && byPair.equals(decisions.byPair);
  }

  @Override
  public int hashCode() {
    return byPair.hashCode();
  }

  @Override
  public String toString() {
    return "Decisions[" + byPair.size() + " pairs]";
  }
}
