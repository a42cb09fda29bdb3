package org.veladora.linkage.comparison;

import java.util.List;

/// A pattern of agreement as one number: the level of each field, and how much rarer than usual the
/// names are that agree exactly, in steps of half a bit.
public final class Pattern {
  /// Steps a bit.
  public static final int STEPS_A_BIT = 2;

  private static final int LEAST_STEP = -12;
  private static final int MOST_STEP = 28;
  private static final List<ComparedField> FIELDS = ComparedField.listAll();

  private Pattern() {}

  /// The number of a pattern.
  ///
  /// @param levels level of each field, in the fields' order
  /// @param rarityBits log2 of how much rarer than usual the names that agree exactly are; held to
  ///   -6 to 14 bits
  /// @return the number, from 0
  public static int of(int[] levels, double rarityBits) {
    long step = Math.round(rarityBits * STEPS_A_BIT);
    int number = Math.clamp(step, LEAST_STEP, MOST_STEP) - LEAST_STEP;
    for (int f = 0; f < levels.length; f++) {
      number = number * FIELDS.get(f).levels() + levels[f];
    }
    return number;
  }

  /// The level of each field.
  ///
  /// @param pattern the number
  /// @return levels in the fields' order
  public static int[] levels(int pattern) {
    int[] levels = new int[FIELDS.size()];
    int rest = pattern;
    for (int f = levels.length - 1; f >= 0; f--) {
      levels[f] = rest % FIELDS.get(f).levels();
      rest /= FIELDS.get(f).levels();
    }
    return levels;
  }

  /// How much rarer than usual the names that agree exactly are.
  ///
  /// @param pattern the number
  /// @return bits, a multiple of one half
  public static double rarityBits(int pattern) {
    int rest = pattern;
    for (ComparedField field : FIELDS) {
      rest /= field.levels();
    }
    return (double) (rest + LEAST_STEP) / STEPS_A_BIT;
  }
}
