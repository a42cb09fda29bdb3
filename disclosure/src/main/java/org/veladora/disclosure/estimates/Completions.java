package org.veladora.disclosure.estimates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.veladora.figures.Captures;

/// Whole tables that agree with a release: what is shown as shown, what is hidden drawn at random
/// within what every reader knows.
public final class Completions {
  /// How many tables stand for one release.
  public static final int TABLES = 40;

  private Completions() {}

  /// Draws tables.
  ///
  /// Every hidden combination has one person; each of the others is given to a hidden combination
  /// with probability proportional to e(c) s(c), where s(c) is its share under [MainEffects] and
  /// e(c), drawn once a table and combination, is exponential with mean 1. The factor e says that
  /// the model need not fit: without it the tables would differ by counting noise alone. Any
  /// distribution over these tables would be as safe.
  ///
  /// Table m has a random stream of its own, of the seed and m. Deterministic; O(tables x spare
  /// people x log hidden).
  ///
  /// @param overlaps what is released
  /// @param seed seed of the draws
  /// @return [#TABLES] tables, or one if nothing is hidden
  public static List<Captures> draw(ReleasedOverlaps overlaps, long seed) {
    if (overlaps.hidden().isEmpty()) {
      return List.of(overlaps.complete(new long[0]));
    }
    double[] shares = new MainEffects(overlaps).shares();
    SplittableRandom seeds = new SplittableRandom(seed);
    List<Captures> tables = new ArrayList<>();
    for (int table = 0; table < TABLES; table++) {
      tables.add(overlaps.complete(people(overlaps, shares, seeds.split())));
    }
    return tables;
  }

  private static long[] people(
      ReleasedOverlaps overlaps, double[] shares, SplittableRandom random) {
    long[] people = new long[shares.length];
    Arrays.fill(people, 1);
    double[] sums = new double[shares.length];
    double sum = 0;
    for (int h = 0; h < shares.length; h++) {
      sum += shares[h] * -StrictMath.log(1 - random.nextDouble());
      sums[h] = sum;
    }
    for (long person = 0; person < overlaps.spare(); person++) {
      int found = Arrays.binarySearch(sums, random.nextDouble() * sum);
      people[Math.min(found >= 0 ? found + 1 : -found - 1, people.length - 1)]++;
    }
    return people;
  }
}
