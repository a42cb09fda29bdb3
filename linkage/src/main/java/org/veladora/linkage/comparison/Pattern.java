package org.veladora.linkage.comparison;

/// A pattern of agreement as one number of 53 bits: the level of each field, and how much rarer
/// than usual the values are that agree exactly, in whole bits.
public final class Pattern {
  private static final int LEVEL_BITS = 3;
  private static final int RARITY_BITS = 5;
  private static final int FURTHER_BITS = 2;
  private static final int RARITY_AT = LEVEL_BITS * 8;
  private static final int FURTHER_AT = RARITY_AT + 3 * RARITY_BITS;
  private static final int LEAST_BITS = -10;
  private static final int MOST_BITS = 21;

  /// How many bits a pattern takes.
  public static final int BITS = FURTHER_AT + FURTHER_BITS * 8;

  private Pattern() {}

  /// A pattern with one level more.
  ///
  /// @param pattern what is known already; 0 to begin with
  /// @param field index of a field that has no level yet
  /// @param level its level
  /// @return the pattern with it
  static long with(long pattern, int field, int level) {
    return pattern | (long) level << shift(field);
  }

  /// A pattern with the rarity of what agrees.
  ///
  /// @param pattern a pattern without
  /// @param given log2 of how much rarer than usual the given name is that agrees exactly; held to
  ///   -10 to 21
  /// @param surnames the same of the surnames that agree exactly, summed
  /// @param further the same of the further fields
  /// @return the pattern with it
  static long withRarity(long pattern, double given, double surnames, double further) {
    return pattern
        | step(given) << RARITY_AT
        | step(surnames) << (RARITY_AT + RARITY_BITS)
        | step(further) << (RARITY_AT + 2 * RARITY_BITS);
  }

  private static long step(double bits) {
    return Math.clamp(Math.round(bits), LEAST_BITS, MOST_BITS) - (long) LEAST_BITS;
  }

  private static int shift(int field) {
    int beyond = field - ComparedField.known();
    return beyond < 0 ? field * LEVEL_BITS : FURTHER_AT + beyond * FURTHER_BITS;
  }

  /// The level of a field.
  ///
  /// @param pattern the pattern
  /// @param field index of the field
  /// @return its level
  public static int level(long pattern, int field) {
    int bits = field < ComparedField.known() ? LEVEL_BITS : FURTHER_BITS;
    return (int) (pattern >>> shift(field)) & ((1 << bits) - 1);
  }

  /// How much rarer than usual the given name is that agrees exactly.
  ///
  /// @param pattern the pattern
  /// @return whole bits; 0 where it does not agree
  public static int givenBits(long pattern) {
    return rarity(pattern, RARITY_AT);
  }

  /// How much rarer than usual the surnames are that agree exactly.
  ///
  /// @param pattern the pattern
  /// @return whole bits; 0 where none agrees
  public static int surnameBits(long pattern) {
    return rarity(pattern, RARITY_AT + RARITY_BITS);
  }

  /// How much rarer than usual the values of further fields are that agree exactly.
  ///
  /// @param pattern the pattern
  /// @return whole bits; 0 where none agrees
  public static int furtherBits(long pattern) {
    return rarity(pattern, RARITY_AT + 2 * RARITY_BITS);
  }

  private static int rarity(long pattern, int at) {
    return ((int) (pattern >>> at) & ((1 << RARITY_BITS) - 1)) + LEAST_BITS;
  }
}
