package org.veladora.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.veladora.model.FieldId;
import org.veladora.model.Fields;
import org.veladora.model.LocalText;
import org.veladora.model.RuleId;

/// Profiles for tests.
final class Lists {
  static final FieldId NOTE = new FieldId("note");

  private Lists() {}

  /// Columns nombre, edad, fecha, sexo, nota; the last may be missing.
  static ImportProfile people() {
    return people(StandardCharsets.UTF_8, ',');
  }

  static ImportProfile people(Charset charset, char delimiter) {
    List<FieldRule> fields =
        List.of(
            field(Fields.GIVEN_NAME, "nombre", new ValueRule.NameValue(), true),
            field(Fields.AGE, "edad", new ValueRule.AgeValue(), true, "0", "NO DISPONIBLE"),
            field(
                Fields.EVENT_DATE,
                "fecha",
                new ValueRule.DateValue(
                    List.of(new DateForm("dd/MM/yyyy"), new DateForm("yyyy")),
                    ValueRule.Precision.DAY),
                true,
                "1900-01-01"),
            field(
                Fields.SEX,
                "sexo",
                new ValueRule.CodeValue(Map.of("Mujer", "female", "Hombre", "male")),
                true),
            field(NOTE, "nota", new ValueRule.TextValue(), false));
    ImportProfile.Filter test =
        new ImportProfile.Filter(
            new RuleId("test_rows"),
            new LocalText("Renglones de prueba", "Test rows"),
            "nombre",
            List.of("PRUEBA"));
    return new ImportProfile(
        "lista",
        new LocalText("Lista", "List"),
        new Layout(charset, delimiter, '"', List.of("ignorada")),
        new ImportProfile.Rows.Persons(),
        fields,
        List.of(test),
        List.of());
  }

  /// Columns estado, año, mes, total: counts with an undated bucket.
  static ImportProfile counts() {
    ImportProfile.RepeatedBucket bucket =
        new ImportProfile.RepeatedBucket(
            new RuleId("undated_once"),
            new LocalText("Sin fecha, repetidas", "Undated, repeated"),
            new RuleId("undated_other_count"),
            new LocalText("Sin fecha, otro conteo", "Undated, another count"),
            "mes",
            List.of("SIN_FECHA"),
            List.of("estado"));
    return new ImportProfile(
        "conteos",
        new LocalText("Conteos", "Counts"),
        new Layout(StandardCharsets.UTF_8, ',', '"', List.of()),
        new ImportProfile.Rows.Counts("total", CountUnit.PEOPLE),
        List.of(
            field(Fields.STATE, "estado", new ValueRule.StateValue(Map.of()), true, "33"),
            field(
                Fields.EVENT_DATE,
                "mes",
                new ValueRule.DateValue(List.of(new DateForm("yyyy-MM")), ValueRule.Precision.DAY),
                true,
                "SIN_FECHA")),
        List.of(),
        List.of(bucket));
  }

  private static FieldRule field(
      FieldId id, String header, ValueRule value, boolean required, String... sentinels) {
    return new FieldRule(
        id,
        header,
        value,
        required,
        Absence.UNKNOWN,
        Absence.ILLEGIBLE,
        Arrays.stream(sentinels)
            .map(text -> new FieldRule.Sentinel(text, Absence.UNKNOWN))
            .toList(),
        List.of(),
        List.of());
  }
}
