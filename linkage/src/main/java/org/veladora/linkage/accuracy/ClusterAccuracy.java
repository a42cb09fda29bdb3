package org.veladora.linkage.accuracy;

import java.util.HashMap;
import java.util.Map;

/// A linkage compared with the truth.
///
/// - Pairwise: of the pairs of records that are linked, the share that are one person (precision);
///   of the pairs that are one person, the share that are linked (recall). Large clusters weigh
///   with the square of their size.
/// - B-cubed: the same of each record's own cluster, the record itself included, as the mean over
///   records. Every record weighs the same, records alone among them.
///
/// F1 is the harmonic mean of precision and recall. Where there is no pair to speak of, precision
/// (or recall) is 1: nothing wrong was said, nothing was missed.
///
/// Source: Bagga, Baldwin, "Entity-based cross-document coreferencing using the vector space model"
/// (COLING-ACL 1998), section 4, for B-cubed.
///
/// @param pairwisePrecision 0 to 1
/// @param pairwiseRecall 0 to 1
/// @param bCubedPrecision 0 to 1
/// @param bCubedRecall 0 to 1
/// @param foundPeople people of the linkage
/// @param truePeople people in truth
public record ClusterAccuracy(
    double pairwisePrecision,
    double pairwiseRecall,
    double bCubedPrecision,
    double bCubedRecall,
    int foundPeople,
    int truePeople) {

  /// Compares a linkage with the truth. Cost O(n).
  ///
  /// @param found record -> label of the person that the linkage says
  /// @param truth record -> label of the person that it is
  /// @return how right the linkage is
  /// @throws IllegalArgumentException if the arrays differ in length
  public static ClusterAccuracy of(int[] found, int[] truth) {
    if (found.length != truth.length) {
      throw new IllegalArgumentException("found and truth must be about the same records");
    }
    Map<Integer, Long> foundSizes = new HashMap<>();
    Map<Integer, Long> trueSizes = new HashMap<>();
    Map<Long, Long> shared = new HashMap<>();
    for (int i = 0; i < found.length; i++) {
      foundSizes.merge(found[i], 1L, Long::sum);
      trueSizes.merge(truth[i], 1L, Long::sum);
      shared.merge(cell(found[i], truth[i]), 1L, Long::sum);
    }
    double precision = 0;
    double recall = 0;
    for (int i = 0; i < found.length; i++) {
      double both = shared.getOrDefault(cell(found[i], truth[i]), 0L);
      precision += both / foundSizes.getOrDefault(found[i], 1L);
      recall += both / trueSizes.getOrDefault(truth[i], 1L);
    }
    long right = pairs(shared);
    return new ClusterAccuracy(
        share(right, pairs(foundSizes)),
        share(right, pairs(trueSizes)),
        found.length == 0 ? 1 : precision / found.length,
        found.length == 0 ? 1 : recall / found.length,
        foundSizes.size(),
        trueSizes.size());
  }

  /// Harmonic mean of pairwise precision and recall.
  ///
  /// @return 0 to 1
  public double pairwiseF1() {
    return harmonicMean(pairwisePrecision, pairwiseRecall);
  }

  /// Harmonic mean of B-cubed precision and recall.
  ///
  /// @return 0 to 1
  public double bCubedF1() {
    return harmonicMean(bCubedPrecision, bCubedRecall);
  }

  private static double harmonicMean(double a, double b) {
    return a + b == 0 ? 0 : 2 * a * b / (a + b);
  }

  private static long cell(int found, int truth) {
    return ((long) found << 32) | (truth & 0xFFFFFFFFL);
  }

  private static long pairs(Map<?, Long> sizes) {
    return sizes.values().stream().mapToLong(size -> size * (size - 1) / 2).sum();
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
