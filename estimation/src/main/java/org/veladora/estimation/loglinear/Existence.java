package org.veladora.estimation.loglinear;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
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
    List<BigInteger[]> held = new ArrayList<>();
    Set<List<BigInteger>> empty = new LinkedHashSet<>();
    List<BigInteger[]> others = new ArrayList<>();
    for (int cell : design.cells) {
      (table.people[cell] > 0 ? held : others).add(row(design, cell));
    }
    List<BigInteger[]> kernel = IntegerMatrix.kernel(held, design.effects.length);
    if (kernel.isEmpty()) {
      return new Verdict.Exists();
    }
    for (BigInteger[] other : others) {
      List<BigInteger> projected = kernel.stream().map(basis -> dot(other, basis)).toList();
      if (projected.stream().anyMatch(value -> value.signum() != 0)) {
        empty.add(projected);
      }
    }
    List<BigInteger[]> rows = empty.stream().map(each -> each.toArray(BigInteger[]::new)).toList();
    boolean identifiable = IntegerMatrix.kernel(rows, kernel.size()).isEmpty();
    if (!rows.isEmpty() && !IntegerMatrix.hasPositiveCombination(rows)) {
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

  private static BigInteger[] row(Design design, int cell) {
    return Arrays.stream(design.effects)
        .mapToObj(effect -> (cell & effect) == effect ? BigInteger.ONE : BigInteger.ZERO)
        .toArray(BigInteger[]::new);
  }

  private static BigInteger dot(BigInteger[] left, BigInteger[] right) {
    BigInteger sum = BigInteger.ZERO;
    for (int at = 0; at < left.length; at++) {
      if (left[at].signum() != 0 && right[at].signum() != 0) {
        sum = sum.add(left[at].multiply(right[at]));
      }
    }
    return sum;
  }
}
