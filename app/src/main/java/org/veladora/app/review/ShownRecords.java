package org.veladora.app.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.veladora.app.decisions.RecordPrint;
import org.veladora.app.decisions.RecordWatch;
import org.veladora.linkage.PersonKey;
import org.veladora.linkage.review.RecordPair;
import org.veladora.linkage.review.RecordRef;
import org.veladora.model.Answer;
import org.veladora.model.ClaimValue;
import org.veladora.model.FieldId;
import org.veladora.model.NameText;
import org.veladora.model.Place;
import org.veladora.model.SourceRecord;

/// The records that reviewers are shown: their marks, and what their lists say of each field, names
/// as written.
final class ShownRecords implements RecordWatch {
  private final PersonKey key;
  private final Set<RecordRef> wanted;
  private final Map<RecordRef, Shown> shown = new HashMap<>();

  ShownRecords(PersonKey key, Set<RecordRef> wanted) {
    this.key = key;
    this.wanted = wanted;
  }

  private record Shown(String print, List<String> values) {
    @Override
    public String toString() {
      return "Shown[redacted]";
    }
  }

  @Override
  public void see(RecordRef ref, SourceRecord record) {
    if (wanted.contains(ref)) {
      List<String> values = RecordPrint.FIELDS.stream().map(field -> value(record, field)).toList();
      shown.put(ref, new Shown(RecordPrint.of(key, ref, record), values));
    }
  }

  private static String value(SourceRecord record, FieldId field) {
    return switch (record.answer(field)) {
      case Answer.Stated<ClaimValue>(NameText name) -> name.written();
      case Answer.Stated<ClaimValue>(Place place) when !place.isMunicipality() ->
          place.state().officialName();
      case Answer.Stated<ClaimValue>(ClaimValue value) -> value.canonical();
      case Answer<ClaimValue> _ -> "";
    };
  }

  /// The values of a record, in the order of [RecordPrint#FIELDS].
  List<String> values(RecordRef ref) {
    return Objects.requireNonNull(shown.get(ref)).values();
  }

  String mark(RecordPair pair) {
    return RecordPrint.ofPair(
        key,
        Objects.requireNonNull(shown.get(pair.left())).print(),
        Objects.requireNonNull(shown.get(pair.right())).print());
  }
}
