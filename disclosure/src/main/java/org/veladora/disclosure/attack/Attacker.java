package org.veladora.disclosure.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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
/// Deterministic. Not for use by several threads.
public final class Attacker {
  /// What a width may lack of the threshold.
  public static final double WIDTH_TOLERANCE = 1e-6;

  /// Runs for many numbers together that certify fewer than one in so many are idle.
  private static final int FEW = 20;

  private static final int MOST_IDLE_PATTERNS = 2;

  /// Odd, near 2^32 / golden ratio: scatters the bits of consecutive numbers.
  private static final int SCATTER = 0x9E3779B9;

  private static final int PIVOTS_TOGETHER = 400;
  private static final int MOST_PIVOTS = 20_000;
  private static final double UNBOUNDED = 1e6;

  /// Most operations of an attacker in all his attacks, a minute or two.
  private static final long MOST_WORK = 40_000_000_000L;

  /// Most entries of a dictionary, 8 bytes each.
  private static final long MOST_ENTRIES = 30_000_000;

  private final Sums sums;
  private final int k;
  private final List<Difference> differences = new ArrayList<>();
  private final List<int[]> differenceAtoms = new ArrayList<>();
  private long workLeft = MOST_WORK;

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

  /// Whether the limit of work, or of memory, is reached: nothing more can be certified.
  ///
  /// @return true if every further attack finds everything out
  public boolean isExhausted() {
    return workLeft <= 0;
  }

  /// Attacks a pattern.
  ///
  /// @param pattern what is shown and suppressed
  /// @param cancel asked between moves
  /// @return one finding for each suppressed sum and each difference that a reader could try
  public List<Finding> attack(Pattern pattern, Cancel cancel) {
    return attack(pattern, quantities(pattern), cancel, false);
  }

  /// Attacks what was not safe before. Examples that agree with a pattern agree with every pattern
  /// that suppresses more, so what is safe stays safe.
  ///
  /// @param pattern what is shown and suppressed
  /// @param safe quantities that were safe under a pattern that suppresses no more than this one;
  ///   gets those that are found safe now
  /// @param cancel asked between moves
  /// @return what can be found out
  public List<Quantity> findOpen(Pattern pattern, Set<Quantity> safe, Cancel cancel) {
    List<Quantity> asked =
        quantities(pattern).stream().filter(quantity -> !safe.contains(quantity)).toList();
    List<Quantity> open = new ArrayList<>();
    for (Finding finding : attack(pattern, asked, cancel, false)) {
      if (finding.protects()) {
        safe.add(finding.quantity());
      } else {
        open.add(finding.quantity());
      }
    }
    return open;
  }

  /// Attacks a pattern and goes on to the ends of each interval.
  ///
  /// @param pattern what is shown and suppressed
  /// @param cancel asked between moves
  /// @return one finding for each suppressed sum and each difference that a reader could try
  public List<Finding> attackToTheEnds(Pattern pattern, Cancel cancel) {
    return attack(pattern, quantities(pattern), cancel, true);
  }

  private List<Finding> attack(
      Pattern pattern, List<Quantity> quantities, Cancel cancel, boolean toTheEnds) {
    if (quantities.isEmpty()) {
      return List.of();
    }
    List<int[]> atoms = quantities.stream().map(this::atomsOf).toList();
    boolean[] sensitive = new boolean[sums.atoms()];
    quantities(pattern).forEach(quantity -> markSensitive(quantity, sensitive));
    Polytope polytope = Polytope.of(sums, pattern, sensitive);
    Witnesses witnesses = new Witnesses(sums, pattern, polytope, atoms);
    if ((long) polytope.rowCount() * polytope.variables() > MOST_ENTRIES) {
      workLeft = 0;
    }
    if (workLeft > 0) {
      new Campaign(polytope, witnesses, quantities.size(), cancel).run(toTheEnds);
    }
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
      moveTogether();
      for (int t = 0; t < targets; t++) {
        if (toTheEnds || isOpen(t)) {
          moveAlone(t, toTheEnds ? UNBOUNDED : k);
        }
      }
    }

    /// Moves all open targets at once, some up and some down, as long as that certifies many.
    private void moveTogether() {
      int open = countOpen();
      int idle = 0;
      for (int p = 0; open > 0 && idle < MOST_IDLE_PATTERNS; p++) {
        move(signedObjective(p), UNBOUNDED, PIVOTS_TOGETHER);
        int left = countOpen();
        idle = open - left > open / FEW ? 0 : idle + 1;
        open = left;
      }
    }

    private boolean isOpen(int target) {
      return !narrow[target] && witnesses.width(target) < k - WIDTH_TOLERANCE;
    }

    private int countOpen() {
      return (int) IntStream.range(0, targets).filter(this::isOpen).count();
    }

    private double[] signedObjective(int pattern) {
      double[] objective = new double[polytope.variables()];
      for (int t = 0; t < targets; t++) {
        if (isOpen(t)) {
          int bits = (t + 1) * SCATTER;
          boolean up = (bits >>> (31 - pattern / 2 % 16) & 1) == pattern % 2;
          for (int v : witnesses.variables(t)) {
            objective[v] += up ? 1 : -1;
          }
        }
      }
      return objective;
    }

    private void moveAlone(int target, double enough) {
      simplex.reset();
      double[] objective = new double[polytope.variables()];
      for (int v : witnesses.variables(target)) {
        objective[v] = 1;
      }
      move(objective, enough, MOST_PIVOTS);
      if (isOpen(target) || enough > k) {
        for (int v : witnesses.variables(target)) {
          objective[v] = -1;
        }
        simplex.reset();
        move(objective, enough, MOST_PIVOTS);
      }
    }

    private void move(double[] objective, double enough, int mostPivots) {
      cancel.check();
      if (workLeft > 0) {
        long before = simplex.work();
        simplex.maximise(objective, enough, mostPivots);
        witnesses.add(simplex.point());
        workLeft -= simplex.work() - before;
      }
    }
  }
}
