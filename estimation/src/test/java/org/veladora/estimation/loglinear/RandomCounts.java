package org.veladora.estimation.loglinear;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.veladora.estimation.histories.HistoryCounts;

/// Invented counts: sparse and dense, with lists that keep people apart and lists without people.
final class RandomCounts {
  private RandomCounts() {}

  static HistoryCounts draw(SplittableRandom random, int lists) {
    double[] catches = new double[lists];
    for (int list = 0; list < lists; list++) {
      catches[list] = random.nextInt(12) == 0 ? 0 : 0.02 + 0.3 * random.nextDouble();
    }
    int first = random.nextInt(lists);
    int second = random.nextInt(lists);
    boolean apart = first != second && random.nextBoolean();
    int people = 10 + random.nextInt(random.nextBoolean() ? 3000 : 200);
    Map<Long, Long> histories = new TreeMap<>();
    for (int person = 0; person < people; person++) {
      long history = 0;
      for (int list = 0; list < lists; list++) {
        history |= random.nextDouble() < catches[list] ? 1L << list : 0;
      }
      if (apart && (history >> first & 1) == 1) {
        history &= ~(1L << second);
      }
      if (history > 0) {
        histories.merge(history, 1L, Long::sum);
      }
    }
    histories.putIfAbsent(1L, 2L);
    return HistoryCounts.of(lists, histories);
  }

  static LogLinearModel model(SplittableRandom random, int lists) {
    LogLinearModel model = LogLinearModel.independence(lists);
    for (int effect = 0; effect < random.nextInt(2 * lists); effect++) {
      int mask = 1 << random.nextInt(lists);
      for (int list = 0; list < lists; list++) {
        mask |= random.nextInt(4) == 0 ? 1 << list : 0;
      }
      model = model.with(mask);
    }
    return model;
  }
}
