package org.veladora.linkage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.veladora.model.Answer;
import org.veladora.model.ClaimValue;
import org.veladora.model.Code;
import org.veladora.model.FieldId;
import org.veladora.model.Fields;
import org.veladora.model.NameText;
import org.veladora.model.PartialDate;
import org.veladora.model.RecordShape;
import org.veladora.model.SourceRecord;
import org.veladora.model.Text;
import org.veladora.names.NameNormaliser;

/// Single invented records.
@NullMarked
final class Records {
  private Records() {}

  static SourceRecord nameless() {
    return of(Map.of(Fields.SEX, new Code("female")));
  }

  static SourceRecord named(String given, String paternal, String maternal, String birth) {
    Map<FieldId, ClaimValue> values = new LinkedHashMap<>();
    put(values, Fields.GIVEN_NAME, given);
    put(values, Fields.PATERNAL_SURNAME, paternal);
    put(values, Fields.MATERNAL_SURNAME, maternal);
    if (!birth.isEmpty()) {
      values.put(Fields.BIRTH_DATE, PartialDate.of(java.time.LocalDate.parse(birth)));
    }
    return of(values);
  }

  static SourceRecord withFullName(String name) {
    return of(Map.of(Fields.FULL_NAME, new NameNormaliser().normalise(name)));
  }

  static SourceRecord withCurp(String curp) {
    return of(Map.of(Fields.CURP, new Text(curp)));
  }

  static SourceRecord of(Map<FieldId, ClaimValue> values) {
    List<FieldId> fields = List.copyOf(values.keySet());
    RecordShape shape =
        new RecordShape("invented.csv", fields, fields.stream().map(_ -> 1).toList());
    List<Answer<ClaimValue>> answers =
        fields.stream().map(values::get).map(Answer::stated).toList();
    return new SourceRecord(shape, 1, answers, Map.of());
  }

  private static void put(Map<FieldId, ClaimValue> values, FieldId field, String name) {
    if (!name.isEmpty()) {
      NameText text = new NameNormaliser().normalise(name);
      values.put(field, text);
    }
  }
}
