package org.veladora.estimation.latent;

import org.veladora.estimation.histories.HistoryCounts;

/// The observed histories, laid out for a sampler: the lists of history h are `list[start[h]]` to
/// `list[start[h + 1] - 1]`. Nothing here changes.
final class Histories {
  final int lists;
  final int size;
  final long[] people;
  final int[] start;
  final int[] list;

  Histories(HistoryCounts counts) {
    lists = counts.lists();
    size = counts.size();
    people = counts.people();
    start = new int[size + 1];
    for (int h = 0; h < size; h++) {
      start[h + 1] = start[h] + Long.bitCount(counts.history(h));
    }
    list = new int[start[size]];
    for (int h = 0, at = 0; h < size; h++) {
      for (long left = counts.history(h); left != 0; left &= left - 1) {
        list[at++] = Long.numberOfTrailingZeros(left);
      }
    }
  }

  /// How many lists a history names.
  int listsOf(int h) {
    return start[h + 1] - start[h];
  }

  boolean isOn(int h, int wanted) {
    for (int at = start[h]; at < start[h + 1]; at++) {
      if (list[at] == wanted) {
        return true;
      }
    }
    return false;
  }

  /// Adds people of a history to those of its lists; list j is at `from + j`.
  void addTo(long[] onList, int from, int h, long count) {
    for (int at = start[h]; at < start[h + 1]; at++) {
      onList[from + list[at]] += count;
    }
  }
}
