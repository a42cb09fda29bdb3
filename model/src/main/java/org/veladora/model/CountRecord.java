package org.veladora.model;

import java.util.List;
import java.util.Map;

/// A cell of a register that publishes only counts: some categories, and how many people are in
/// them.
public final class CountRecord implements RegisterRecord {
  private final Row row;
  private final Answer<Long> people;

  /// Makes a record.
  ///
  /// @param shape the fields
  /// @param line physical line of the row, from 1
  /// @param answers one a field, in the order of the shape
  /// @param literals index of a field -> the value that its sentinel would be if read literally;
  ///   mostly empty
  /// @param people the count; `Unknown` where the cell is blank, which is not 0
  /// @throws IllegalArgumentException if the number of answers differs from the number of fields,
  ///   or the count is negative
  public CountRecord(
      RecordShape shape,
      long line,
      List<Answer<ClaimValue>> answers,
      Map<Integer, ClaimValue> literals,
      Answer<Long> people) {
    if (people instanceof Answer.Stated<Long>(Long count) && count < 0) {
      throw new IllegalArgumentException("a count of people is not negative");
    }
    this.row = new Row(shape, line, answers, literals);
    this.people = people;
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
    return people;
  }

  @Override
  public String toString() {
    return "CountRecord[" + row + "]";
  }
}
