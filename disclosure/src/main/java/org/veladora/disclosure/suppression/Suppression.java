package org.veladora.disclosure.suppression;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.veladora.disclosure.attack.Attacker;
import org.veladora.disclosure.attack.Difference;
import org.veladora.disclosure.attack.Grid;
import org.veladora.disclosure.attack.Pattern;
import org.veladora.disclosure.attack.Quantity;
import org.veladora.disclosure.attack.Sums;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;

/// Finds a pattern under which the [Attacker] finds out nothing.
///
/// Deterministic: sums are taken in the order in which the tables show them.
public final class Suppression {
  private static final int MOST_ROUNDS = 60;
  private static final int ROUNDS_WITH_EFFECTS = 6;
  private static final int ROUNDS_OF_HYPERCUBES = 40;

  /// Each round asks for cells with twice the room of the last: large cells hold many kinds of
  /// people, who can be exchanged in all tables at once.
  private static final int MOST_DOUBLINGS = 6;

  private final Sums sums;
  private final int k;
  private final Attacker attacker;
  private final Costs costs;
  private final Effects effects;
  private final Cancel cancel;
  private final Progress progress;

  /// Prepares the choice.
  ///
  /// @param sums the sums of the publication
  /// @param k the threshold
  /// @param cancel asked often
  /// @param progress told the numbers still found out in each round
  public Suppression(Sums sums, int k, Cancel cancel, Progress progress) {
    this.sums = sums;
    this.k = k;
    this.attacker = new Attacker(sums, k);
    this.costs = new Costs(sums);
    this.effects = new Effects(sums, k);
    this.cancel = cancel;
    this.progress = progress;
  }

  /// Chooses.
  ///
  /// @return a pattern that stood the attack, or empty if none was found within the attacker's
  ///   limits
  public Optional<Pattern> findPattern() {
    Pattern pattern = Pattern.primary(sums, k);
    effects.keepHopeless(pattern);
    effects.inherit(pattern);
    new TableByTable(sums, k, costs, effects, cancel).complete(pattern);
    Set<Quantity> safe = new HashSet<>();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Quantity> open = attacker.findOpen(pattern, safe, cancel);
      progress.at("gate", round, -1);
      if (open.isEmpty()) {
        effects.keepUseless(pattern);
        return Optional.of(pattern);
      }
      if (attacker.isExhausted() || !improve(pattern, open, round)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean improve(Pattern pattern, List<Quantity> open, int round) {
    boolean changed = false;
    if (round >= ROUNDS_WITH_EFFECTS) {
      changed = effects.keepTouched(pattern, open);
    }
    if (!changed && round < ROUNDS_OF_HYPERCUBES) {
      int roomWanted = k << Math.min(round + 1, MOST_DOUBLINGS);
      for (Quantity quantity : open) {
        cancel.check();
        changed |= protect(pattern, quantity, roomWanted);
      }
    }
    return changed || effects.keepTouched(pattern, open) || suppressTables(pattern, open);
  }

  private boolean protect(Pattern pattern, Quantity quantity, int roomWanted) {
    return switch (quantity) {
      case Quantity.Suppressed(int sum) -> protect(pattern, sum, roomWanted);
      case Quantity.Subtracted(Difference difference) -> {
        boolean changed = false;
        for (Difference.Pair pair : difference.pairs()) {
          changed |= protect(pattern, pair, roomWanted);
        }
        yield changed;
      }
    };
  }

  private boolean protect(Pattern pattern, Difference.Pair pair, int roomWanted) {
    if (!pattern.isDisplayed(pair.whole()) || !pattern.isDisplayed(pair.part())) {
      return false;
    }
    if (pattern.isShown(pair.whole()) && pattern.isShown(pair.part())) {
      boolean wholeIsDearer = costs.of(pair.whole()) > costs.of(pair.part());
      pattern.suppress(wholeIsDearer ? pair.part() : pair.whole());
      effects.inherit(pattern);
      return true;
    }
    return protect(pattern, pattern.isShown(pair.whole()) ? pair.part() : pair.whole(), roomWanted);
  }

  /// Adds what is cheapest in the tables where no hypercube gives the sum room yet; where there is
  /// one in each, something more in the first that has something.
  private boolean protect(Pattern pattern, int sum, int roomWanted) {
    boolean changed = false;
    for (boolean evenWithRoom : new boolean[] {false, true}) {
      for (Sums.Place place : sums.placesOf(sum)) {
        if (!pattern.isKept(place.table()) && !(changed && evenWithRoom)) {
          changed |= add(pattern, place, roomWanted, evenWithRoom);
        }
      }
    }
    return changed;
  }

  private boolean add(Pattern pattern, Sums.Place place, int roomWanted, boolean evenWithRoom) {
    TableProblem problem = TableProblem.of(sums, pattern, costs, place.table(), k);
    int number = problem.numberOfCells()[place.cell()];
    if (number == Grid.NONE) {
      return false;
    }
    Additions additions = new Additions(problem, problem.forced(), roomWanted);
    if (!evenWithRoom && additions.hasRoom(number)) {
      return false;
    }
    List<Integer> cells = new ArrayList<>();
    additions.suggest(number).forEach(n -> cells.addAll(problem.numbers().get(n).cells()));
    return suppress(pattern, place.table(), cells);
  }

  private boolean suppress(Pattern pattern, int table, List<Integer> cells) {
    boolean changed = false;
    for (int cell : cells) {
      int sum = sums.sumAt(table, cell);
      if (sum != Grid.NONE && pattern.isShown(sum)) {
        pattern.suppress(sum);
        changed = true;
      }
    }
    effects.inherit(pattern);
    return changed;
  }

  private boolean suppressTables(Pattern pattern, List<Quantity> open) {
    boolean changed = false;
    for (int table : effects.tablesOf(open)) {
      List<Integer> cells = new ArrayList<>();
      for (int cell = 0; cell < sums.grid(table).cells(); cell++) {
        cells.add(cell);
      }
      changed |= !pattern.isKept(table) && suppress(pattern, table, cells);
    }
    return changed;
  }
}
