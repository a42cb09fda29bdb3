package org.veladora.estimation.loglinear;

import java.util.Arrays;

/// The cells that a model leaves possible and the effects that stay finite, once the effects
/// without overlap, a list without people among them, are at minus infinity.
///
/// A cell's logarithm is the sum of the effects within its mask, so sums over cells and over
/// effects are sums over supersets and subsets, in O(lists 2^lists). Not to be changed.
final class Design {
  /// By cell; cell 0 is never possible here.
  final boolean[] possible;

  /// The possible cells, ascending.
  final int[] cells;

  /// Masks of the finite effects; the first is 0, the constant.
  final int[] effects;

  /// Masks of the effects at minus infinity.
  final int[] infiniteEffects;

  private Design(boolean[] possible, int[] effects, int[] infiniteEffects) {
    this.possible = possible;
    this.effects = effects;
    this.infiniteEffects = infiniteEffects;
    int[] found = new int[possible.length];
    int count = 0;
    for (int cell = 1; cell < possible.length; cell++) {
      if (possible[cell]) {
        found[count++] = cell;
      }
    }
    this.cells = Arrays.copyOf(found, count);
  }

  static Design of(LogLinearModel model, double[] overlaps) {
    return of(model.masks(), overlaps);
  }

  /// @param model masks of the effects without the constant, those within an effect before it
  /// @param overlaps people on all lists of a mask, by mask
  static Design of(int[] model, double[] overlaps) {
    int[] finite = new int[model.length + 1];
    int[] infinite = new int[model.length];
    int held = 1;
    int empty = 0;
    for (int effect : model) {
      if (overlaps[effect] > 0) {
        finite[held++] = effect;
      } else {
        infinite[empty++] = effect;
      }
    }
    boolean[] possible = new boolean[overlaps.length];
    for (int cell = 1; cell < possible.length; cell++) {
      possible[cell] = overlaps[cell] > 0 || !holdsAny(cell, infinite, empty);
    }
    return new Design(possible, Arrays.copyOf(finite, held), Arrays.copyOf(infinite, empty));
  }

  private static boolean holdsAny(int cell, int[] masks, int count) {
    for (int at = 0; at < count; at++) {
      if ((cell & masks[at]) == masks[at]) {
        return true;
      }
    }
    return false;
  }

  /// Effects, those at minus infinity and the constant included.
  int parameters() {
    return effects.length + infiniteEffects.length;
  }
}
