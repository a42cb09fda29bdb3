package org.veladora.app.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.veladora.app.diff.Difference.Change;
import org.veladora.linkage.LinkageDraw;
import org.veladora.linkage.LinkageResult;
import org.veladora.model.Cancel;
import org.veladora.model.FieldId;
import org.veladora.model.SourceRecord;
import org.veladora.report.document.DifferenceDocument.Total;
import org.veladora.report.document.DifferenceOutcome;

/// What became of every record of two cuts, with how surely.
///
/// @param list one an outcome: first those with records of the old cut, in its order, then those
///   of the new cut alone
/// @param totals one an outcome that is possible
record Differences(List<Difference> list, List<Total> totals) {
  private static final Set<DifferenceOutcome> OF_ROWS =
      EnumSet.of(
          DifferenceOutcome.UNCHANGED,
          DifferenceOutcome.CHANGED,
          DifferenceOutcome.ONLY_OLD,
          DifferenceOutcome.ONLY_NEW);

  /// Half of what the range leaves out.
  private static final double TAIL = 0.025;

  Differences {
    list = List.copyOf(list);
    totals = List.copyOf(totals);
  }

  /// The differences of a register without names: what equal rows and numbers say.
  static Differences ofRows(Nodes nodes) {
    Grouping grouping = new Grouping(nodes, alone(nodes), false);
    return new Differences(new Work(nodes, grouping, List.of()).list(), totals(grouping, OF_ROWS));
  }

  /// The differences where equal rows and numbers left no record.
  static Differences ofPairs(Nodes nodes) {
    Grouping grouping = new Grouping(nodes, alone(nodes), true);
    return new Differences(new Work(nodes, grouping, List.of()).list(), totals(grouping, people()));
  }

  private static int[] alone(Nodes nodes) {
    int[] labels = new int[nodes.size()];
    Arrays.setAll(labels, node -> node);
    return labels;
  }

  /// The differences under a linkage.
  static Differences ofPeople(Nodes nodes, LinkageResult linkage, Cancel cancel) {
    Grouping settled = new Grouping(nodes, SettledLabels.of(nodes, linkage), true);
    List<Grouping> draws = new ArrayList<>();
    for (LinkageDraw draw : linkage.draws()) {
      cancel.check();
      draws.add(new Grouping(nodes, draw.toArray(), true));
    }
    List<Total> totals =
        totals(settled, people()).stream().map(total -> withRange(total, draws)).toList();
    return new Differences(new Work(nodes, settled, draws).list(), totals);
  }

  private static Set<DifferenceOutcome> people() {
    return EnumSet.complementOf(
        EnumSet.of(DifferenceOutcome.ONLY_OLD, DifferenceOutcome.ONLY_NEW));
  }

  private static List<Total> totals(Grouping grouping, Set<DifferenceOutcome> outcomes) {
    return outcomes.stream().map(outcome -> total(grouping, outcome)).toList();
  }

  private static Total total(Grouping grouping, DifferenceOutcome outcome) {
    long older = 0;
    long newer = 0;
    for (int label = 0; label < grouping.labels(); label++) {
      if (grouping.outcome(label) == outcome) {
        older += grouping.older(label);
        newer += grouping.newer(label);
      }
    }
    long units = grouping.count(outcome);
    return new Total(outcome, units, older, newer, units, units);
  }

  private static Total withRange(Total total, List<Grouping> draws) {
    long[] counts =
        draws.stream().mapToLong(draw -> draw.count(total.outcome())).sorted().toArray();
    int cut = (int) (TAIL * counts.length);
    return new Total(
        total.outcome(),
        total.units(),
        total.olderRecords(),
        total.newerRecords(),
        Math.min(total.units(), counts[cut]),
        Math.max(total.units(), counts[counts.length - 1 - cut]));
  }

  /// Makes the list.
  private static final class Work {
    private final Nodes nodes;
    private final Grouping grouping;
    private final List<Grouping> draws;

    Work(Nodes nodes, Grouping grouping, List<Grouping> draws) {
      this.nodes = nodes;
      this.grouping = grouping;
      this.draws = draws;
    }

    List<Difference> list() {
      List<List<Integer>> members =
          new ArrayList<>(Collections.nCopies(grouping.labels(), List.of()));
      List<Integer> order = new ArrayList<>();
      for (int node = 0; node < nodes.size(); node++) {
        int label = grouping.label(node);
        if (members.get(label).isEmpty()) {
          members.set(label, new ArrayList<>(1));
          order.add(label);
        }
        members.get(label).add(node);
      }
      return order.stream()
          .map(label -> difference(grouping.outcome(label), members.get(label)))
          .sorted(Differences::inOrder)
          .toList();
    }

    private Difference difference(DifferenceOutcome outcome, List<Integer> group) {
      List<Integer> older =
          group.stream().filter(nodes::hasOlder).map(nodes::older).sorted().toList();
      List<Integer> newer =
          group.stream().filter(nodes::hasNewer).map(nodes::newer).sorted().toList();
      Step step =
          switch (outcome) {
            case REMOVED, APPEARED, ONLY_OLD, ONLY_NEW -> Step.NONE;
            case ID_REUSED -> Step.SAME_ID;
            case UNCHANGED, CHANGED, MERGED, SPLIT ->
                group.size() == 1 ? nodes.step(group.getFirst()) : Step.LINKAGE;
          };
      List<Change> changes =
          outcome == DifferenceOutcome.UNCHANGED || older.isEmpty() || newer.isEmpty()
              ? List.of()
              : changes(older, newer);
      return new Difference(outcome, step, probability(group, outcome, step), older, newer, changes);
    }

    /// Share of the draws in which the same records stand together and have the outcome. For a pair
    /// of one number, the share in which the number's own linkage put them together.
    private double probability(List<Integer> group, DifferenceOutcome outcome, Step step) {
      if (step == Step.SAME_ID && group.size() == 1) {
        return nodes.source().togetherOf(nodes.older(group.getFirst()));
      }
      if (draws.isEmpty() || step == Step.EQUAL_ROW) {
        return Double.NaN;
      }
      long holds = 0;
      for (Grouping draw : draws) {
        int label = draw.label(group.getFirst());
        holds +=
            draw.outcome(label) == outcome
                    && group.stream().allMatch(node -> draw.label(node) == label)
                ? 1
                : 0;
      }
      return (double) holds / draws.size();
    }

    private List<Change> changes(List<Integer> older, List<Integer> newer) {
      List<Change> changes = new ArrayList<>();
      for (FieldId field : nodes.source().fields().both()) {
        List<String> before = values(nodes.source().older(), older, field);
        List<String> after = values(nodes.source().newer(), newer, field);
        if (!before.equals(after)) {
          changes.add(new Change(field, before, after));
        }
      }
      return changes;
    }

    private static List<String> values(Cut cut, List<Integer> indexes, FieldId field) {
      return indexes.stream()
          .map(cut::record)
          .map((SourceRecord record) -> ComparedFields.shown(record, field))
          .distinct()
          .sorted()
          .toList();
    }
  }

  private static int inOrder(Difference left, Difference right) {
    if (left.older().isEmpty() != right.older().isEmpty()) {
      return left.older().isEmpty() ? 1 : -1;
    }
    return left.older().isEmpty()
        ? Integer.compare(left.newer().getFirst(), right.newer().getFirst())
        : Integer.compare(left.older().getFirst(), right.older().getFirst());
  }
}
