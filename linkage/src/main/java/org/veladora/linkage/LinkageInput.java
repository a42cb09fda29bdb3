package org.veladora.linkage;

import java.util.List;
import org.veladora.linkage.records.FurtherField;
import org.veladora.linkage.records.RecordColumns;
import org.veladora.linkage.records.RecordColumnsBuilder;
import org.veladora.model.BadInput;
import org.veladora.model.FieldId;
import org.veladora.model.Fields;
import org.veladora.model.SourceId;
import org.veladora.model.SourceRecord;

/// The records to link, reduced to what linkage compares: names in their normal form, sex, date of
/// birth, age, place and CURP, in columns of small numbers. No [SourceRecord] is kept.
///
/// A record's index is the order in which it was added, from 0.
///
/// ```java
/// LinkageInput.Builder builder = LinkageInput.builder();
/// int index = builder.add(new SourceId("refugio"), "17", record); // 0
/// LinkageInput input = builder.build();
/// ```
public final class LinkageInput {
  private final RecordColumns columns;

  private LinkageInput(RecordColumns columns) {
    this.columns = columns;
  }

  /// A builder without records, for the fields that the engine knows.
  ///
  /// @return the builder
  public static Builder builder() {
    return builder(List.of());
  }

  /// A builder without records.
  ///
  /// @param further what is compared beside the fields that the engine knows
  /// @return the builder
  /// @throws IllegalArgumentException if there are more than [FurtherField#MAX], or one stands
  ///   twice
  public static Builder builder(List<FurtherField> further) {
    if (further.size() > FurtherField.MAX
        || further.stream().map(FurtherField::field).distinct().count() < further.size()) {
      throw new IllegalArgumentException("at most " + FurtherField.MAX + " fields, each once");
    }
    return new Builder(further);
  }

  /// Whether the engine knows a field, which is then no further field.
  ///
  /// @param field a field
  /// @return true where records are compared, or told apart, by it in any case
  public static boolean reads(FieldId field) {
    return RecordColumnsBuilder.reads(field) || field.equals(Fields.SOURCE_RECORD_ID);
  }

  /// How many records there are.
  ///
  /// @return the number of records
  public int size() {
    return columns.size();
  }

  RecordColumns columns() {
    return columns;
  }

  @Override
  public String toString() {
    return "LinkageInput[" + size() + " records, redacted]";
  }

  /// Takes records one by one. Not for use by several threads.
  public static final class Builder {
    private final RecordColumnsBuilder columns;

    private Builder(List<FurtherField> further) {
      this.columns = new RecordColumnsBuilder(further);
    }

    /// Adds a record. Fields of [org.veladora.model.Fields] that are read: the parts of the name,
    /// or the full name where there are none; other names ([Fields#ALIAS]); sex, date of birth, age
    /// with the date of the event, state and municipality of the event, CURP; and the further
    /// fields. Cost O(length of the record).
    ///
    /// @param source the list it is on
    /// @param recordId the list's own id of the record, unique within the list
    /// @param record what the list says
    /// @return the record's index
    /// @throws BadInput L006 if there are more records than one machine links
    public int add(SourceId source, String recordId, SourceRecord record) {
      return columns.add(source, recordId, record);
    }

    /// The input. Cost O(n log n).
    ///
    /// @return the records added so far
    /// @throws BadInput L001 if a list uses a record id twice
    public LinkageInput build() {
      return new LinkageInput(columns.build());
    }
  }
}
