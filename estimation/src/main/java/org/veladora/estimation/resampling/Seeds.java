package org.veladora.estimation.resampling;

import java.util.SplittableRandom;

/// Random numbers by task, so that their order does not depend on how many threads do the tasks.
public final class Seeds {
  private Seeds() {}

  /// The random numbers of one task.
  ///
  /// @param seed of the estimate
  /// @param stream what the numbers are for: other streams get other numbers
  /// @param task which of many
  /// @return random numbers
  public static SplittableRandom random(long seed, long stream, int task) {
    return new SplittableRandom(mix(mix(mix(seed) + stream) + task));
  }

  /// Spreads neighbouring numbers over all (finalizer of MurmurHash3, variant 13 of Stafford 2011).
  private static long mix(long value) {
    long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
