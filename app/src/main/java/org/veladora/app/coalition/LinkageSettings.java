package org.veladora.app.coalition;

import java.util.List;
import org.veladora.linkage.records.FurtherField;

/// How the records of a coalition are linked.
///
/// @param threshold probability from which two records are taken for one person, above 0 and below
///   1
/// @param draws whole linkages that are drawn, 1 to [#MAX_DRAWS]
/// @param key file with the coalition's key, relative to the folder of the coalition file
/// @param decisions review files whose decisions are facts of the linkage, relative to the same
///   folder
/// @param labels whether these decisions also inform the fit
/// @param compare fields that are compared beside those that the engine knows, at most
///   [FurtherField#MAX]
public record LinkageSettings(
    double threshold,
    int draws,
    String key,
    List<String> decisions,
    boolean labels,
    List<FurtherField> compare) {
  /// What holds where the file says nothing.
  public static final LinkageSettings DEFAULT =
      new LinkageSettings(0.5, 50, "coalition.key", List.of(), false, List.of());

  /// The most draws.
  public static final int MAX_DRAWS = 10_000;

  /// Checks the bounds.
  ///
  /// @throws IllegalArgumentException if a number is out of its bounds
  public LinkageSettings {
    decisions = List.copyOf(decisions);
    compare = List.copyOf(compare);
    if (!(threshold > 0 && threshold < 1) || draws < 1 || draws > MAX_DRAWS) {
      throw new IllegalArgumentException(
          "a threshold lies between 0 and 1, draws between 1 and " + MAX_DRAWS);
    }
  }
}
