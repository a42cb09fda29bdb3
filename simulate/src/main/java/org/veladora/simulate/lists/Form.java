package org.veladora.simulate.lists;

import static org.veladora.simulate.lists.Column.Holds.AGE;
import static org.veladora.simulate.lists.Column.Holds.ARRIVAL;
import static org.veladora.simulate.lists.Column.Holds.BIRTH;
import static org.veladora.simulate.lists.Column.Holds.CURP;
import static org.veladora.simulate.lists.Column.Holds.EVENT;
import static org.veladora.simulate.lists.Column.Holds.GIVEN;
import static org.veladora.simulate.lists.Column.Holds.ID;
import static org.veladora.simulate.lists.Column.Holds.INCIDENT;
import static org.veladora.simulate.lists.Column.Holds.MATERNAL;
import static org.veladora.simulate.lists.Column.Holds.PATERNAL;
import static org.veladora.simulate.lists.Column.Holds.SEX;
import static org.veladora.simulate.lists.Column.Holds.STATE;
import static org.veladora.simulate.lists.Column.Holds.WHOLE_NAME;

import java.util.List;
import org.veladora.simulate.settings.ListLayout;

/// What a layout writes.
///
/// @param columns its columns, in order
/// @param datePattern form of its dates, as profiles and `DateTimeFormatter` both read it
/// @param female its word for women
/// @param male its word for men
/// @param idPrefix what stands before the number of a record
/// @param states how it writes states
/// @param capitals whether states and ways of arrival are in capitals without accents
/// @param quoted whether every cell is quoted
record Form(
    List<Column> columns,
    String datePattern,
    String female,
    String male,
    String idPrefix,
    States states,
    boolean capitals,
    boolean quoted) {
  /// How states are written.
  enum States {
    NAME,
    ABBREVIATION,
    CODE
  }

  private static final Form PERSON_LIST =
      new Form(
          List.of(
              new Column("folio", ID),
              new Column("nombres", GIVEN),
              new Column("primer_apellido", PATERNAL),
              new Column("segundo_apellido", MATERNAL),
              new Column("sexo", SEX),
              new Column("edad", AGE),
              new Column("fecha_nacimiento", BIRTH),
              new Column("fecha_hechos", EVENT),
              new Column("entidad", STATE),
              new Column("curp", CURP),
              new Column("canalizada_por", ARRIVAL),
              new Column("incidente", INCIDENT)),
          "yyyy-MM-dd",
          "Mujer",
          "Hombre",
          "R-",
          States.NAME,
          false,
          false);

  private static final Form LATIN1_SEMICOLON =
      new Form(
          List.of(
              new Column("Expediente", ID),
              new Column("Apellido paterno", PATERNAL),
              new Column("Apellido materno", MATERNAL),
              new Column("Nombre(s)", GIVEN),
              new Column("Sexo", SEX),
              new Column("Fecha de nacimiento", BIRTH),
              new Column("Fecha del hecho", EVENT),
              new Column("Entidad federativa", STATE),
              new Column("Vía de ingreso", ARRIVAL),
              new Column("Evento", INCIDENT)),
          "dd/MM/yyyy",
          "F",
          "M",
          "EXP/",
          States.NAME,
          false,
          false);

  private static final Form WHOLE_NAMES =
      new Form(
          List.of(
              new Column("id", ID),
              new Column("nombre_completo", WHOLE_NAME),
              new Column("género", SEX),
              new Column("nacimiento", BIRTH),
              new Column("fecha", EVENT),
              new Column("estado", STATE),
              new Column("llegó_por", ARRIVAL),
              new Column("caso_colectivo", INCIDENT)),
          "yyyy-MM-dd",
          "mujer",
          "hombre",
          "",
          States.ABBREVIATION,
          false,
          false);

  private static final Form TAB_AGE =
      new Form(
          List.of(
              new Column("FOLIO", ID),
              new Column("NOMBRE", GIVEN),
              new Column("AP_PATERNO", PATERNAL),
              new Column("AP_MATERNO", MATERNAL),
              new Column("SEXO", SEX),
              new Column("EDAD", AGE),
              new Column("FECHA", EVENT),
              new Column("CVE_ENT", STATE),
              new Column("CANAL", ARRIVAL),
              new Column("EVENTO", INCIDENT)),
          "dd-MM-yyyy",
          "2",
          "1",
          "L",
          States.CODE,
          false,
          false);

  private static final Form UPPER_CURP =
      new Form(
          List.of(
              new Column("CARPETA", ID),
              new Column("PATERNO", PATERNAL),
              new Column("MATERNO", MATERNAL),
              new Column("NOMBRE", GIVEN),
              new Column("SEXO", SEX),
              new Column("FEC_NAC", BIRTH),
              new Column("CURP", CURP),
              new Column("FEC_HECHOS", EVENT),
              new Column("ENTIDAD", STATE),
              new Column("ORIGEN", ARRIVAL),
              new Column("OPERATIVO", INCIDENT)),
          "dd/MM/yyyy",
          "MUJER",
          "HOMBRE",
          "CI-",
          States.NAME,
          true,
          true);

  static Form of(ListLayout layout) {
    return switch (layout) {
      case PERSON_LIST -> PERSON_LIST;
      case LATIN1_SEMICOLON -> LATIN1_SEMICOLON;
      case WHOLE_NAME -> WHOLE_NAMES;
      case TAB_AGE -> TAB_AGE;
      case UPPER_CURP -> UPPER_CURP;
    };
  }
}
