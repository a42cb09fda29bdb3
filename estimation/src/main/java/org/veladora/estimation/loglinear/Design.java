package org.veladora.estimation.loglinear;

import java.util.ArrayList;
import java.util.List;

/// The cells that a model leaves possible and the effects that stay finite, once lists without
/// people and pairs of the model without overlap have effects at minus infinity.
///
/// Cells are histories as bit masks, 0 to 2^lists - 1; cell 0, people on no list, is never possible
/// here. Effects are masks too: 0 is the constant, one bit a list, two bits a pair. A cell's
/// logarithm is the sum of the effects within its mask, so sums over cells and over effects are
/// subset sums, in O(lists 2^lists).
final class Design {
  final int lists;
  final boolean[] possible;
  final int[] effects;
  final List<Integer> infiniteEffects;

  private Design(int lists, boolean[] possible, int[] effects, List<Integer> infiniteEffects) {
    this.lists = lists;
    this.possible = possible;
    this.effects = effects;
    this.infiniteEffects = List.copyOf(infiniteEffects);
  }

  /// @param overlaps people on all lists of a mask, by mask
  static Design of(PairModel model, double[] overlaps) {
    List<Integer> finite = new ArrayList<>(List.of(0));
    List<Integer> infinite = new ArrayList<>();
    for (int list = 0; list < model.lists(); list++) {
      (overlaps[1 << list] > 0 ? finite : infinite).add(1 << list);
    }
    for (int pair : model.listPairMasks()) {
      (overlaps[pair] > 0 ? finite : infinite).add(pair);
    }
    boolean[] possible = new boolean[1 << model.lists()];
    for (int cell = 1; cell < possible.length; cell++) {
      int history = cell;
      possible[cell] = infinite.stream().noneMatch(effect -> (history & effect) == effect);
    }
    int[] effects = finite.stream().mapToInt(Integer::intValue).toArray();
    return new Design(model.lists(), possible, effects, infinite);
  }

  int countPossible() {
    int count = 0;
    for (boolean cell : possible) {
      count += cell ? 1 : 0;
    }
    return count;
  }

  /// In place: the value of each mask becomes the sum over the masks that hold it.
  static void sumOverSupersets(double[] values) {
    for (int bit = 1; bit < values.length; bit <<= 1) {
      for (int mask = 0; mask < values.length; mask++) {
        if ((mask & bit) == 0) {
          values[mask] += values[mask | bit];
        }
      }
    }
  }

  /// In place: the value of each mask becomes the sum over the masks within it.
  static void sumOverSubsets(double[] values) {
    for (int bit = 1; bit < values.length; bit <<= 1) {
      for (int mask = 0; mask < values.length; mask++) {
        if ((mask & bit) != 0) {
          values[mask] += values[mask & ~bit];
        }
      }
    }
  }
}
