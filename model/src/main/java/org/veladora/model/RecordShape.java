package org.veladora.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The fields that the records of one file have, and the column from which each was read. Shared by
/// all its records.
///
/// @param file name of the file, without folders
/// @param fields the fields, in order, each once
/// @param columns for each field the column it was read from, from 1; 0 where the field has no
///   column
public record RecordShape(String file, List<FieldId> fields, List<Integer> columns) {
  /// Checks that each field has a column and stands once.
  ///
  /// @throws IllegalArgumentException if the lists differ in length or a field repeats
  public RecordShape {
    fields = List.copyOf(fields);
    columns = List.copyOf(columns);
    Set<FieldId> distinct = new HashSet<>(fields);
    if (fields.size() != columns.size() || distinct.size() != fields.size()) {
      throw new IllegalArgumentException("each field stands once and has a column: " + fields);
    }
  }

  /// The position of a field.
  ///
  /// @param field the field
  /// @return its index in `fields`, or -1 where records of this shape do not have it
  public int indexOf(FieldId field) {
    return fields.indexOf(field);
  }

  /// The positions of all fields.
  ///
  /// @return field to index, for repeated look-ups
  public Map<FieldId, Integer> indexes() {
    Map<FieldId, Integer> indexes = new HashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      indexes.put(fields.get(i), i);
    }
    return Map.copyOf(indexes);
  }
}
