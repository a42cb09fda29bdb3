package org.veladora.estimation.decomposable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The modes of a posterior that matter.
///
/// A posterior here is a sum of smooth functions, so each of its peaks is one. A peak's
/// surroundings go to the lowest numbers between it and its neighbours. Peaks between which the
/// posterior falls by less than a tenth of the lower peak are one; then the peak whose surroundings
/// hold least is joined to its neighbour across the higher pass, until all hold [#LEAST_SHARE].
final class Modes {
  /// The least probability of the surroundings of a mode that matters.
  static final double LEAST_SHARE = 0.05;

  private static final double DEEPEST_DIP = 0.9;

  private final double[] weights;
  private final List<Integer> peaks = new ArrayList<>();
  private final List<Integer> passes = new ArrayList<>();

  private Modes(double[] weights) {
    this.weights = weights;
    int pass = 0;
    for (int at = 0; at < weights.length; at++) {
      boolean rose = at == 0 || weights[at] > weights[at - 1];
      int last = at;
      while (last + 1 < weights.length && weights[last + 1] == weights[at]) {
        last++;
      }
      boolean falls = last + 1 == weights.length || weights[last + 1] < weights[at];
      if (rose && falls) {
        if (!peaks.isEmpty()) {
          passes.add(pass);
        }
        peaks.add(at);
        pass = last;
      }
      pass = weights[last] < weights[pass] ? last : pass;
      at = last;
    }
  }

  /// The modes that matter, by people, at least one.
  ///
  /// @param least people of the first probability
  /// @param probabilities of numbers of people that follow each other
  static List<Mode> of(long least, double[] probabilities) {
    Modes modes = new Modes(probabilities);
    modes.joinShallow();
    modes.joinSmall();
    List<Mode> found = new ArrayList<>();
    for (int at = 0; at < modes.peaks.size(); at++) {
      int peak = modes.peaks.get(at);
      found.add(
          new Mode(
              least + peak,
              probabilities[peak],
              least + modes.from(at),
              least + modes.to(at),
              modes.share(at)));
    }
    return found;
  }

  private void joinShallow() {
    while (!passes.isEmpty()) {
      List<Double> dips = new ArrayList<>();
      for (int at = 0; at < passes.size(); at++) {
        double lower = Math.min(weights[peaks.get(at)], weights[peaks.get(at + 1)]);
        dips.add(weights[passes.get(at)] / lower);
      }
      double shallowest = Collections.max(dips);
      if (shallowest <= DEEPEST_DIP) {
        return;
      }
      join(dips.indexOf(shallowest));
    }
  }

  private void joinSmall() {
    while (!passes.isEmpty()) {
      int smallest = 0;
      for (int at = 1; at < peaks.size(); at++) {
        smallest = share(at) < share(smallest) ? at : smallest;
      }
      if (share(smallest) >= LEAST_SHARE) {
        return;
      }
      boolean left =
          smallest == passes.size()
              || (smallest > 0
                  && weights[passes.get(smallest - 1)] > weights[passes.get(smallest)]);
      join(left ? smallest - 1 : smallest);
    }
  }

  private void join(int pass) {
    boolean keepsFirst = weights[peaks.get(pass)] >= weights[peaks.get(pass + 1)];
    int lost = keepsFirst ? pass + 1 : pass;
    passes.subList(pass, pass + 1).clear();
    peaks.subList(lost, lost + 1).clear();
  }

  private int from(int at) {
    return at == 0 ? 0 : passes.get(at - 1) + 1;
  }

  private int to(int at) {
    return at == passes.size() ? weights.length - 1 : passes.get(at);
  }

  private double share(int at) {
    double share = 0;
    for (int each = from(at); each <= to(at); each++) {
      share += weights[each];
    }
    return Math.min(1, share);
  }
}
