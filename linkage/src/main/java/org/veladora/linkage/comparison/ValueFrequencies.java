package org.veladora.linkage.comparison;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.veladora.linkage.records.RecordColumns;

/// How often each value occurs in some columns, and how much an agreement on it says beyond an
/// agreement on some value.
///
/// Two records of different people agree on value `v` with probability `f(v)^2`, two records of one
/// person with `f(v)`: agreement on `v` weighs `log2(sum f^2 / f(v))` more than agreement at large.
/// `f(v)` is taken as `(count + 1) / n`, so that a value of two records of one person is not taken
/// to be rarer than one can know.
///
/// Source: Winkler, "Frequency-based matching in Fellegi-Sunter model of record linkage" (2000), US
/// Census Bureau, RR2000/06.
final class ValueFrequencies {
  private final float[] rarityBits;

  /// Counts.
  ///
  /// @param records how many there are, or rows of names
  /// @param values values run from 0 to this, exclusive
  /// @param columns record -> value, or [RecordColumns#NONE]
  ValueFrequencies(int records, int values, List<IntUnaryOperator> columns) {
    int[] counts = new int[values];
    long total = 0;
    for (IntUnaryOperator column : columns) {
      for (int i = 0; i < records; i++) {
        int value = column.applyAsInt(i);
        if (value != RecordColumns.NONE) {
          counts[value]++;
          total++;
        }
      }
    }
    double usual = 0;
    for (int count : counts) {
      double share = total == 0 ? 0 : (double) count / total;
      usual += share * share;
    }
    this.rarityBits = new float[counts.length];
    for (int v = 0; v < counts.length; v++) {
      double share = (counts[v] + 1.0) / (total + 1.0);
      rarityBits[v] = usual == 0 ? 0 : (float) (Math.log(usual / share) / Math.log(2));
    }
  }

  /// What agreement on a value weighs beyond agreement at large, in bits.
  double rarityBits(int value) {
    return rarityBits[value];
  }
}
