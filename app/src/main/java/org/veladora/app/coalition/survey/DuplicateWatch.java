package org.veladora.app.coalition.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.veladora.ingest.RecordSink;
import org.veladora.model.Answer;
import org.veladora.model.ClaimValue;
import org.veladora.model.FieldId;
import org.veladora.model.Fields;
import org.veladora.model.RegisterRecord;

/// Looks for people who seem to stand twice on one list: two rows with the same record id, the same
/// CURP, or the same whole name and date of birth. Same people under different spellings are not
/// found: that is what linkage is for. Keeps the keys of all rows in memory while it looks.
final class DuplicateWatch implements RecordSink {
  private final Set<List<String>> keys = new HashSet<>();
  private long comparable;
  private long repeated;

  @Override
  public void accept(RegisterRecord record) {
    boolean known = false;
    boolean again = false;
    for (List<FieldId> fields :
        List.of(
            List.of(Fields.SOURCE_RECORD_ID),
            List.of(Fields.CURP),
            List.of(Fields.FULL_NAME, Fields.BIRTH_DATE),
            List.of(Fields.GIVEN_NAME, Fields.PATERNAL_SURNAME, Fields.BIRTH_DATE))) {
      Optional<List<String>> key = findKey(record, fields);
      known |= key.isPresent();
      again |= key.isPresent() && !keys.add(key.get());
    }
    comparable += known ? 1 : 0;
    repeated += again ? 1 : 0;
  }

  private static Optional<List<String>> findKey(RegisterRecord record, List<FieldId> fields) {
    List<String> key = new ArrayList<>(List.of(fields.getFirst().value()));
    for (FieldId field : fields) {
      if (!(record.answer(field) instanceof Answer.Stated<ClaimValue>(ClaimValue value))) {
        return Optional.empty();
      }
      key.add(value.canonical());
    }
    if (fields.contains(Fields.GIVEN_NAME)
        && record.answer(Fields.MATERNAL_SURNAME)
            instanceof Answer.Stated<ClaimValue>(ClaimValue value)) {
      key.add(value.canonical());
    }
    return Optional.of(List.copyOf(key));
  }

  /// Whether some row said who the person is.
  boolean isAble() {
    return comparable > 0;
  }

  /// Rows whose person seems to stand on an earlier row.
  long repeated() {
    return repeated;
  }
}
