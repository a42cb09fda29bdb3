package org.veladora.estimation;

import java.util.ArrayList;
import java.util.List;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.figures.Captures;

/// How the lists overlap: what every estimate rests on, to be looked at before any of them.
///
/// @param lists names of the lists
/// @param sizes people on each list
/// @param pairs every two lists, in order of the first and then of the second
/// @param once people on exactly one list
/// @param twice people on exactly two lists
/// @param more people on three lists or more
public record Overlaps(
    List<String> lists, List<Long> sizes, List<Pair> pairs, long once, long twice, long more) {
  /// Two lists.
  ///
  /// @param first index of a list
  /// @param second index of a later list
  /// @param people people on both, whatever other lists they are on
  public record Pair(int first, int second, long people) {}

  /// Copies the lists.
  public Overlaps {
    lists = List.copyOf(lists);
    sizes = List.copyOf(sizes);
    pairs = List.copyOf(pairs);
  }

  /// The overlaps of everybody, strata pooled. O(lists^2 histories).
  ///
  /// @param captures captures under one way of linking
  /// @return the overlaps
  public static Overlaps of(Captures captures) {
    return of(captures.lists(), HistoryCounts.ofAll(captures));
  }

  /// The overlaps within one stratum.
  ///
  /// @param captures captures under one way of linking
  /// @param stratum name of the stratum
  /// @return the overlaps; all zero where the captures do not know the stratum
  public static Overlaps of(Captures captures, String stratum) {
    return of(Strata.select(captures, stratum));
  }

  private static Overlaps of(List<String> lists, HistoryCounts counts) {
    List<Long> sizes = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    for (int first = 0; first < lists.size(); first++) {
      sizes.add(counts.onAllOf(1L << first));
      for (int second = first + 1; second < lists.size(); second++) {
        pairs.add(new Pair(first, second, counts.onAllOf(1L << first | 1L << second)));
      }
    }
    long once = counts.onExactly(1);
    long twice = counts.onExactly(2);
    return new Overlaps(lists, sizes, pairs, once, twice, counts.total() - once - twice);
  }

  /// The people on at least one list.
  ///
  /// @return people
  public long documented() {
    return once + twice + more;
  }

  /// The pairs of lists that share nobody, both of which hold somebody.
  ///
  /// @return such pairs
  public List<Pair> listPairsWithoutOverlap() {
    return pairs.stream()
        .filter(pair -> pair.people() == 0 && sizes.get(pair.first()) > 0)
        .filter(pair -> sizes.get(pair.second()) > 0)
        .toList();
  }
}
