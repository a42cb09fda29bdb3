package org.veladora.linkage.records;

import java.util.BitSet;

/// Which pairs of records can be the same person by the plan, and how many there are between each
/// pair of lists.
public final class PairScope {
  private final RecordColumns columns;
  private final boolean[] duplicateFree;
  private final boolean all;
  private final long[] sizes;

  /// Makes a scope.
  ///
  /// @param columns the records
  /// @param duplicateFree source -> true where two of its records are never the same person
  public PairScope(RecordColumns columns, boolean[] duplicateFree) {
    this.columns = columns;
    this.duplicateFree = duplicateFree.clone();
    boolean any = false;
    for (boolean free : duplicateFree) {
      any |= free;
    }
    this.all = !any;
    this.sizes = new long[duplicateFree.length];
    for (int i = 0; i < columns.size(); i++) {
      sizes[columns.source(i)]++;
    }
  }

  /// Whether two records can be the same person.
  ///
  /// @param i a record
  /// @param j another
  /// @return false within a duplicate-free source
  public boolean isComparable(int i, int j) {
    return all || columns.source(i) != columns.source(j) || !duplicateFree[columns.source(i)];
  }

  /// The sources two of whose records are never the same person.
  ///
  /// @return source -> true where it is free of duplicates; a copy
  public boolean[] duplicateFree() {
    return duplicateFree.clone();
  }

  /// The sources of which a cluster with this record can hold no other.
  ///
  /// @param i a record
  /// @return its source where that is duplicate-free, else none; a new set
  public BitSet closedSources(int i) {
    BitSet closed = new BitSet();
    if (duplicateFree[columns.source(i)]) {
      closed.set(columns.source(i));
    }
    return closed;
  }

  /// How many sources there are.
  ///
  /// @return sources run from 0 to this, exclusive
  public int sources() {
    return sizes.length;
  }

  /// How many records a source has.
  ///
  /// @param of a source
  /// @return its records
  public long size(int of) {
    return sizes[of];
  }

  /// How many pairs of sources there are, a source with itself among them.
  ///
  /// @return indexes of pairs of sources run from 0 to this, exclusive
  public int sourcePairs() {
    return sizes.length * (sizes.length + 1) / 2;
  }

  /// The index of the pair of sources that two records come from.
  ///
  /// @param i a record
  /// @param j another
  /// @return 0 to [#sourcePairs], exclusive
  public int sourcePair(int i, int j) {
    return sourcePairOf(columns.source(i), columns.source(j));
  }

  /// The pairs of records between two sources that can be the same person.
  ///
  /// @param a a source
  /// @param b the same or another
  /// @return the number of pairs
  public long comparablePairs(int a, int b) {
    if (a != b) {
      return sizes[a] * sizes[b];
    }
    return duplicateFree[a] ? 0 : sizes[a] * (sizes[a] - 1) / 2;
  }

  /// The pairs of records that can be the same person, by pair of sources.
  ///
  /// @return index of [#sourcePair] -> pairs
  public long[] comparablePairsBySourcePair() {
    long[] pairs = new long[sourcePairs()];
    for (int a = 0; a < sizes.length; a++) {
      for (int b = a; b < sizes.length; b++) {
        pairs[sourcePairOf(a, b)] = comparablePairs(a, b);
      }
    }
    return pairs;
  }

  /// The pairs that can be the same person among some of the records.
  ///
  /// @param counts source -> how many of its records
  /// @return the number of pairs
  public long comparablePairs(long[] counts) {
    long all = 0;
    long records = 0;
    for (int a = 0; a < counts.length; a++) {
      all += records * counts[a] + (duplicateFree[a] ? 0 : counts[a] * (counts[a] - 1) / 2);
      records += counts[a];
    }
    return all;
  }

  /// All pairs of records that can be the same person.
  ///
  /// @return the number of pairs
  public long comparablePairs() {
    return comparablePairs(sizes);
  }

  /// The index of a pair of sources.
  ///
  /// @param a a source
  /// @param b the same or another
  /// @return 0 to [#sourcePairs], exclusive
  public static int sourcePairOf(int a, int b) {
    int low = Math.min(a, b);
    int high = Math.max(a, b);
    return high * (high + 1) / 2 + low;
  }
}
