package org.veladora.disclosure.suppression;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.veladora.disclosure.linear.Simplex;
import org.veladora.model.Cancel;

/// Chooses which numbers of one table stay suppressed: starts with all of them suppressed and shows
/// again, dearest first, each number that no other needs.
///
/// A number needs another if its own room comes from it. The room of each number to be protected is
/// held as an example, with the numbers that it moves; showing a number that no example moves costs
/// nothing, and where one does, another example is looked for. Numbers are tried in groups, halved
/// where a group fails.
final class Thinning {
  private static final int GROUP = 32;
  private static final int MOST_PIVOTS = 2_000;
  private static final double TOLERANCE = 1e-6;
  private static final double LESS_PREFERRED = 0.4;

  private final TableProblem problem;
  private final int k;
  private final Cancel cancel;
  private final Simplex simplex;
  private final boolean[] shown;
  private final List<Integer> targets = new ArrayList<>();
  private final List<BitSet> supports = new ArrayList<>();
  private final List<Integer> failures = new ArrayList<>();

  Thinning(TableProblem problem, int k, Cancel cancel) {
    this.problem = problem;
    this.k = k;
    this.cancel = cancel;
    List<TableProblem.Number> numbers = problem.numbers();
    double[] start = numbers.stream().mapToDouble(TableProblem.Number::people).toArray();
    double[] lowest = new double[start.length];
    for (int n = 0; n < problem.innerCells(); n++) {
      lowest[n] = problem.floor();
    }
    this.simplex = new Simplex(problem.rows(), start, lowest);
    this.shown = new boolean[start.length];
  }

  /// Chooses.
  ///
  /// @return by number of the problem, whether it is shown
  boolean[] thin() {
    for (int n = 0; n < shown.length; n++) {
      TableProblem.Number number = problem.numbers().get(n);
      double dislike = 1 + Math.log1p(number.people());
      simplex.prefer(n, number.forced() ? 1 : LESS_PREFERRED / dislike);
      if (number.sensitive()) {
        addTarget(n);
      }
    }
    List<Integer> candidates =
        IntStream.range(0, shown.length)
            .filter(n -> !problem.numbers().get(n).forced())
            .boxed()
            .sorted(Comparator.<Integer>comparingDouble(n -> -problem.numbers().get(n).cost()))
            .toList();
    for (int from = 0; from < candidates.size(); from += GROUP) {
      show(candidates.subList(from, Math.min(candidates.size(), from + GROUP)));
    }
    return shown;
  }

  private void addTarget(int target) {
    targets.add(target);
    BitSet support = new BitSet();
    findRoom(target, support);
    supports.add(support);
    failures.add(0);
  }

  private void show(List<Integer> group) {
    cancel.check();
    if (tryToShow(group)) {
      group.forEach(n -> shown[n] = true);
    } else if (group.size() == 1) {
      addTarget(group.getFirst());
    } else {
      int half = group.size() / 2;
      show(group.subList(0, half));
      show(group.subList(half, group.size()));
    }
  }

  private boolean tryToShow(List<Integer> group) {
    simplex.reset();
    BitSet moved = new BitSet();
    group.forEach(moved::set);
    group.forEach(simplex::freeze);
    List<Integer> affected =
        IntStream.range(0, targets.size())
            .filter(t -> supports.get(t).intersects(moved))
            .boxed()
            .sorted(Comparator.<Integer>comparingInt(failures::get).reversed())
            .toList();
    for (int t : affected) {
      BitSet support = new BitSet();
      if (!findRoom(targets.get(t), support)) {
        group.forEach(simplex::release);
        failures.set(t, failures.get(t) + 1);
        return false;
      }
      supports.set(t, support);
    }
    return true;
  }

  private boolean findRoom(int target, BitSet support) {
    double[] objective = new double[shown.length];
    objective[target] = 1;
    double up = push(objective, k, support);
    if (up >= k - TOLERANCE) {
      return true;
    }
    objective[target] = -1;
    return up + push(objective, k - up, support) >= k - TOLERANCE;
  }

  private double push(double[] objective, double enough, BitSet support) {
    simplex.reset();
    double grown = simplex.maximise(objective, enough, MOST_PIVOTS);
    double[] point = simplex.point();
    for (int n = 0; n < point.length; n++) {
      if (Math.abs(point[n] - problem.numbers().get(n).people()) > TOLERANCE) {
        support.set(n);
      }
    }
    return grown;
  }
}
