package org.veladora.disclosure;

import java.util.List;
import org.veladora.model.Problem;

/// Nothing is published, and why.
///
/// @param reasons at least one, each with its remedy
public record Withheld(List<Problem> reasons) implements GateOutcome, EstimateOutcome {
  /// Copies the list.
  ///
  /// @throws IllegalArgumentException if there is no reason
  public Withheld {
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("what is withheld has a reason");
    }
  }
}
