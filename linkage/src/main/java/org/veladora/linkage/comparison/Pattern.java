package org.veladora.linkage.comparison;

import java.util.List;

/// A pattern of agreement as one number: the level of each field, and how much rarer than usual the
/// given names and the surnames are that agree exactly, in whole bits.
public final class Pattern {
  private static final int LEAST_BITS = -6;
  private static final int MOST_BITS = 14;
  private static final int STEPS = MOST_BITS - LEAST_BITS + 1;
  private static final List<ComparedField> FIELDS = ComparedField.listAll();
  private static final int LEVELS =
      FIELDS.stream().mapToInt(ComparedField::levels).reduce(1, (a, b) -> a * b);

  private Pattern() {}

  /// The number of a pattern.
  ///
  /// @param levels level of each field, in the fields' order
  /// @param givenBits log2 of how much rarer than usual the given name is that agrees exactly; held
  ///   to -6 to 14 bits
  /// @param surnameBits the same of the surnames that agree exactly, summed
  /// @return the number, from 0
  public static int of(int[] levels, double givenBits, double surnameBits) {
    int number = step(givenBits) * STEPS + step(surnameBits);
    for (int f = 0; f < levels.length; f++) {
      number = number * FIELDS.get(f).levels() + levels[f];
    }
    return number;
  }

  private static int step(double bits) {
    return Math.clamp(Math.round(bits), LEAST_BITS, MOST_BITS) - LEAST_BITS;
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

  /// How much rarer than usual the given name is that agrees exactly.
  ///
  /// @param pattern the number
  /// @return whole bits; 0 where it does not agree
  public static int givenBits(int pattern) {
    return pattern / LEVELS / STEPS + LEAST_BITS;
  }

  /// How much rarer than usual the surnames are that agree exactly.
  ///
  /// @param pattern the number
  /// @return whole bits; 0 where none agrees
  public static int surnameBits(int pattern) {
    return pattern / LEVELS % STEPS + LEAST_BITS;
  }
}
