package org.veladora.linkage.weights;

import java.io.Serializable;
import java.util.Arrays;
import org.veladora.linkage.comparison.Pattern;
import org.veladora.linkage.records.Keys;

/// The distinct combinations of pattern and pair of sources, numbered, with the candidate pairs
/// that have each, and the first of these. Some thousands, whatever the number of pairs.
public final class PatternTable implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final long PATTERN = (1L << Pattern.BITS) - 1;

  private long[] keys = new long[256];
  private long[] counts = new long[256];
  private long[] examples = new long[256];
  private int[] slots = new int[1024];
  private int size;

  /// Makes an empty table.
  public PatternTable() {}

  /// The number of a combination; a new one gets the next.
  ///
  /// @param pattern the pattern
  /// @param sourcePair index of the pair of sources, below 2,048
  /// @return its number, from 0
  public int numberOf(long pattern, int sourcePair) {
    long key = (long) sourcePair << Pattern.BITS | pattern;
    int slot = (int) Keys.mix(key, 0) & (slots.length - 1);
    while (slots[slot] != 0) {
      int number = slots[slot] - 1;
      if (keys[number] == key) {
        return number;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return add(key, slot);
  }

  private int add(long key, int slot) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      counts = Arrays.copyOf(counts, 2 * size);
      examples = Arrays.copyOf(examples, 2 * size);
    }
    keys[size] = key;
    slots[slot] = ++size;
    if (4 * size > slots.length) {
      slots = new int[2 * slots.length];
      for (int k = 0; k < size; k++) {
        int free = (int) Keys.mix(keys[k], 0) & (slots.length - 1);
        while (slots[free] != 0) {
          free = (free + 1) & (slots.length - 1);
        }
        slots[free] = k + 1;
      }
    }
    return size - 1;
  }

  /// Counts one candidate pair.
  ///
  /// @param number a combination
  /// @param pair the pair, as a number of the caller's
  public void count(int number, long pair) {
    if (counts[number]++ == 0) {
      examples[number] = pair;
    }
  }

  /// Counts candidate pairs that another table counted.
  ///
  /// @param number a combination
  /// @param other the table
  /// @param of the number of the combination there
  public void countAll(int number, PatternTable other, int of) {
    if (counts[number] == 0) {
      examples[number] = other.examples[of];
    }
    counts[number] += other.counts[of];
  }

  /// How many combinations there are.
  ///
  /// @return numbers run from 0 to this, exclusive
  public int size() {
    return size;
  }

  /// The pattern of a combination.
  ///
  /// @param number a combination
  /// @return the pattern
  public long pattern(int number) {
    return keys[number] & PATTERN;
  }

  /// The pair of sources of a combination.
  ///
  /// @param number a combination
  /// @return index of the pair of sources
  public int sourcePair(int number) {
    return (int) (keys[number] >>> Pattern.BITS);
  }

  /// The candidate pairs that were counted.
  ///
  /// @param number a combination
  /// @return pairs
  public long pairs(int number) {
    return counts[number];
  }

  /// The first candidate pair that was counted.
  ///
  /// @param number a combination with pairs
  /// @return the caller's number of the pair
  public long example(int number) {
    return examples[number];
  }
}
