package org.veladora.planted.figures;

import java.util.Random;

/// Draws without a seed.
public final class DrawsUnseeded {
  /// Draws.
  public int draw() {
    return new Random().nextInt();
  }

  /// Draws with a seed, as the rule wants it.
  public int drawSeeded(long seed) {
    return new Random(seed).nextInt();
  }
}
