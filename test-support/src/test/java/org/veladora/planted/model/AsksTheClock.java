package org.veladora.planted.model;

import java.time.Instant;

/// Asks the clock.
public final class AsksTheClock {
  /// Asks it.
  public Instant now() {
    return Instant.now();
  }
}
