package org.veladora.estimation.loglinear;

import java.util.ArrayList;
import java.util.List;
import org.veladora.estimation.histories.HistoryCounts;

/// The same fit in another way: the means scaled to one sufficient statistic after the other, over
/// the cells that hold no effect without overlap, and ended by plain Newton steps with Gauss-Jordan
/// elimination.
final class SlowFit {
  private final List<Integer> cells = new ArrayList<>();
  private final List<Integer> effects = new ArrayList<>();
  private final double[] people;
  private final double[] values;
  private final HistoryCounts counts;

  SlowFit(HistoryCounts counts, LogLinearModel model) {
    this.counts = counts;
    people = new double[1 << counts.lists()];
    for (int at = 0; at < counts.size(); at++) {
      people[(int) counts.history(at)] = counts.people(at);
    }
    effects.add(0);
    model.effects().stream().filter(each -> counts.onAllOf(each) > 0).forEach(effects::add);
    for (int cell = 1; cell < people.length; cell++) {
      int history = cell;
      if (model.effects().stream()
          .noneMatch(each -> (history & each) == each && counts.onAllOf(each) == 0)) {
        cells.add(cell);
      }
    }
    values = new double[effects.size()];
    for (int round = 0; round < 300; round++) {
      for (int at = 0; at < values.length; at++) {
        values[at] += Math.log(counts.onAllOf(effects.get(at)) / fitted(effects.get(at)));
      }
    }
    for (int step = 0; step < 60; step++) {
      newton();
    }
  }

  private double mean(int cell) {
    double sum = 0;
    for (int at = 0; at < values.length; at++) {
      sum += (cell & effects.get(at)) == effects.get(at) ? values[at] : 0;
    }
    return Math.exp(sum);
  }

  private double fitted(int mask) {
    return cells.stream().filter(cell -> (cell & mask) == mask).mapToDouble(this::mean).sum();
  }

  private void newton() {
    int size = values.length;
    double[][] system = new double[size][size + 1];
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        system[row][column] = fitted(effects.get(row) | effects.get(column));
      }
      system[row][size] = counts.onAllOf(effects.get(row)) - fitted(effects.get(row));
    }
    for (int pivot = 0; pivot < size; pivot++) {
      for (int row = 0; row < size; row++) {
        double factor = row == pivot ? 0 : system[row][pivot] / system[pivot][pivot];
        for (int column = pivot; column <= size; column++) {
          system[row][column] -= factor * system[pivot][column];
        }
      }
    }
    double largest = 0;
    for (int at = 0; at < size; at++) {
      largest = Math.max(largest, Math.abs(system[at][size] / system[at][at]));
    }
    for (int at = 0; at < size; at++) {
      values[at] += system[at][size] / system[at][at] * Math.min(1, 1 / largest);
    }
  }

  double unseen() {
    return Math.exp(values[0]);
  }

  double deviance() {
    double sum = 0;
    for (int cell : cells) {
      double mean = mean(cell);
      sum += mean - people[cell];
      sum += people[cell] > 0 ? people[cell] * Math.log(people[cell] / mean) : 0;
    }
    return 2 * sum;
  }

  double logLikelihood() {
    double sum = 0;
    for (int cell : cells) {
      sum += people[cell] * Math.log(mean(cell)) - mean(cell);
      for (int factor = 2; factor <= people[cell]; factor++) {
        sum -= Math.log(factor);
      }
    }
    return sum;
  }
}
