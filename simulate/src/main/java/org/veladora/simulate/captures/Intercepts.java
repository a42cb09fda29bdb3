package org.veladora.simulate.captures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.veladora.simulate.settings.Dependence;
import org.veladora.simulate.settings.SimulationSettings;

/// Finds the constants of the capture model, list by list: with each, the chance of being on the
/// list, averaged over people's catchability and over the lists before it, is what the settings
/// say.
///
/// The average over catchability h, a standard normal variable, is a sum over equal steps of h, the
/// average over earlier lists a sum over their 2^j histories. The constant is found by bisection to
/// the last bit that moves. Cost O(2^lists) and less than a second for 16 lists.
final class Intercepts {
  private static final double RANGE = 8;
  private static final double STEP = 0.25;
  private static final double LIMIT = 60;

  private final SimulationSettings settings;
  private final double[] nodes;
  private final double[] weights;

  Intercepts(SimulationSettings settings) {
    this.settings = settings;
    int steps = settings.population().heterogeneity() == 0 ? 0 : (int) (RANGE / STEP);
    nodes = new double[2 * steps + 1];
    weights = new double[nodes.length];
    double sum = 0;
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = (i - steps) * STEP;
      weights[i] = StrictMath.exp(-nodes[i] * nodes[i] / 2);
      sum += weights[i];
    }
    for (int i = 0; i < nodes.length; i++) {
      weights[i] /= sum;
    }
  }

  /// What each earlier list adds to the log-odds of a list.
  static double[][] additions(SimulationSettings settings) {
    int lists = settings.lists().size();
    double[][] added = new double[lists][lists];
    for (Dependence pair : settings.dependences()) {
      added[settings.indexOf(pair.later())][settings.indexOf(pair.earlier())] = pair.logOdds();
    }
    return added;
  }

  static double logistic(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }

  double[] find() {
    int lists = settings.lists().size();
    double[][] added = additions(settings);
    double[] intercepts = new double[lists];
    List<double[]> histories = new ArrayList<>();
    for (double weight : weights) {
      histories.add(new double[] {weight});
    }
    for (int list = 0; list < lists; list++) {
      double[] offsets = offsets(added[list], list);
      double target = settings.lists().get(list).captureProbability();
      intercepts[list] = solve(merged(histories, offsets), target);
      for (int node = 0; node < nodes.length; node++) {
        double at = intercepts[list] + catchability(node);
        histories.set(node, extended(histories.get(node), offsets, at));
      }
    }
    return intercepts;
  }

  private double catchability(int node) {
    return nodes[node] * settings.population().heterogeneity();
  }

  /// For each history of the earlier lists, what it adds to the log-odds.
  private static double[] offsets(double[] added, int earlier) {
    double[] offsets = new double[1 << earlier];
    for (int history = 1; history < offsets.length; history++) {
      int lowest = Integer.numberOfTrailingZeros(history);
      offsets[history] = offsets[history & (history - 1)] + added[lowest];
    }
    return offsets;
  }

  /// Log-odds without the constant -> chance, over all histories and catchabilities.
  private Map<Double, Double> merged(List<double[]> histories, double[] offsets) {
    Map<Double, Double> chances = new TreeMap<>();
    for (int node = 0; node < nodes.length; node++) {
      for (int history = 0; history < offsets.length; history++) {
        double logOdds = catchability(node) + offsets[history];
        chances.merge(logOdds, histories.get(node)[history], Double::sum);
      }
    }
    return chances;
  }

  private static double solve(Map<Double, Double> chances, double target) {
    double low = -LIMIT;
    double high = LIMIT;
    while (true) {
      double middle = (low + high) / 2;
      if (middle <= low || middle >= high) {
        return middle;
      }
      double reached = 0;
      for (Map.Entry<Double, Double> entry : chances.entrySet()) {
        reached += entry.getValue() * logistic(middle + entry.getKey());
      }
      if (reached < target) {
        low = middle;
      } else {
        high = middle;
      }
    }
  }

  private static double[] extended(double[] histories, double[] offsets, double logOdds) {
    double[] longer = new double[2 * histories.length];
    for (int history = 0; history < histories.length; history++) {
      double captured = logistic(logOdds + offsets[history]);
      longer[history] = histories[history] * (1 - captured);
      longer[history + histories.length] = histories[history] * captured;
    }
    return longer;
  }
}
