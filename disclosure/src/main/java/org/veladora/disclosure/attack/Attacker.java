package org.veladora.disclosure.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.veladora.disclosure.linear.Simplex;
import org.veladora.model.Cancel;

/// A reader who knows every displayed cell of every table, the threshold, and that what is
/// suppressed is not zero, and who computes the interval of every number that is not shown.
///
/// He also knows which atoms exist, which no reader does: the check is stricter than need be where
/// several tables overlap, and exact for a single table. Numbers are real, so an interval `k` wide
/// holds at least `k` whole numbers; that each of them belongs to whole numbers in all other cells
/// is not checked.
///
/// Intervals are found from inside, as verified examples ([Witnesses]) that the simplex method
/// finds: for many numbers together, then for each that is left until it is `k` wide or cannot be
/// wider. Work is counted and limited: what is not certified within the limit counts as found out.
/// Deterministic.
public final class Attacker {
  /// What a width may lack of the threshold.
  public static final double WIDTH_TOLERANCE = 1e-6;

  /// Other atoms that may take part in a move; more make the attacker weaker and slower.
  private static final int CATALYSTS = 0;

  private static final int SIGN_PATTERNS = 6;
  private static final int PIVOTS_TOGETHER = 400;
  private static final int MOST_PIVOTS = 20_000;
  private static final double UNBOUNDED = 1e6;

  /// Most operations of one attack, about half a minute.
  private static final long MOST_WORK = 10_000_000_000L;

  private final Sums sums;
  private final int k;
  private final List<Difference> differences = new ArrayList<>();
  private final List<int[]> differenceAtoms = new ArrayList<>();

  /// Prepares the attack on a publication.
  ///
  /// @param sums the sums of the publication
  /// @param k the threshold
  public Attacker(Sums sums, int k) {
    this.sums = sums;
    this.k = k;
    for (Map.Entry<AtomSet, List<Difference.Pair>> found : Differences.find(sums, k).entrySet()) {
      differences.add(new Difference(differences.size(), found.getValue()));
      differenceAtoms.add(found.getKey().atoms());
    }
  }

  /// What could be computed by subtraction, wherever both sums are displayed.
  ///
  /// @return the differences, in a fixed order
  public List<Difference> differences() {
    return List.copyOf(differences);
  }

  /// People of a difference.
  ///
  /// @param difference one of [#differences]
  /// @return 1 to k - 1
  public long people(Difference difference) {
    Difference.Pair pair = difference.pairs().getFirst();
    return sums.value(pair.whole()) - sums.value(pair.part());
  }

  /// Attacks a pattern.
  ///
  /// @param pattern what is shown and suppressed
  /// @param cancel asked between walks
  /// @return one finding for each suppressed sum and each difference that a reader could try
  public List<Finding> attack(Pattern pattern, Cancel cancel) {
    return attack(pattern, cancel, false);
  }

  /// Attacks a pattern and goes on to the ends of each interval.
  ///
  /// @param pattern what is shown and suppressed
  /// @param cancel asked between walks
  /// @return one finding for each suppressed sum and each difference that a reader could try
  public List<Finding> attackToTheEnds(Pattern pattern, Cancel cancel) {
    return attack(pattern, cancel, true);
  }

  private List<Finding> attack(Pattern pattern, Cancel cancel, boolean toTheEnds) {
    List<Quantity> quantities = quantities(pattern);
    if (quantities.isEmpty()) {
      return List.of();
    }
    List<int[]> atoms = quantities.stream().map(this::atomsOf).toList();
    boolean[] sensitive = new boolean[sums.atoms()];
    quantities.forEach(quantity -> markSensitive(quantity, sensitive));
    Polytope polytope = Polytope.of(sums, pattern, sensitive, CATALYSTS);
    Witnesses witnesses = new Witnesses(sums, pattern, polytope, atoms);
    new Campaign(polytope, witnesses, quantities.size(), cancel).run(toTheEnds);
    List<Finding> findings = new ArrayList<>();
    for (int q = 0; q < quantities.size(); q++) {
      long truth = Arrays.stream(atoms.get(q)).mapToLong(sums::peopleOfAtom).sum();
      findings.add(
          new Finding(
              quantities.get(q),
              truth + witnesses.low(q),
              truth + witnesses.high(q),
              witnesses.width(q) >= k - WIDTH_TOLERANCE));
    }
    return findings;
  }

