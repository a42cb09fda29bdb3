package org.veladora.app.diff;

import java.util.ArrayList;
import java.util.List;
import org.veladora.model.Answer;
import org.veladora.model.ClaimValue;
import org.veladora.model.FieldId;
import org.veladora.model.Fields;
import org.veladora.model.RecordShape;
import org.veladora.model.SourceRecord;

/// The fields by which two cuts are compared: those that both files have. Values are compared as
/// read: names in their normal form, sentinels as what they mean.
final class ComparedFields {
  private static final List<FieldId> NAMES =
      List.of(
          Fields.GIVEN_NAME, Fields.PATERNAL_SURNAME, Fields.MATERNAL_SURNAME, Fields.FULL_NAME);
  private static final char STATED = '=';
  private static final char ABSENT = '?';
  private static final char NEXT = '\u001f';

  private final List<FieldId> both = new ArrayList<>();
  private final List<FieldId> onlyOlder = new ArrayList<>();
  private final List<FieldId> onlyNewer = new ArrayList<>();

  private ComparedFields() {}

  /// The fields of two files of one profile.
  ///
  /// @param withIds whether the register's own numbers of records count
  static ComparedFields of(RecordShape older, RecordShape newer, boolean withIds) {
    ComparedFields fields = new ComparedFields();
    for (FieldId field : older.fields()) {
      boolean before = hasColumn(older, field);
      boolean after = hasColumn(newer, field);
      if (field.equals(Fields.SOURCE_RECORD_ID) && !withIds) {
        continue;
      }
      if (before && after) {
        fields.both.add(field);
      } else if (before) {
        fields.onlyOlder.add(field);
      } else if (after) {
        fields.onlyNewer.add(field);
      }
    }
    return fields;
  }

  private static boolean hasColumn(RecordShape shape, FieldId field) {
    return shape.columns().get(shape.indexOf(field)) > 0;
  }

  List<FieldId> both() {
    return both;
  }

  List<FieldId> onlyOlder() {
    return onlyOlder;
  }

  List<FieldId> onlyNewer() {
    return onlyNewer;
  }

  /// Whether records can be told to be of one person: both files have a field of names.
  boolean haveNames() {
    return both.stream().anyMatch(NAMES::contains);
  }

  boolean haveIds() {
    return both.contains(Fields.SOURCE_RECORD_ID);
  }

  /// Whether a record states any part of a name.
  boolean isNamed(SourceRecord record) {
    return both.stream()
        .filter(NAMES::contains)
        .anyMatch(field -> record.answer(field) instanceof Answer.Stated<ClaimValue>);
  }

  /// All that is compared of a record, as one text: two records are equal where theirs are.
  String key(SourceRecord record) {
    return keyWithout(record, -1);
  }

  /// The key but for one field.
  ///
  /// @param left position in [#both] of the field that does not count; -1 for none
  String keyWithout(SourceRecord record, int left) {
    StringBuilder key = new StringBuilder(128);
    for (int f = 0; f < both.size(); f++) {
      if (f != left) {
        if (record.answer(both.get(f)) instanceof Answer.Stated<ClaimValue>(ClaimValue value)) {
          key.append(STATED).append(value.canonical());
        } else {
          key.append(ABSENT).append(record.answer(both.get(f)).kind());
        }
      }
      key.append(NEXT);
    }
    return key.toString();
  }

  /// A value as files show it: canonical, or `?unknown` and the like.
  static String shown(SourceRecord record, FieldId field) {
    Answer<ClaimValue> answer = record.answer(field);
    return answer instanceof Answer.Stated<ClaimValue>(ClaimValue value)
        ? value.canonical()
        : ABSENT + answer.kind();
  }

  /// The register's own number of a record; empty where it states none.
  static String id(SourceRecord record) {
    return record.answer(Fields.SOURCE_RECORD_ID)
            instanceof Answer.Stated<ClaimValue>(ClaimValue value)
        ? value.canonical()
        : "";
  }
}
