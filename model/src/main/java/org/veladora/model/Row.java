package org.veladora.model;

import java.util.List;
import java.util.Map;

/// What both kinds of record hold: answers by position, and the literal values under sentinels
/// (mostly none).
record Row(
    RecordShape shape,
    long line,
    List<Answer<ClaimValue>> answers,
    Map<Integer, ClaimValue> literals) {
  Row {
    if (answers.size() != shape.fields().size() || line < 1) {
      throw new IllegalArgumentException(
          "a record has one answer a field (" + shape.fields().size() + ") and a line from 1");
    }
    answers = List.copyOf(answers);
    literals = Map.copyOf(literals);
  }

  Answer<ClaimValue> literal(int index) {
    ClaimValue value = literals.isEmpty() ? null : literals.get(index);
    return value == null ? answers.get(index) : Answer.stated(value);
  }

  @Override
  public String toString() {
    return "line " + line + ", " + answers.size() + " fields, redacted";
  }
}
