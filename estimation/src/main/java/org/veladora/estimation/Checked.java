package org.veladora.estimation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.veladora.figures.EstimateVerdict.Check;
import org.veladora.figures.EstimateVerdict.Line;
import org.veladora.figures.EstimateVerdict.Status;
import org.veladora.figures.Refusal;
import org.veladora.model.Problem;

/// A line of the verdict, with the refusal where it turns the estimate off.
///
/// @param refusal null where it does not
record Checked(Line line, @Nullable Refusal refusal) {
  static Checked refused(Check check, Refusal refusal) {
    return new Checked(new Line(check, Status.REFUSES, List.of(refusal.reason())), refusal);
  }

  /// @param cautions what a reader must know; none where the check is passed
  static Checked found(Check check, List<Problem> cautions) {
    Status status = cautions.isEmpty() ? Status.PASSED : Status.CAUTION;
    return new Checked(new Line(check, status, cautions), null);
  }

  /// @param facts what was found and speaks neither for nor against the estimate
  static Checked passed(Check check, Problem... facts) {
    return new Checked(new Line(check, Status.PASSED, List.of(facts)), null);
  }

  static Checked notPossible(Check check, Problem... why) {
    return new Checked(new Line(check, Status.NOT_POSSIBLE, List.of(why)), null);
  }
}
