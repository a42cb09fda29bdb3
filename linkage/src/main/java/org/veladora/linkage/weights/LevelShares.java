package org.veladora.linkage.weights;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import org.veladora.linkage.comparison.ComparedField;
import org.veladora.linkage.comparison.Pattern;
import org.veladora.linkage.comparison.RecordComparison;
import org.veladora.linkage.records.PairScope;
import org.veladora.linkage.records.RadixSort;
import org.veladora.linkage.records.RecordColumns;
import org.veladora.model.Cancel;

/// How the comparable pairs, of one person or of two, spread over the levels of each field.
///
/// The share of exact agreement in names, date of birth and further fields, which is small and
/// decides, is counted exactly from the frequencies of values in each list. The other shares come
/// from every comparable pair where there are at most [#ALL_PAIRS], else from [#SAMPLED_PAIRS]
/// drawn with the seed.
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
    List<ComparedField> fields = ComparedField.list(records.further());
    long[][] counts = new long[fields.size()][];
    for (ComparedField field : fields) {
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
    fixExactShares(present, records, scope);
    return new LevelShares(present, missing);
  }

  private static void fixExactShares(double[][] present, RecordColumns records, PairScope scope) {
    List<IntUnaryOperator> names =
        List.of(records::given, records::paternal, records::maternal, i -> date(records.birth(i)));
    for (int f = 0; f < names.size(); f++) {
      fixExact(present[f], exact(scope, records, names.get(f)));
    }
    for (int f = 0; f < records.further().size(); f++) {
      int field = f;
      double same = exact(scope, records, i -> records.further(i, field));
      fixExact(present[ComparedField.known() + f], same);
    }
  }

  /// A date of birth; one without a day, which agrees with none, as a value of its own, below 0.
  private static int date(int birth) {
    return birth == 0 ? RecordColumns.NONE : birth % 100 == 0 ? -birth : birth;
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

  private static void count(long pattern, long[][] counts) {
    for (int f = 0; f < counts.length; f++) {
      counts[f][Pattern.level(pattern, f)]++;
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

  /// Share of the pairs with both values that have the same; values below 0 agree with none.
  private static double exact(PairScope scope, RecordColumns records, IntUnaryOperator column) {
    long[] keyed = new long[records.size()];
    long[] all = new long[scope.sources()];
    int size = 0;
    for (int i = 0; i < keyed.length; i++) {
      int value = column.applyAsInt(i);
      all[records.source(i)] += value == RecordColumns.NONE ? 0 : 1;
      if (value >= 0) {
        keyed[size++] = ((long) value << 8) | records.source(i);
      }
    }
    RadixSort.sort(keyed, size, 0, Integer.SIZE + 8);
    long same = 0;
    for (int start = 0; start < size; ) {
      long value = keyed[start] >>> 8;
      int end = start + 1;
      while (end < size && keyed[end] >>> 8 == value) {
        end++;
      }
      if (end - start > 1) {
        long[] counts = new long[scope.sources()];
        for (int k = start; k < end; k++) {
          counts[(int) keyed[k] & 0xFF]++;
        }
        same += scope.comparablePairs(counts);
      }
      start = end;
    }
    long pairs = scope.comparablePairs(all);
    return pairs == 0 ? 0 : (double) same / pairs;
  }
}
