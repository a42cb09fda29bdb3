package org.veladora.simulate.random;

/// An order of the numbers 0 to `size` - 1 that looks random and is computed, not stored: memory
/// O(1), a step O(1) on average.
///
/// A balanced Feistel network of six rounds over the smallest even number of bits that holds
/// `size`; a result outside the range is put in again until it lies inside (at most four times on
/// average). Source: Luby, Rackoff 1988, SIAM J. Comput. 17:373-386; Black, Rogaway 2002, Ciphers
/// with Arbitrary Finite Domains, CT-RSA, pp. 114-130 (cycle walking).
public final class Permutation {
  private static final int ROUNDS = 6;

  private final long size;
  private final long seed;
  private final int halfBits;

  /// Makes an order.
  ///
  /// @param size how many numbers, 0 or more
  /// @param seed which order
  public Permutation(long size, long seed) {
    this.size = size;
    this.seed = seed;
    int bits = 64 - Long.numberOfLeadingZeros(Math.max(1, size - 1));
    this.halfBits = (bits + 1) / 2;
  }

  /// The number at a place of the order.
  ///
  /// @param index the place, 0 to `size` - 1
  /// @return 0 to `size` - 1; different places have different numbers
  /// @throws IndexOutOfBoundsException if there is no such place
  public long at(long index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    long value = index;
    do {
      value = once(value);
    } while (value >= size);
    return value;
  }

  private long once(long value) {
    long mask = (1L << halfBits) - 1;
    long left = value >>> halfBits;
    long right = value & mask;
    for (int round = 0; round < ROUNDS; round++) {
      long next = left ^ (Draws.mix(seed + round, right) & mask);
      left = right;
      right = next;
    }
    return (left << halfBits) | right;
  }
}
