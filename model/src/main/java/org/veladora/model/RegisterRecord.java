package org.veladora.model;

import java.util.ArrayList;
import java.util.List;

/// One record of a register: a person's row, or a cell with a count of people.
public sealed interface RegisterRecord permits CountRecord, SourceRecord {

  /// The fields and their columns.
  ///
  /// @return the shape that all records of the file share
  RecordShape shape();

  /// The physical line on which the row starts.
  ///
  /// @return from 1
  long line();

  /// The answer to one field, after sentinels were read as what they mean.
  ///
  /// @param index position of the field in the shape
  /// @return the answer
  /// @throws IndexOutOfBoundsException if there is no such field
  Answer<ClaimValue> answer(int index);

  /// The answer to one field as it would be if sentinels were read as values: age 0 as the age 0.
  /// It differs from [#answer] only where a sentinel stands that could also be a value. This is
  /// what shows the effect of a sentinel.
  ///
  /// @param index position of the field in the shape
  /// @return the answer
  /// @throws IndexOutOfBoundsException if there is no such field
  Answer<ClaimValue> literal(int index);

  /// How many people the record stands for.
  ///
  /// @return 1 for a person's row; the count for a count record, `Unknown` where its cell is blank
  Answer<Long> people();

  /// The answer to a field by its name.
  ///
  /// @param field the field
  /// @return the answer, `NotAsked` where the source has no such field
  default Answer<ClaimValue> answer(FieldId field) {
    int index = shape().indexOf(field);
    return index < 0 ? Answer.notAsked() : answer(index);
  }

  /// All claims of the record.
  ///
  /// @return one a field, in the order of the shape
  default List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < shape().fields().size(); i++) {
      Provenance provenance = new Provenance(shape().file(), line(), shape().columns().get(i));
      claims.add(new Claim(shape().fields().get(i), answer(i), provenance));
    }
    return List.copyOf(claims);
  }
}
