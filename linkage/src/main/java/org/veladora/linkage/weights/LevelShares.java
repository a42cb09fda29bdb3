package org.veladora.linkage.weights;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.veladora.linkage.comparison.ComparedField;
import org.veladora.linkage.comparison.Pattern;
import org.veladora.linkage.comparison.RecordComparison;
import org.veladora.linkage.records.PairScope;
import org.veladora.linkage.records.RecordColumns;
import org.veladora.model.Cancel;

/// How the comparable pairs, of one person or of two, spread over the levels of each field.
///
/// The share of exact agreement in names and date of birth, which is small and decides, is counted
/// exactly from the frequencies of values in each list. The other shares come from every comparable
/// pair where there are at most [#ALL_PAIRS], else from [#SAMPLED_PAIRS] drawn with the seed.
public final class LevelShares {
  /// The most comparable pairs that are all looked at.
  public static final long ALL_PAIRS = 500_000;

  /// Pairs drawn where there are more.
  public static final int SAMPLED_PAIRS = 200_000;

  private static final int CHECK_EVERY = 1 << 14;

  private final double[][] present;
  private final double[] missing;

  private LevelShares(double[][] present, double[] missing) {
    this.present = present;
    this.missing = missing;
  }

  /// Counts the shares.
  ///
  /// @param records the records
  /// @param scope which pairs can be the same person; where none can, every value is missing
  /// @param comparison compares them
  /// @param seed seed of the sample
  /// @param cancel asked now and then
  /// @return the shares
  public static LevelShares of(
      RecordColumns records,
      PairScope scope,
      RecordComparison comparison,
      long seed,
      Cancel cancel) {
    long[][] counts = new long[ComparedField.listAll().size()][];
    for (ComparedField field : ComparedField.listAll()) {
      counts[field.index()] = new long[field.levels()];
    }
    if (scope.comparablePairs() <= ALL_PAIRS) {
      countAll(records, scope, comparison, counts);
    } else {
      countSample(records, scope, comparison, counts, seed, cancel);
    }
    double[][] present = new double[counts.length][];
    double[] missing = new double[counts.length];
    for (int f = 0; f < counts.length; f++) {
      long all = Arrays.stream(counts[f]).sum();
      long absent = counts[f][counts[f].length - 1];
      missing[f] = all == 0 ? 1 : (double) absent / all;
      present[f] = new double[counts[f].length - 1];
      for (int level = 0; level < present[f].length; level++) {
        present[f][level] = all == absent ? 0 : (double) counts[f][level] / (all - absent);
      }
    }
    fixNamesAndBirth(present, records, scope);
    return new LevelShares(present, missing);
  }

  private static void fixNamesAndBirth(double[][] present, RecordColumns records, PairScope scope) {
    fixExact(
        present[ComparedField.GIVEN_NAME.index()],
        exact(scope, records, records.given, RecordColumns.NONE, false));
    fixExact(
        present[ComparedField.PATERNAL_SURNAME.index()],
        exact(scope, records, records.paternal, RecordColumns.NONE, false));
    fixExact(
        present[ComparedField.MATERNAL_SURNAME.index()],
        exact(scope, records, records.maternal, RecordColumns.NONE, false));
    fixExact(
        present[ComparedField.BIRTH_DATE.index()], exact(scope, records, records.birth, 0, true));
  }

  /// Share of the comparable pairs in which neither value of a field is missing that have a level.
  ///
  /// @param field index of the field
  /// @param level a level before "missing"
  /// @return 0 to 1
  public double present(int field, int level) {
    return present[field][level];
  }

  /// Share of the comparable pairs in which a value of a field is missing.
  ///
  /// @param field index of the field
  /// @return 0 to 1
  public double missing(int field) {
    return missing[field];
  }

  private static void countAll(
      RecordColumns records, PairScope scope, RecordComparison comparison, long[][] counts) {
    for (int i = 0; i < records.size(); i++) {
      for (int j = i + 1; j < records.size(); j++) {
        if (scope.isComparable(i, j)) {
          count(comparison.pattern(i, j), counts);
        }
      }
    }
  }

  private static void countSample(
      RecordColumns records,
      PairScope scope,
      RecordComparison comparison,
      long[][] counts,
      long seed,
      Cancel cancel) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int drawn = 0; drawn < SAMPLED_PAIRS; ) {
      int i = random.nextInt(records.size());
      int j = random.nextInt(records.size());
      if (i != j && scope.isComparable(i, j)) {
        count(comparison.pattern(i, j), counts);
        if (++drawn % CHECK_EVERY == 0) {
          cancel.check();
        }
      }
    }
  }

  private static void count(int pattern, long[][] counts) {
    int[] levels = Pattern.levels(pattern);
    for (int f = 0; f < levels.length; f++) {
      counts[f][levels[f]]++;
    }
  }

  /// Puts the exact share in the place of the sampled one and scales the others to it.
  private static void fixExact(double[] shares, double exact) {
    double others = 1 - shares[0];
    for (int level = 1; level < shares.length; level++) {
      shares[level] = others <= 0 ? 0 : shares[level] * (1 - exact) / others;
    }
    shares[0] = exact;
  }

  /// Share of the pairs with both values that have the same; dates without a day agree on none.
  private static double exact(
      PairScope scope, RecordColumns records, int[] column, int none, boolean dates) {
    long[] keyed = new long[column.length];
    int size = 0;
    for (int i = 0; i < column.length; i++) {
      if (column[i] != none) {
        keyed[size++] = ((long) column[i] << 32) | records.source[i];
      }
    }
    Arrays.sort(keyed, 0, size);
    long[] all = new long[scope.sources()];
    long same = 0;
    for (int start = 0; start < size; ) {
      long[] counts = new long[scope.sources()];
      long value = keyed[start] >>> 32;
      int end = start;
      for (; end < size && keyed[end] >>> 32 == value; end++) {
        counts[(int) keyed[end]]++;
        all[(int) keyed[end]]++;
      }
      same += end - start == 1 || (dates && value % 100 == 0) ? 0 : scope.comparablePairs(counts);
      start = end;
    }
    long pairs = scope.comparablePairs(all);
    return pairs == 0 ? 0 : (double) same / pairs;
  }
}
