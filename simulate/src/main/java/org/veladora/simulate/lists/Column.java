package org.veladora.simulate.lists;

/// A column of a layout.
///
/// @param header its header
/// @param holds what its cells are
record Column(String header, Holds holds) {
  /// What cells are; each knows the field that a profile reads it as, and the kind of value.
  enum Holds {
    ID("source_record_id", "text"),
    GIVEN("given_name", "name"),
    PATERNAL("paternal_surname", "name"),
    MATERNAL("maternal_surname", "name"),
    WHOLE_NAME("full_name", "name"),
    SEX("sex", "code"),
    AGE("age", "age"),
    BIRTH("birth_date", "date"),
    EVENT("event_date", "date"),
    STATE("state", "state"),
    CURP("curp", "text"),
    ARRIVAL("arrived_through", "code"),
    INCIDENT("incident", "text");

    private final String field;
    private final String value;

    Holds(String field, String value) {
      this.field = field;
      this.value = value;
    }

    String field() {
      return field;
    }

    String value() {
      return value;
    }
  }
}
