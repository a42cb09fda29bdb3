package org.veladora.linkage.weights;

import java.util.List;
import org.veladora.linkage.comparison.ComparedField;

/// Values of m and u usual for registers, from which the fit starts and towards which little data
/// is drawn. Levels are those of [ComparedField], "missing" left out.
final class UsualValues {
  private static final double[][] M = {
    {.80, .08, .04, .02, .01, .05},
    {.84, .07, .03, .02, .04},
    {.84, .07, .03, .06},
    {.84, .02, .05, .02, .04, .03},
    {.75, .17, .08},
    {.98, .02},
    {.40, .30, .10, .20},
    {.30, .40, .20, .10},
  };

  private static final double[][] U = {
    {.003, .02, .004, .02, .00002, .95298},
    {.0072, .004, .01, .007, .9718},
    {.0072, .004, .01, .9788},
    {.00006, .0001, .0006, .003, .03, .96624},
    {.08, .17, .75},
    {.55, .45},
    {.02, .08, .15, .75},
    {.001, .03, .25, .719},
  };

  private static final double[] U_PAIRS = {2000, 2000, 2000, 2000, 50, 50, 50, 50};
  private static final double[] FURTHER_M = {.80, .10, .10};
  private static final double[] FURTHER_U = {.01, .01, .98};
  private static final double FURTHER_PAIRS = 20;

  private UsualValues() {}

  /// Field, level -> m.
  static double[][] m(List<ComparedField> fields) {
    return table(fields, M, FURTHER_M);
  }

  /// Field, level -> u.
  static double[][] u(List<ComparedField> fields) {
    return table(fields, U, FURTHER_U);
  }

  /// The weight of the usual u of a field, in pairs.
  static double uPairs(int field) {
    return field < U_PAIRS.length ? U_PAIRS[field] : FURTHER_PAIRS;
  }

  private static double[][] table(List<ComparedField> fields, double[][] known, double[] further) {
    double[][] table = new double[fields.size()][];
    for (int f = 0; f < table.length; f++) {
      table[f] = (f < known.length ? known[f] : further).clone();
      if (table[f].length != fields.get(f).missing()) {
        throw new IllegalStateException("a value a level");
      }
    }
    return table;
  }
}
