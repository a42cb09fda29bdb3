package org.veladora.linkage.comparison;

import org.veladora.linkage.records.RecordColumns;

/// How often each name occurs in a column of names, and how much an agreement on it says beyond an
/// agreement on some name.
///
/// Two records of different people agree on name `v` with probability `f(v)^2`, two records of one
/// person with `f(v)`: agreement on `v` weighs `log2(sum f^2 / f(v))` more than agreement at large.
/// `f(v)` is taken as `(count + 1) / n`, so that a name of two records of one person is not taken
/// to be rarer than one can know.
///
/// Source: Winkler, "Frequency-based matching in Fellegi-Sunter model of record linkage" (2000), US
/// Census Bureau, RR2000/06.
final class NameFrequencies {
  private final double[] rarityBits;

  NameFrequencies(RecordColumns records, int[]... columns) {
    int[] counts = new int[records.names.size()];
    long total = 0;
    for (int[] column : columns) {
      for (int name : column) {
        if (name != RecordColumns.NONE) {
          counts[name]++;
          total++;
        }
      }
    }
    double usual = 0;
    for (int count : counts) {
      double share = total == 0 ? 0 : (double) count / total;
      usual += share * share;
    }
    this.rarityBits = new double[counts.length];
    for (int v = 0; v < counts.length; v++) {
      double share = (counts[v] + 1.0) / (total + 1.0);
      rarityBits[v] = usual == 0 ? 0 : Math.log(usual / share) / Math.log(2);
    }
  }

  /// What agreement on a name weighs beyond agreement at large, in bits.
  double rarityBits(int name) {
    return rarityBits[name];
  }
}
