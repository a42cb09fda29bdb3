package org.veladora.ingest;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.veladora.model.Answer;
import org.veladora.model.ClaimValue;

/// What one content of a cell means for one field, worked out once and shared by all its cells. It
/// carries the content that it was worked out for, so that finding it again touches little memory.
final class Outcome {
  private enum Kind {
    MEANT,
    SILENT,
    UNDECODABLE
  }

  private static final byte[] NO_CONTENT = {};

  /// The bytes of the cell are no text in the profile's encoding: its row is set aside.
  static final Outcome UNDECODABLE = new Outcome(Kind.UNDECODABLE, Answer.illegible());

  /// A cell that says nothing about the field.
  static final Outcome SILENT = new Outcome(Kind.SILENT, Answer.unknown());

  private final int hash;
  private final boolean counted;
  private final Kind kind;
  private final byte[] content;
  private final Answer<ClaimValue> answer;
  private final @Nullable ClaimValue literal;
  private final List<Tally> tallies;

  /// @param literal the value that a sentinel would be if read literally, or null
  /// @param tallies what to count for each cell
  Outcome(Answer<ClaimValue> answer, @Nullable ClaimValue literal, List<Tally> tallies) {
    this.hash = 0;
    this.content = NO_CONTENT;
    this.kind = Kind.MEANT;
    this.counted = !tallies.isEmpty();
    this.answer = answer;
    this.literal = literal;
    this.tallies = tallies;
  }

  private Outcome(Kind kind, Answer<ClaimValue> answer) {
    this.hash = 0;
    this.content = NO_CONTENT;
    this.kind = kind;
    this.counted = false;
    this.answer = answer;
    this.literal = null;
    this.tallies = List.of();
  }

  private Outcome(Outcome meaning, int hash, byte[] content) {
    this.hash = hash;
    this.content = content;
    this.kind = meaning.kind;
    this.counted = meaning.counted;
    this.answer = meaning.answer;
    this.literal = meaning.literal;
    this.tallies = meaning.tallies;
  }

  /// The same meaning, for one content.
  Outcome forContentOf(Cell cell) {
    return new Outcome(this, cell.hash(), cell.copy());
  }

  /// Whether it was worked out for the content of a cell that is not empty.
  boolean isFor(Cell cell) {
    return hash == cell.hash() && cell.holds(content);
  }

  Answer<ClaimValue> answer() {
    return answer;
  }

  @Nullable ClaimValue literal() {
    return literal;
  }

  void count(long line) {
    if (counted) {
      tallies.forEach(tally -> tally.count(line));
    }
  }

  boolean isUndecodable() {
    return kind == Kind.UNDECODABLE;
  }

  boolean isSilent() {
    return kind == Kind.SILENT;
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
