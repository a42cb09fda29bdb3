package org.veladora.simulate.settings;

/// Checks of the settings' values.
final class Check {
  private Check() {}

  static void probability(String what, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(what + " is a probability, 0 to 1: " + value);
    }
  }
}
