package org.veladora.disclosure.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.veladora.model.Cancel;

/// Chooses which numbers of one table stay hidden: starts with all of them hidden and shows again,
/// dearest first, each number that no other needs.
///
/// A number needs another if its own room comes from it. The room of each number to be protected is
/// held as an example, with the numbers that it moves; showing a number that no example moves costs
/// nothing, and where one does, another example is looked for. Numbers are tried in groups, halved
/// where a group fails.
final class Thinning {
  /// From this size on, every number looks for room without the group, because those that find it
  /// need not be asked again for its parts.
  private static final int LARGE_GROUP = 30;

  private final Cancel cancel;
  private final boolean[] hidden;
  private final Room room;
  private final List<Integer> targets = new ArrayList<>();
  private final List<BitSet> supports = new ArrayList<>();
  private final List<Integer> failures = new ArrayList<>();

  private Thinning(TableProblem problem, int k, Cancel cancel) {
    this.cancel = cancel;
    this.hidden = new boolean[problem.numbers().size()];
    Arrays.fill(hidden, true);
    this.room = new Room(problem, hidden, k);
  }

  /// Chooses.
  ///
  /// @param problem the table
  /// @param k the threshold
  /// @param cancel asked often
  /// @return by number, whether it is hidden
  static boolean[] thin(TableProblem problem, int k, Cancel cancel) {
    Thinning thinning = new Thinning(problem, k, cancel);
    List<TableProblem.Figure> numbers = problem.numbers();
    for (int n = 0; n < numbers.size(); n++) {
      if (numbers.get(n).sensitive()) {
        thinning.addTarget(n);
      }
    }
    List<Integer> candidates =
        IntStream.range(0, numbers.size())
            .filter(n -> !numbers.get(n).forced())
            .boxed()
            .sorted(Comparator.<Integer>comparingDouble(n -> -numbers.get(n).cost()))
            .toList();
    if (!candidates.isEmpty()) {
      thinning.show(candidates);
    }
    return thinning.hidden;
  }

  private void addTarget(int target) {
    BitSet support = new BitSet();
    if (room.find(target, support)) {
      targets.add(target);
      supports.add(support);
      failures.add(0);
    }
  }

  private void show(List<Integer> group) {
    cancel.check();
    if (tryToShow(group)) {
      group.forEach(n -> hidden[n] = false);
    } else if (group.size() == 1) {
      addTarget(group.getFirst());
    } else {
      int half = group.size() / 2;
      show(group.subList(0, half));
      show(group.subList(half, group.size()));
    }
  }

  private boolean tryToShow(List<Integer> group) {
    BitSet moved = new BitSet();
    group.forEach(moved::set);
    group.forEach(room::freeze);
    List<Integer> affected =
        IntStream.range(0, targets.size())
            .filter(t -> supports.get(t).intersects(moved))
            .boxed()
            .sorted(Comparator.<Integer>comparingInt(failures::get).reversed())
            .toList();
    boolean allHaveRoom = true;
    for (int i = 0; i < affected.size() && (allHaveRoom || group.size() >= LARGE_GROUP); i++) {
      int t = affected.get(i);
      BitSet support = new BitSet();
      if (room.find(targets.get(t), support)) {
        supports.set(t, support);
      } else {
        failures.set(t, failures.get(t) + 1);
        allHaveRoom = false;
      }
    }
    if (allHaveRoom) {
      room.show(group);
    } else {
      group.forEach(room::release);
    }
    return allHaveRoom;
  }
}
