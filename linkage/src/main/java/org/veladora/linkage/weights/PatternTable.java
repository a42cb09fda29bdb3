package org.veladora.linkage.weights;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The distinct combinations of pattern and pair of sources, numbered, with the candidate pairs
/// that have each. A few thousand, whatever the number of pairs.
public final class PatternTable {
  private final Map<Long, Integer> numbers = new HashMap<>();
  private int[] patterns = new int[256];
  private int[] sourcePairs = new int[256];
  private long[] counts = new long[256];

  /// Makes an empty table.
  public PatternTable() {}

  /// The number of a combination; a new one gets the next.
  ///
  /// @param pattern number of the pattern
  /// @param sourcePair index of the pair of sources
  /// @return its number, from 0
  public int numberOf(int pattern, int sourcePair) {
    long key = ((long) pattern << 32) | sourcePair;
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    int number = numbers.size();
    if (number == patterns.length) {
      patterns = Arrays.copyOf(patterns, 2 * number);
      sourcePairs = Arrays.copyOf(sourcePairs, 2 * number);
      counts = Arrays.copyOf(counts, 2 * number);
    }
    patterns[number] = pattern;
    sourcePairs[number] = sourcePair;
    numbers.put(key, number);
    return number;
  }

  /// Counts one candidate pair.
  ///
  /// @param number a combination
  public void count(int number) {
    counts[number]++;
  }

  /// How many combinations there are.
  ///
  /// @return numbers run from 0 to this, exclusive
  public int size() {
    return numbers.size();
  }

  /// The pattern of a combination.
  ///
  /// @param number a combination
  /// @return number of the pattern
  public int pattern(int number) {
    return patterns[number];
  }

  /// The pair of sources of a combination.
  ///
  /// @param number a combination
  /// @return index of the pair of sources
  public int sourcePair(int number) {
    return sourcePairs[number];
  }

  /// The candidate pairs that were counted.
  ///
  /// @param number a combination
  /// @return pairs
  public long pairs(int number) {
    return counts[number];
  }
}
