package org.veladora.estimation.decomposable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// A graph's model written another way than the program's: list by list along an order in which
/// each list's earlier neighbours are joined to each other. Every new person is placed on the first
/// list of the order or not, then on the second given its earlier neighbours, and so on, with
/// probabilities from the people already placed.
final class EliminationModel {
  private final int lists;
  private final double perCell;
  private final List<int[]> factors;

  private EliminationModel(int lists, double perCell, List<int[]> factors) {
    this.lists = lists;
    this.perCell = perCell;
    this.factors = factors;
  }

  /// Whether such an order exists: the graph is decomposable.
  static boolean exists(int lists, int edges) {
    return findFactors(lists, edges).isPresent();
  }

  static EliminationModel of(int lists, int edges, double perCell) {
    return new EliminationModel(lists, perCell, findFactors(lists, edges).orElseThrow());
  }

  /// Takes away, again and again, a list whose remaining neighbours are all joined to each other.
  private static Optional<List<int[]>> findFactors(int lists, int edges) {
    List<int[]> factors = new ArrayList<>();
    int left = (1 << lists) - 1;
    while (left != 0) {
      int found = -1;
      for (int list = 0; list < lists && found < 0; list++) {
        if ((left & 1 << list) != 0
            && isComplete(lists, edges, neighbours(lists, edges, list) & left)) {
          found = list;
        }
      }
      if (found < 0) {
        return Optional.empty();
      }
      left &= ~(1 << found);
      factors.add(new int[] {1 << found, neighbours(lists, edges, found) & left});
    }
    return Optional.of(factors);
  }

  private static int neighbours(int lists, int edges, int list) {
    int mask = 0;
    for (int other = 0; other < lists; other++) {
      if (other != list && joined(edges, list, other)) {
        mask |= 1 << other;
      }
    }
    return mask;
  }

  private static boolean isComplete(int lists, int edges, int mask) {
    for (int first = 0; first < lists; first++) {
      for (int second = first + 1; second < lists; second++) {
        int pair = 1 << first | 1 << second;
        if ((mask & pair) == pair && !joined(edges, first, second)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean joined(int edges, int first, int second) {
    int low = Math.min(first, second);
    int high = Math.max(first, second);
    return (edges & 1 << (high * (high - 1) / 2 + low)) != 0;
  }

  /// The probability that the next person has a history.
  ///
  /// @param people people already placed, by history, those on no list included
  double next(double[] people, int history) {
    double probability = 1;
    for (int[] factor : factors) {
      int with = factor[0] | factor[1];
      probability *= alike(people, history, with) / alike(people, history, factor[1]);
    }
    return probability;
  }

  private double alike(double[] people, int history, int mask) {
    double sum = perCell * (1 << (lists - Integer.bitCount(mask)));
    for (int other = 0; other < people.length; other++) {
      sum += (other & mask) == (history & mask) ? people[other] : 0;
    }
    return sum;
  }

  /// The logarithm of the probability of placing all these people in one order.
  double logProbability(long[] counts) {
    double[] people = new double[counts.length];
    double sum = 0;
    for (int history = 0; history < counts.length; history++) {
      for (long person = 0; person < counts[history]; person++) {
        sum += Math.log(next(people, history));
        people[history]++;
      }
    }
    return sum;
  }

  /// People by history, drawn from the model.
  long[] draw(long size, RandomGenerator random) {
    double[] people = new double[1 << lists];
    for (long person = 0; person < size; person++) {
      double left = random.nextDouble();
      int history = 0;
      for (left -= next(people, 0); left > 0 && history < people.length - 1; ) {
        left -= next(people, ++history);
      }
      people[history]++;
    }
    long[] counts = new long[people.length];
    for (int history = 0; history < counts.length; history++) {
      counts[history] = (long) people[history];
    }
    return counts;
  }
}