  private List<Quantity> quantities(Pattern pattern) {
    List<Quantity> quantities = new ArrayList<>();
    for (int sum = 0; sum < sums.size(); sum++) {
      if (pattern.isSuppressed(sum) && pattern.isDisplayed(sum)) {
        quantities.add(new Quantity.Suppressed(sum));
      }
    }
    for (Difference difference : differences) {
      int same = sums.sumOf(differenceAtoms.get(difference.number()));
      boolean hasCell = same != Grid.NONE && pattern.isDisplayed(same);
      if (!hasCell && difference.isDisplayed(pattern)) {
        quantities.add(new Quantity.Subtracted(difference));
      }
    }
    return quantities;
  }

  private int[] atomsOf(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Suppressed(int sum) -> sums.atomsOf(sum);
      case Quantity.Subtracted(Difference difference) -> differenceAtoms.get(difference.number());
    };
  }

  private void markSensitive(Quantity quantity, boolean[] sensitive) {
    boolean inner =
        switch (quantity) {
          case Quantity.Suppressed(int sum) ->
              sums.placesOf(sum).stream()
                  .anyMatch(place -> sums.grid(place.table()).totals(place.cell()) == 0);
          case Quantity.Subtracted _ -> true;
        };
    if (inner) {
      Arrays.stream(atomsOf(quantity)).forEach(atom -> sensitive[atom] = true);
    }
  }

  /// One attack on one polytope.
  private final class Campaign {
    private final Polytope polytope;
    private final Witnesses witnesses;
    private final int targets;
    private final Cancel cancel;
    private final Simplex simplex;
    private final boolean[] narrow;

    Campaign(Polytope polytope, Witnesses witnesses, int targets, Cancel cancel) {
      this.polytope = polytope;
      this.witnesses = witnesses;
      this.targets = targets;
      this.cancel = cancel;
      this.simplex = polytope.simplex();
      this.narrow = new boolean[targets];
      OuterBounds bounds = new OuterBounds(polytope);
      for (int t = 0; t < targets; t++) {
        narrow[t] = bounds.width(witnesses.variables(t)) < k - WIDTH_TOLERANCE;
      }
    }

    void run(boolean toTheEnds) {
      for (int p = 0; p < SIGN_PATTERNS && anyOpen(); p++) {
        moveTogether(p);
      }
      for (int t = 0; t < targets; t++) {
        if (toTheEnds || isOpen(t)) {
          moveAlone(t, toTheEnds ? UNBOUNDED : k);
        }
      }
    }

    private boolean isOpen(int target) {
      return !narrow[target] && witnesses.width(target) < k - WIDTH_TOLERANCE;
    }

    private boolean anyOpen() {
      for (int t = 0; t < targets; t++) {
        if (isOpen(t)) {
          return true;
        }
      }
      return false;
    }

    private void moveTogether(int signs) {
      double[] objective = new double[polytope.variables()];
      for (int t = 0; t < targets; t++) {
        if (isOpen(t)) {
          boolean up = (((t * 0x9E3779B9) >>> (31 - signs / 2)) & 1) == signs % 2;
          for (int v : witnesses.variables(t)) {
            objective[v] += up ? 1 : -1;
          }
        }
      }
      move(objective, UNBOUNDED, PIVOTS_TOGETHER);
    }

    private void moveAlone(int target, double enough) {
      double[] objective = new double[polytope.variables()];
      for (int v : witnesses.variables(target)) {
        objective[v] = 1;
      }
      move(objective, enough, MOST_PIVOTS);
      if (isOpen(target) || enough > k) {
        for (int v : witnesses.variables(target)) {
          objective[v] = -1;
        }
        move(objective, enough, MOST_PIVOTS);
      }
    }

    private void move(double[] objective, double enough, int mostPivots) {
      cancel.check();
      if (simplex.work() < MOST_WORK) {
        simplex.reset();
        simplex.maximise(objective, enough, mostPivots);
        witnesses.add(simplex.point());
      }
    }
  }
}
