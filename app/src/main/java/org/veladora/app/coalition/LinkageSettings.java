package org.veladora.app.coalition;

import java.util.List;

/// How the records of a coalition are linked.
///
/// @param threshold probability from which two records are taken for one person, above 0 and below
///   1
/// @param draws whole linkages that are drawn, 1 to [#MAX_DRAWS]
/// @param key file with the coalition's key, relative to the folder of the coalition file
/// @param decisions review files whose decisions are facts of the linkage, relative to the same
///   folder
public record LinkageSettings(double threshold, int draws, String key, List<String> decisions) {
  /// What holds where the file says nothing.
  public static final LinkageSettings DEFAULT =
      new LinkageSettings(0.5, 50, "coalition.key", List.of());

  /// The most draws.
  public static final int MAX_DRAWS = 10_000;

  /// Checks the bounds.
  ///
  /// @throws IllegalArgumentException if a number is out of its bounds
  public LinkageSettings {
    decisions = List.copyOf(decisions);
    if (!(threshold > 0 && threshold < 1) || draws < 1 || draws > MAX_DRAWS) {
      throw new IllegalArgumentException(
          "a threshold lies between 0 and 1, draws between 1 and " + MAX_DRAWS);
    }
  }
}
