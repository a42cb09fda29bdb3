package org.veladora.estimation.thresholded;

import java.util.List;
import java.util.stream.IntStream;
import org.veladora.estimation.histories.HistoryCounts;

/// A log-linear model of the counts with some pairs of lists.
///
/// @param counts people by history
/// @param pairs masks of the pairs with a finite effect
/// @param infinitePairs masks of the pairs whose effect is at minus infinity
/// @param precision of the normal prior of each finite effect of a pair
record ThresholdModel(
    HistoryCounts counts, List<Integer> pairs, List<Integer> infinitePairs, double precision) {

  /// Where a pair's effect is among the effects.
  int position(int pair) {
    return 1 + counts.lists() + pair;
  }

  ThresholdModel with(List<Integer> some) {
    return new ThresholdModel(counts, some, infinitePairs, precision);
  }

  /// The posterior, with room of its own to compute in.
  LogConcave posterior() {
    int lists = counts.lists();
    int[] effects =
        IntStream.concat(
                IntStream.concat(IntStream.of(0), IntStream.range(0, lists).map(list -> 1 << list)),
                pairs.stream().mapToInt(Integer::intValue))
            .toArray();
    double[] statistics = new double[effects.length];
    double[] precisions = new double[effects.length];
    for (int at = 0; at < effects.length; at++) {
      statistics[at] = counts.onAllOf(effects[at]);
      precisions[at] = at >= position(0) ? precision : 0;
    }
    boolean[] possible = new boolean[1 << lists];
    for (int cell = 1; cell < possible.length; cell++) {
      int history = cell;
      possible[cell] = infinitePairs.stream().noneMatch(pair -> (history & pair) == pair);
    }
    return new LogConcave(effects, statistics, precisions, possible);
  }

  /// Effects of independent lists that catch half of the people together.
  double[] start() {
    double[] start = new double[position(pairs.size())];
    start[0] = Math.log(2.0 * counts.total());
    for (int list = 0; list < counts.lists(); list++) {
      double share = counts.onAllOf(1L << list) / (2.0 * counts.total());
      start[0] += Math.log1p(-share);
      start[1 + list] = Math.log(share) - Math.log1p(-share);
    }
    return start;
  }
}
