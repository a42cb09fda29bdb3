package org.veladora.estimation.loglinear;

import org.veladora.estimation.histories.HistoryCounts;

/// Counts by cell, as the fits take them. Cells are histories as bit masks, 0 to 2^lists - 1; cell
/// 0, the people on no list, is empty here. Not to be changed.
final class Table {
  final HistoryCounts counts;
  final int lists;

  /// Everybody documented.
  final long total;

  /// People by cell.
  final double[] people;

  /// Natural logarithm of the people by cell; 0 where there are none.
  final double[] logPeople;

  /// People on all lists of a mask, by mask.
  final double[] overlaps;

  /// @throws IllegalArgumentException if there are more than [LogLinearModel#MAX_LISTS] lists or
  ///   nobody is documented
  Table(HistoryCounts counts) {
    if (counts.lists() > LogLinearModel.MAX_LISTS || counts.size() == 0) {
      throw new IllegalArgumentException(
          "models need 1 to "
              + LogLinearModel.MAX_LISTS
              + " lists and somebody: "
              + counts.lists()
              + " lists, "
              + counts.size()
              + " histories");
    }
    this.counts = counts;
    this.lists = counts.lists();
    this.total = counts.total();
    this.people = new double[1 << lists];
    this.logPeople = new double[people.length];
    for (int at = 0; at < counts.size(); at++) {
      people[(int) counts.history(at)] = counts.people(at);
      logPeople[(int) counts.history(at)] = Math.log((double) counts.people(at));
    }
    this.overlaps = people.clone();
    sumOverSupersets(overlaps);
  }

  /// In place: the value of each mask becomes the sum over the masks that hold it.
  static void sumOverSupersets(double[] values) {
    for (int bit = 1; bit < values.length; bit <<= 1) {
      for (int block = 0; block < values.length; block += bit << 1) {
        for (int mask = block; mask < block + bit; mask++) {
          values[mask] += values[mask + bit];
        }
      }
    }
  }

  /// In place: the value of each mask becomes the sum over the masks within it.
  static void sumOverSubsets(double[] values) {
    for (int bit = 1; bit < values.length; bit <<= 1) {
      for (int block = 0; block < values.length; block += bit << 1) {
        for (int mask = block; mask < block + bit; mask++) {
          values[mask + bit] += values[mask];
        }
      }
    }
  }
}
