package org.veladora.estimation;

import org.veladora.figures.Refusal;

/// What one method gives for one draw.
sealed interface PointOutcome permits Point, PointOutcome.None {
  /// Nothing, and why.
  record None(Refusal refusal) implements PointOutcome {}
}
