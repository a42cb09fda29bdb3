package org.veladora.app.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiPredicate;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.LocalizedOptimFormats;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.PivotSelectionRule;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/// Somebody who has the two published tables of a count and a library for linear programmes, and
/// asks how many people of a combination of lists, or of a stratum, there may be. The unknowns are
/// the people of each combination and stratum: those that a shown zero excludes are left out, a
/// suppressed cell holds somebody.
final class PublicFolderReader {
  private record Kind(String combination, String stratum) {}

  private final List<Kind> kinds = new ArrayList<>();
  private final List<LinearConstraint> constraints = new ArrayList<>();
  private final List<double[]> independent = new ArrayList<>();

  PublicFolderReader(PublishedTable combinations, PublishedTable strata) {
    for (String combination : combinations.cells().sequencedKeySet()) {
      for (String stratum : strata.cells().sequencedKeySet()) {
        if (combinations.isPossible(combination) && strata.isPossible(stratum)) {
          kinds.add(new Kind(combination, stratum));
        }
      }
    }
    know(combinations.total(), (_, _) -> true);
    know(strata.total(), (_, _) -> true);
    combinations.cells().forEach((code, people) -> know(people, (c, _) -> c.equals(code)));
    strata.cells().forEach((code, people) -> know(people, (_, s) -> s.equals(code)));
  }

  private void know(OptionalLong people, BiPredicate<String, String> which) {
    double[] row = row(which);
    if (people.isEmpty()) {
      constraints.add(new LinearConstraint(row, Relationship.GEQ, 1));
    } else if (isNew(row)) {
      constraints.add(new LinearConstraint(row, Relationship.EQ, (double) people.getAsLong()));
    }
  }

  private double[] row(BiPredicate<String, String> which) {
    return kinds.stream()
        .mapToDouble(kind -> which.test(kind.combination, kind.stratum) ? 1 : 0)
        .toArray();
  }

  /// Whether an equality says more than those before it: the library is not sure of its answers
  /// where one follows from others.
  private boolean isNew(double[] row) {
    double[] rest = row.clone();
    for (double[] known : independent) {
      int lead = lead(known);
      double factor = rest[lead] / known[lead];
      Arrays.setAll(rest, i -> i == lead ? 0 : rest[i] - factor * known[i]);
    }
    boolean isNew = lead(rest) < rest.length;
    if (isNew) {
      independent.add(rest);
    }
    return isNew;
  }

  private static int lead(double[] row) {
    int lead = 0;
    while (lead < row.length && Math.abs(row[lead]) < 1e-9) {
      lead++;
    }
    return lead;
  }

  /// How far the greatest number of people of a combination lies above the least.
  double widthOfCombination(String code) {
    return width(row((combination, _) -> combination.equals(code)));
  }

  double widthOfStratum(String code) {
    return width(row((_, stratum) -> stratum.equals(code)));
  }

  private double width(double[] people) {
    double[] less = Arrays.stream(people).map(p -> -p).toArray();
    return greatest(people) + greatest(less);
  }

  private double greatest(double[] people) {
    try {
      return new SimplexSolver()
          .optimize(
              new LinearObjectiveFunction(people, 0),
              new LinearConstraintSet(constraints),
              new NonNegativeConstraint(true),
              GoalType.MAXIMIZE,
              PivotSelectionRule.DANTZIG,
              new MaxIter(20_000))
          .getValue();
    } catch (MathIllegalStateException e) {
      if (e.getSpecifier() == LocalizedOptimFormats.UNBOUNDED_SOLUTION) {
        return Double.POSITIVE_INFINITY;
      }
      throw e;
    }
  }
}
