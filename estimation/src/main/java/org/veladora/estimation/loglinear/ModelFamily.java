package org.veladora.estimation.loglinear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/// The hierarchical models of some lists up to an order, each as a bit set over the effects of two
/// lists or more that it may have: bit j is `effects[j]`, the smaller effects first.
///
/// The effect of all lists together is never among them: it is never identifiable, since the model
/// has an effect for every cell and one for the cell that nobody sees.
final class ModelFamily {
  /// The largest family that is searched: pairs of up to 6 lists, effects of any order of up to 5.
  static final int MAX_MODELS = 40_000;

  private static final int MAX_EFFECTS = 62;

  final int lists;

  /// Masks of lists.
  final int[] effects;

  /// By effect: those strictly within it.
  final long[] within;

  /// By effect: those that hold it, itself included.
  final long[] above;

  private ModelFamily(int lists, List<Integer> effects) {
    this.lists = lists;
    this.effects = effects.stream().mapToInt(Integer::intValue).toArray();
    this.within = new long[effects.size()];
    this.above = new long[effects.size()];
    for (int one = 0; one < effects.size(); one++) {
      for (int other = 0; other < effects.size(); other++) {
        if ((effects.get(one) & effects.get(other)) == effects.get(one)) {
          above[one] |= 1L << other;
          within[other] |= one == other ? 0 : 1L << one;
        }
      }
    }
  }

  /// The family, where it is not too large.
  ///
  /// @param order the most lists of an effect, 1 or more
  static Optional<ModelFamily> find(int lists, int order) {
    List<Integer> effects = new ArrayList<>();
    for (int mask = 1; mask < (1 << lists) - 1; mask++) {
      if (Integer.bitCount(mask) > 1 && Integer.bitCount(mask) <= order) {
        effects.add(mask);
      }
    }
    if (effects.size() > MAX_EFFECTS) {
      return Optional.empty();
    }
    effects.sort(LogLinearModel.BY_SIZE);
    ModelFamily family = new ModelFamily(lists, effects);
    return family.count(0, 0, 0) <= MAX_MODELS ? Optional.of(family) : Optional.empty();
  }

  private int count(int at, long model, int counted) {
    if (at == effects.length || counted > MAX_MODELS) {
      return counted + 1;
    }
    int without = count(at + 1, model, counted);
    return mayJoin(at, model) ? count(at + 1, model | 1L << at, without) : without;
  }

  private boolean mayJoin(int effect, long model) {
    return (within[effect] & ~model) == 0;
  }

  /// Every model once, the independent lists first.
  void forEach(LongConsumer action) {
    visit(0, 0, action);
  }

  private void visit(int at, long model, LongConsumer action) {
    if (at == effects.length) {
      action.accept(model);
      return;
    }
    visit(at + 1, model, action);
    if (mayJoin(at, model)) {
      visit(at + 1, model | 1L << at, action);
    }
  }

  /// The model that holds all others.
  long largest() {
    return (1L << effects.length) - 1;
  }

  LogLinearModel model(long bits) {
    List<Integer> terms = new ArrayList<>();
    for (long rest = bits; rest != 0; rest &= rest - 1) {
      terms.add(effects[Long.numberOfTrailingZeros(rest)]);
    }
    return new LogLinearModel(lists, terms);
  }

  Design design(long bits, double[] overlaps) {
    int[] masks = new int[lists + Long.bitCount(bits)];
    for (int list = 0; list < lists; list++) {
      masks[list] = 1 << list;
    }
    int next = lists;
    for (long rest = bits; rest != 0; rest &= rest - 1) {
      masks[next++] = effects[Long.numberOfTrailingZeros(rest)];
    }
    return Design.of(masks, overlaps);
  }
}
