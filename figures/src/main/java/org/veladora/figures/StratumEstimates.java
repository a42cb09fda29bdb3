package org.veladora.figures;

import java.util.List;
import org.veladora.model.Problem;

/// What can be said of the people of one stratum: who is documented, at least how many there are,
/// and a range, or why there is none.
///
/// @param stratum its name; `all` for everybody
/// @param documented people on at least one list, by linkage draw
/// @param lowerBound at least how many people there are (Chao), pooled over draws, or the refusal
/// @param methods every method, side by side
/// @param range the headline: an interval with what it rests on ([Estimate#model]), or the refusal
/// @param verdict what was looked at before the range was given, or why it was not
/// @param warnings what a reader must know of this stratum, such as methods that disagree
public record StratumEstimates(
    String stratum,
    List<Long> documented,
    EstimateOrRefusal lowerBound,
    List<MethodEstimate> methods,
    EstimateOrRefusal range,
    EstimateVerdict verdict,
    List<Problem> warnings) {
  /// Copies the lists.
  ///
  /// @throws IllegalArgumentException if there is no draw
  public StratumEstimates {
    documented = List.copyOf(documented);
    methods = List.copyOf(methods);
    warnings = List.copyOf(warnings);
    if (documented.isEmpty()) {
      throw new IllegalArgumentException("a stratum has one linkage draw or more");
    }
  }
}
