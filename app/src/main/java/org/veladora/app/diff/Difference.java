package org.veladora.app.diff;

import java.util.List;
import org.veladora.model.FieldId;
import org.veladora.report.document.DifferenceOutcome;

/// One outcome and its records. Holds personal data.
///
/// @param outcome what became of them
/// @param step how they found each other
/// @param probability share of the draws in which it holds; NaN where no draw speaks of it
/// @param older indexes of its records in the old cut, ascending
/// @param newer indexes of its records in the new cut, ascending
/// @param changes fields whose values differ, in the order of the fields
record Difference(
    DifferenceOutcome outcome,
    Step step,
    double probability,
    List<Integer> older,
    List<Integer> newer,
    List<Change> changes) {

  /// A field whose values differ.
  ///
  /// @param field the field
  /// @param before its values in the old cut, each once, in order
  /// @param after its values in the new cut
  record Change(FieldId field, List<String> before, List<String> after) {
    Change {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }

    @Override
    public String toString() {
      return "Change[" + field + ", redacted]";
    }
  }

  Difference {
    older = List.copyOf(older);
    newer = List.copyOf(newer);
    changes = List.copyOf(changes);
  }

  @Override
  public String toString() {
    return "Difference[" + outcome + ", redacted]";
  }
}
