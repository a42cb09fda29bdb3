package org.veladora.app.decisions;

import java.util.ArrayList;
import java.util.List;
import org.veladora.linkage.PersonKey;
import org.veladora.linkage.review.RecordRef;
import org.veladora.model.Answer;
import org.veladora.model.ClaimValue;
import org.veladora.model.FieldId;
import org.veladora.model.Fields;
import org.veladora.model.SourceRecord;

/// Marks of records and pairs under the coalition's key: they change with the key, the list, the
/// record's number and every field that is compared.
public final class RecordPrint {
  /// The fields that a reviewer sees, and that a decision rests on.
  public static final List<FieldId> FIELDS =
      List.of(
          Fields.GIVEN_NAME,
          Fields.PATERNAL_SURNAME,
          Fields.MATERNAL_SURNAME,
          Fields.FULL_NAME,
          Fields.SEX,
          Fields.BIRTH_DATE,
          Fields.AGE,
          Fields.STATE,
          Fields.MUNICIPALITY,
          Fields.EVENT_DATE,
          Fields.CURP,
          Fields.ALIAS);

  private static final int PAIR_DIGITS = 24;

  private RecordPrint() {}

  /// The mark of a record. A field of other names counts where it is stated only: a list that gains
  /// the column keeps its decisions.
  ///
  /// @param key the coalition's key
  /// @param ref its list and number
  /// @param record what the list says
  /// @return 64 hexadecimal digits
  public static String of(PersonKey key, RecordRef ref, SourceRecord record) {
    List<String> parts = new ArrayList<>(List.of(ref.source().value(), ref.recordId()));
    for (FieldId field : FIELDS) {
      boolean stated = record.answer(field) instanceof Answer.Stated<ClaimValue>;
      if (field.equals(Fields.ALIAS) && !stated) {
        continue;
      }
      parts.add(
          switch (record.answer(field)) {
            case Answer.Stated<ClaimValue>(ClaimValue value) -> "=" + value.canonical();
            case Answer<ClaimValue> absent -> absent.kind();
          });
    }
    return key.mark("record", String.join("\u001F", parts));
  }

  /// The mark of a pair, as the column `pair` has it.
  ///
  /// @param key the coalition's key
  /// @param left mark of the pair's first record
  /// @param right mark of its second
  /// @return `k-` and 24 hexadecimal digits
  public static String ofPair(PersonKey key, String left, String right) {
    return "k-" + key.mark("pair", left + right).substring(0, PAIR_DIGITS);
  }
}
