package org.veladora.model;

/// The fields that the product itself knows. A register may have others: any [FieldId] is a field.
public final class Fields {
  /// Given names, without surnames.
  public static final FieldId GIVEN_NAME = new FieldId("given_name");

  /// First (paternal) surname.
  public static final FieldId PATERNAL_SURNAME = new FieldId("paternal_surname");

  /// Second (maternal) surname.
  public static final FieldId MATERNAL_SURNAME = new FieldId("maternal_surname");

  /// The whole name in one cell, where the source does not part it.
  public static final FieldId FULL_NAME = new FieldId("full_name");

  /// Other names by which the person is known, one or several in a cell: an alias, a nickname, a
  /// social name.
  public static final FieldId ALIAS = new FieldId("alias");

  /// Sex: `female`, `male`, or what the source's vocabulary maps to.
  public static final FieldId SEX = new FieldId("sex");

  /// Age in years, at the event where the source does not say otherwise.
  public static final FieldId AGE = new FieldId("age");

  /// Age band, where the source gives no age in years.
  public static final FieldId AGE_BAND = new FieldId("age_band");

  /// Date of birth.
  public static final FieldId BIRTH_DATE = new FieldId("birth_date");

  /// Date of the event that the register is about.
  public static final FieldId EVENT_DATE = new FieldId("event_date");

  /// Date on which it was reported or entered.
  public static final FieldId REPORT_DATE = new FieldId("report_date");

  /// State in which the event happened.
  public static final FieldId STATE = new FieldId("state");

  /// Municipality in which the event happened.
  public static final FieldId MUNICIPALITY = new FieldId("municipality");

  /// What is known of the person now, such as `still_missing`, `located_alive`, `located_dead`.
  public static final FieldId STATUS = new FieldId("status");

  /// The source's own number for the record.
  public static final FieldId SOURCE_RECORD_ID = new FieldId("source_record_id");

  /// Clave Única de Registro de Población as the source writes it: identifying, derived from other
  /// fields for the most part.
  public static final FieldId CURP = new FieldId("curp");

  /// How the person came to the organisation: the id of the list whose organisation referred the
  /// person, or another word of the source's vocabulary.
  public static final FieldId ARRIVED_THROUGH = new FieldId("arrived_through");

  /// The source's own id of the incident (a raid, a family) in which the person was found.
  public static final FieldId INCIDENT = new FieldId("incident");

  private Fields() {}
}
