package org.veladora.app.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.veladora.app.diff.Difference.Change;
import org.veladora.linkage.LinkageDraw;
import org.veladora.model.Cancel;
import org.veladora.model.FieldId;
import org.veladora.report.document.DifferenceDocument.Total;
import org.veladora.report.document.DifferenceOutcome;

/// What became of every record of two cuts, with how surely.
///
/// @param list one an outcome: first those with records of the old cut, in its order, then those of
///   the new cut alone
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

  /// What equal rows and numbers say, without a linkage.
  ///
  /// @param ofPeople whether outcomes are of people, or of rows
  static Differences ofPairs(Nodes nodes, boolean ofPeople) {
    int[] alone = new int[nodes.size()];
    Arrays.setAll(alone, node -> node);
    Work work = new Work(nodes, new Grouping(nodes, alone, ofPeople));
    return work.differences(ofPeople);
  }

  /// The differences under a linkage.
  static Differences ofPeople(Nodes nodes, CutLinkage linkage, Cancel cancel) {
    Work work = new Work(nodes, new Grouping(nodes, SettledLabels.of(nodes, linkage), true));
    for (LinkageDraw draw : linkage.result().draws()) {
      cancel.check();
      work.add(new Grouping(nodes, linkage.labels(draw, nodes), true));
    }
    return work.differences(true);
  }

  private static Set<DifferenceOutcome> outcomes(boolean ofPeople) {
    return ofPeople
        ? EnumSet.complementOf(EnumSet.of(DifferenceOutcome.ONLY_OLD, DifferenceOutcome.ONLY_NEW))
        : OF_ROWS;
  }

  /// The nodes of an outcome, and in how many draws it held.
  private static final class Group {
    private final DifferenceOutcome outcome;
    private final List<Integer> members = new ArrayList<>(1);
    private int held;

    Group(DifferenceOutcome outcome) {
      this.outcome = outcome;
    }
  }

  /// Makes the list and the totals.
  private static final class Work {
    private final Nodes nodes;
    private final Grouping settled;
    private final Collection<Group> groups;
    private final Map<DifferenceOutcome, List<Long>> drawn = new EnumMap<>(DifferenceOutcome.class);
    private int draws;

    Work(Nodes nodes, Grouping settled) {
      this.nodes = nodes;
      this.settled = settled;
      Map<Integer, Group> byLabel = new TreeMap<>();
      for (int node = 0; node < nodes.size(); node++) {
        int label = settled.label(node);
        byLabel.computeIfAbsent(label, _ -> new Group(settled.outcome(label))).members.add(node);
      }
      this.groups = byLabel.values();
      EnumSet.allOf(DifferenceOutcome.class)
          .forEach(outcome -> drawn.put(outcome, new ArrayList<>()));
    }

    /// Takes note of a draw.
    void add(Grouping draw) {
      draws++;
      drawn.forEach((outcome, counts) -> counts.add(draw.count(outcome)));
      for (Group group : groups) {
        int label = draw.label(group.members.getFirst());
        boolean holds =
            draw.outcome(label) == group.outcome
                && group.members.stream().allMatch(node -> draw.label(node) == label);
        group.held += holds ? 1 : 0;
      }
    }

    Differences differences(boolean ofPeople) {
      return new Differences(
          groups.stream().map(this::difference).sorted(Differences::inOrder).toList(),
          outcomes(ofPeople).stream().map(this::total).toList());
    }

    private Total total(DifferenceOutcome outcome) {
      long units = settled.count(outcome);
      List<Long> counts = Objects.requireNonNull(drawn.get(outcome)).stream().sorted().toList();
      int cut = (int) (TAIL * counts.size());
      return new Total(
          outcome,
          units,
          settled.older(outcome),
          settled.newer(outcome),
          counts.isEmpty() ? units : Math.min(units, counts.get(cut)),
          counts.isEmpty() ? units : Math.max(units, counts.get(counts.size() - 1 - cut)));
    }

    private Difference difference(Group group) {
      List<Integer> older =
          group.members.stream().filter(nodes::hasOlder).map(nodes::older).sorted().toList();
      List<Integer> newer =
          group.members.stream().filter(nodes::hasNewer).map(nodes::newer).sorted().toList();
      boolean compared =
          group.outcome != DifferenceOutcome.UNCHANGED && !older.isEmpty() && !newer.isEmpty();
      Step step = step(group);
      return new Difference(
          group.outcome,
          step,
          probability(group, step),
          older,
          newer,
          compared ? changes(older, newer) : List.of());
    }

    private Step step(Group group) {
      return switch (group.outcome) {
        case REMOVED, APPEARED, ONLY_OLD, ONLY_NEW -> Step.NONE;
        case ID_REUSED -> Step.SAME_ID;
        case UNCHANGED, CHANGED, MERGED, SPLIT ->
            group.members.size() == 1 ? nodes.step(group.members.getFirst()) : Step.LINKAGE;
      };
    }

    /// Share of the draws in which the same records stand together and have the outcome; for a pair
    /// kept by its number, the share that put its two records together.
    private double probability(Group group, Step step) {
      if (step == Step.SAME_ID && group.members.size() == 1) {
        return nodes.source().togetherOf(nodes.older(group.members.getFirst()));
      }
      return draws == 0 || step == Step.EQUAL_ROW ? Double.NaN : (double) group.held / draws;
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
          .map(index -> ComparedFields.shown(cut.record(index), field))
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
