package org.veladora.figures;

import java.util.List;
import org.veladora.model.Problem;

/// No number, and why: the product refuses rather than misleads.
///
/// @param reason why there is no estimate
/// @param needed the data that would be needed, one a line
public record Refusal(Problem reason, List<Problem> needed) implements EstimateOrRefusal {
  /// Copies the list.
  public Refusal {
    needed = List.copyOf(needed);
  }
}
