package org.veladora.disclosure.attack;

import java.util.BitSet;

/// Which sums a release does not show, and which tables it leaves out whole.
public final class Pattern {
  private final Sums sums;
  private final BitSet suppressed;
  private final BitSet kept;

  private Pattern(Sums sums, BitSet suppressed, BitSet kept) {
    this.sums = sums;
    this.suppressed = suppressed;
    this.kept = kept;
  }

  /// A pattern that shows everything.
  ///
  /// @param sums the sums of the publication
  /// @return nothing suppressed
  public static Pattern showingAll(Sums sums) {
    return new Pattern(sums, new BitSet(), new BitSet());
  }

  /// What is suppressed under a threshold alone: each sum from 1 to k - 1. This is today's common
  /// practice, and no protection: most of these cells can be computed from the others.
  ///
  /// @param sums the sums of the publication
  /// @param k the threshold
  /// @return the pattern
  public static Pattern primary(Sums sums, int k) {
    Pattern pattern = showingAll(sums);
    for (int sum = 0; sum < sums.size(); sum++) {
      if (sums.value(sum) < k) {
        pattern.suppress(sum);
      }
    }
    return pattern;
  }

  /// A pattern that can be changed without changing this one.
  ///
  /// @return an equal pattern
  public Pattern copy() {
    return new Pattern(sums, (BitSet) suppressed.clone(), (BitSet) kept.clone());
  }

  /// Suppresses a sum wherever it is displayed.
  ///
  /// @param sum number of the sum
  public void suppress(int sum) {
    suppressed.set(sum);
  }

  /// Shows a sum again.
  ///
  /// @param sum number of the sum
  public void show(int sum) {
    suppressed.clear(sum);
  }

  /// Keeps a whole table with the owner.
  ///
  /// @param table index of the table
  public void keepTable(int table) {
    kept.set(table);
  }

  /// Whether a whole table stays with the owner.
  ///
  /// @param table index of the table
  /// @return true if no cell of it is displayed, not even as suppressed
  public boolean isKept(int table) {
    return kept.get(table);
  }

  /// Whether a sum is suppressed, where it is displayed.
  ///
  /// @param sum number of the sum
  /// @return true if no cell shows it
  public boolean isSuppressed(int sum) {
    return suppressed.get(sum);
  }

  /// Whether some table that is published has a cell for a sum, shown or suppressed.
  ///
  /// @param sum number of the sum
  /// @return false if only tables kept with the owner have one
  public boolean isDisplayed(int sum) {
    for (Sums.Place place : sums.placesOf(sum)) {
      if (!kept.get(place.table())) {
        return true;
      }
    }
    return false;
  }

  /// Whether a reader sees the number.
  ///
  /// @param sum number of the sum
  /// @return true if it is displayed and not suppressed
  public boolean isShown(int sum) {
    return !suppressed.get(sum) && isDisplayed(sum);
  }
}
