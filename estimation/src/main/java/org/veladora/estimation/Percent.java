package org.veladora.estimation;

import java.util.Locale;

/// Shares as they stand in a problem's arguments.
final class Percent {
  private Percent() {}

  /// Such as `12.5`.
  static String of(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }
}
