package org.veladora.disclosure.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.veladora.disclosure.attack.Grid;
import org.veladora.disclosure.attack.Pattern;
import org.veladora.disclosure.attack.Sums;
import org.veladora.disclosure.attack.TableRole;
import org.veladora.model.Cancel;

/// Completes a pattern one table at a time, main tables and accounting before effects, until no
/// table wants more. What one table suppresses, every table with the same sum must protect.
final class TableByTable {
  private static final int MOST_PASSES = 12;
  private static final int NEVER = -1;

  private final Sums sums;
  private final int k;
  private final Costs costs;
  private final Effects effects;
  private final Cancel cancel;
  private final List<Integer> order = new ArrayList<>();
  private final Map<Integer, Integer> suppressedWhenDone = new HashMap<>();

  TableByTable(Sums sums, int k, Costs costs, Effects effects, Cancel cancel) {
    this.sums = sums;
    this.k = k;
    this.costs = costs;
    this.effects = effects;
    this.cancel = cancel;
    for (boolean ofEffects : new boolean[] {false, true}) {
      for (int table = 0; table < sums.tables(); table++) {
        if (sums.role(table) instanceof TableRole.Effect == ofEffects) {
          order.add(table);
        }
      }
    }
  }

  /// Suppresses what each table needs.
  ///
  /// @param pattern changed in place
  void complete(Pattern pattern) {
    boolean changed = true;
    for (int pass = 0; pass < MOST_PASSES && changed; pass++) {
      changed = false;
      for (int table : order) {
        int before = countSuppressed(pattern, table);
        if (!pattern.isKept(table) && before != suppressedWhenDone.getOrDefault(table, NEVER)) {
          complete(pattern, table);
          int after = countSuppressed(pattern, table);
          suppressedWhenDone.put(table, after);
          changed |= after > before;
        }
      }
    }
  }

  private int countSuppressed(Pattern pattern, int table) {
    int suppressed = 0;
    for (int cell = 0; cell < sums.grid(table).cells(); cell++) {
      int sum = sums.sumAt(table, cell);
      suppressed += sum != Grid.NONE && pattern.isSuppressed(sum) ? 1 : 0;
    }
    return suppressed;
  }

  private void complete(Pattern pattern, int table) {
    TableProblem problem = TableProblem.of(sums, pattern, costs, table, k);
    boolean[] hidden = Thinning.thin(problem, k, cancel);
    for (int n = 0; n < hidden.length; n++) {
      if (hidden[n]) {
        problem.numbers().get(n).cells().forEach(c -> pattern.suppress(sums.sumAt(table, c)));
      }
    }
    effects.inherit(pattern);
  }
}
