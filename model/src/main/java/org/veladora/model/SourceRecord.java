package org.veladora.model;

import java.util.List;
import java.util.Map;

/// A row about one person.
public final class SourceRecord implements RegisterRecord {
  private static final Answer<Long> ONE = Answer.stated(1L);

  private final Row row;

  /// Makes a record.
  ///
  /// @param shape the fields
  /// @param line physical line of the row, from 1
  /// @param answers one a field, in the order of the shape
  /// @param literals index of a field -> the value that its sentinel would be if read literally;
  ///   mostly empty
  /// @throws IllegalArgumentException if the number of answers differs from the number of fields
  public SourceRecord(
      RecordShape shape,
      long line,
      List<Answer<ClaimValue>> answers,
      Map<Integer, ClaimValue> literals) {
    this.row = new Row(shape, line, answers, literals);
  }

  @Override
  public RecordShape shape() {
    return row.shape();
  }

  @Override
  public long line() {
    return row.line();
  }

  @Override
  public Answer<ClaimValue> answer(int index) {
    return row.answers().get(index);
  }

  @Override
  public Answer<ClaimValue> literal(int index) {
    return row.literal(index);
  }

  @Override
  public Answer<Long> people() {
    return ONE;
  }

  @Override
  public String toString() {
    return "SourceRecord[" + row + "]";
  }
}
