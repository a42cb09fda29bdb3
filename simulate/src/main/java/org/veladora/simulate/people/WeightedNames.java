package org.veladora.simulate.people;

import java.util.Arrays;
import java.util.List;
import org.veladora.simulate.random.Draws;

/// Names with frequencies that fall with their rank r (from 1) as 1 / (r + q)^s, the law of Zipf
/// and Mandelbrot. Source: Mandelbrot 1953, An informational theory of the statistical structure of
/// language, in Communication Theory, pp. 486-502.
///
/// A draw costs O(log names).
public final class WeightedNames {
  private final List<String> names;
  private final double[] cumulative;

  /// Makes the table.
  ///
  /// @param names the names, the commonest first; at least one
  /// @param q shift of the rank: the larger, the less the first names stand out
  /// @param s exponent: the larger, the rarer the last names
  WeightedNames(List<String> names, double q, double s) {
    this.names = List.copyOf(names);
    this.cumulative = new double[names.size()];
    double sum = 0;
    for (int i = 0; i < cumulative.length; i++) {
      sum += StrictMath.pow(i + 1 + q, -s);
      cumulative[i] = sum;
    }
    for (int i = 0; i < cumulative.length; i++) {
      cumulative[i] /= sum;
    }
  }

  /// The names.
  ///
  /// @return the names, the commonest first
  public List<String> names() {
    return names;
  }

  /// How often a name occurs.
  ///
  /// @param index its place, from 0
  /// @return its share, above 0; all add up to 1
  public double share(int index) {
    return index == 0 ? cumulative[0] : cumulative[index] - cumulative[index - 1];
  }

  /// The chance that two people drawn at random have the same name: the sum of squared shares.
  ///
  /// @return a probability
  public double sharedByTwo() {
    double sum = 0;
    for (int i = 0; i < cumulative.length; i++) {
      sum += share(i) * share(i);
    }
    return sum;
  }

  /// Draws a name.
  ///
  /// @param draws where the draw comes from; one is used
  /// @return one of the names
  public String draw(Draws draws) {
    int found = Arrays.binarySearch(cumulative, draws.uniform());
    int index = found >= 0 ? found + 1 : -found - 1;
    return names.get(Math.min(index, names.size() - 1));
  }
}
