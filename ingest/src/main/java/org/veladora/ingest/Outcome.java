package org.veladora.ingest;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.veladora.model.Answer;
import org.veladora.model.ClaimValue;

/// What one content of a cell means for one field, worked out once and shared by all its cells.
/// Compared by identity.
final class Outcome {
  /// The bytes of the cell are no text in the profile's encoding: its row is set aside.
  static final Outcome UNDECODABLE = new Outcome(Answer.illegible(), null, List.of());

  /// A cell that says nothing about the field.
  static final Outcome SILENT = new Outcome(Answer.unknown(), null, List.of());

  private final Answer<ClaimValue> answer;
  private final @Nullable ClaimValue literal;
  private final List<Tally> tallies;

  /// @param literal the value that a sentinel would be if read literally, or null
  /// @param tallies what to count for each cell
  Outcome(Answer<ClaimValue> answer, @Nullable ClaimValue literal, List<Tally> tallies) {
    this.answer = answer;
    this.literal = literal;
    this.tallies = tallies;
  }

  Answer<ClaimValue> answer() {
    return answer;
  }

  @Nullable ClaimValue literal() {
    return literal;
  }

  void count(long line) {
    for (int i = 0; i < tallies.size(); i++) {
      tallies.get(i).count(line);
    }
  }

  boolean isUndecodable() {
    return this == UNDECODABLE;
  }

  boolean isSilent() {
    return this == SILENT;
  }

  boolean isStated() {
    return answer instanceof Answer.Stated<ClaimValue>;
  }

  /// What a field's next column makes of it, where this one states nothing.
  Outcome or(Outcome next) {
    if (next.isUndecodable()) {
      return next;
    }
    List<Tally> all = Stream.concat(tallies.stream(), next.tallies.stream()).toList();
    return next.isStated()
        ? new Outcome(next.answer, next.literal, all)
        : new Outcome(answer, literal, all);
  }
}
