package org.veladora.estimation.loglinear;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Decides whether a design has an extended maximum likelihood estimate, and only one.
///
/// It exists if and only if some counts that are positive in every possible cell have the same
/// sufficient statistics as the data (Fienberg, Rinaldo 2012, Maximum likelihood estimation in
/// log-linear models, Annals of Statistics 40: 996-1023, theorem 3). Write A for the 0/1 matrix of
/// possible cells by effects. Where the rows of A of the cells that hold people have full column
/// rank, that is certain, and no linear programme is needed. Otherwise let N be a basis of the
/// vectors on which these rows vanish and B the rows of the other cells times N: by Stiemke's lemma
/// the estimate exists if and only if B' y = 0 for some y > 0. With y = 1 + z that is the first
/// phase of a simplex with as many rows as N has columns, done in integers, so that no tolerance
/// decides. The effects are identifiable if and only if B has full column rank.
final class Existence {
  /// A pivot of the Gram matrix (integers, determinant 1 or more) below this share of its diagonal
  /// sends the decision to exact arithmetic.
  private static final double SURE_RANK = 1e-7;

  private Existence() {}

  static Verdict judge(Design design, Table table) {
    if (isSurelyFullRank(design, table)) {
      return new Verdict.Exists();
    }
    List<BigInteger[]> kernel =
        IntegerMatrix.kernel(heldRows(design, table), design.effects.length);
    if (kernel.isEmpty()) {
      return new Verdict.Exists();
    }
    List<BigInteger[]> others = otherRows(design, table, kernel);
    boolean identifiable = IntegerMatrix.kernel(others, kernel.size()).isEmpty();
    if (!others.isEmpty() && !IntegerMatrix.hasPositiveCombination(others)) {
      return new Verdict.NoExtendedMle(identifiable);
    }
    return identifiable ? new Verdict.Exists() : new Verdict.NotIdentifiable();
  }

  private static boolean isSurelyFullRank(Design design, Table table) {
    double[] gram = new double[table.people.length];
    int held = 0;
    for (int cell : design.cells) {
      if (table.people[cell] > 0) {
        gram[cell] = 1;
        held++;
      }
    }
    if (held < design.effects.length) {
      return false;
    }
    Table.sumOverSupersets(gram);
    return new Cholesky().factor(gram, design.effects, SURE_RANK);
  }

  /// The rows of A of the cells that hold people.
  private static List<BigInteger[]> heldRows(Design design, Table table) {
    List<BigInteger[]> rows = new ArrayList<>();
    for (int cell : design.cells) {
      if (table.people[cell] > 0) {
        BigInteger[] row = new BigInteger[design.effects.length];
        for (int at = 0; at < row.length; at++) {
          boolean within = (cell & design.effects[at]) == design.effects[at];
          row[at] = within ? BigInteger.ONE : BigInteger.ZERO;
        }
        rows.add(row);
      }
    }
    return rows;
  }

  /// The rows of B, each once and without those of nothing but zeros: neither decides anything.
  private static List<BigInteger[]> otherRows(
      Design design, Table table, List<BigInteger[]> kernel) {
    Set<List<BigInteger>> rows = new LinkedHashSet<>();
    List<BigInteger> zeros = Collections.nCopies(kernel.size(), BigInteger.ZERO);
    for (int cell : design.cells) {
      if (table.people[cell] == 0) {
        BigInteger[] row = new BigInteger[kernel.size()];
        for (int at = 0; at < row.length; at++) {
          row[at] = sumWithin(cell, design.effects, kernel.get(at));
        }
        rows.add(List.of(row));
      }
    }
    rows.remove(zeros);
    List<BigInteger[]> distinct = new ArrayList<>();
    rows.forEach(row -> distinct.add(row.toArray(BigInteger[]::new)));
    return distinct;
  }

  private static BigInteger sumWithin(int cell, int[] effects, BigInteger[] values) {
    BigInteger sum = BigInteger.ZERO;
    for (int at = 0; at < effects.length; at++) {
      if ((cell & effects[at]) == effects[at] && values[at].signum() != 0) {
        sum = sum.add(values[at]);
      }
    }
    return sum;
  }
}
