package org.veladora.app.definitions;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.veladora.model.AgeYears;
import org.veladora.model.FieldId;
import org.veladora.model.LocalText;

/// The words in which rules are told to readers.
final class Words {
  static final LocalText AGE = new LocalText("Edad", "Age");
  static final LocalText PERIOD = new LocalText("Periodo", "Period");
  static final LocalText SOURCE = new LocalText("Fuente y corte", "Source and cut date");
  static final LocalText DUPLICATES = new LocalText("Duplicados", "Duplicates");
  static final LocalText DUPLICATES_KEPT =
      new LocalText(
          "No se eliminan: cada registro de la fuente cuenta una vez.",
          "Not removed: each record of the source counts once.");
  static final LocalText AGE_UNKNOWN =
      new LocalText("Edad no consta: fuera de la tabla", "Age not stated: left out");
  static final LocalText AGE_UNKNOWN_SUBJECT =
      new LocalText("Edad que no consta", "Age not stated");
  static final LocalText DATE_UNKNOWN =
      new LocalText("Fecha no consta: fuera de la tabla", "Date not stated: left out");
  static final LocalText DATE_UNKNOWN_SUBJECT =
      new LocalText("Fecha que no consta", "Date not stated");
  static final LocalText LEFT_OUT = new LocalText("Queda fuera de la tabla.", "Left out.");
  static final LocalText COUNTED = new LocalText("Se cuenta.", "Counted.");
  static final LocalText INHABITANTS = new LocalText("Habitantes", "Inhabitants");
  static final SequencedMap<String, Boolean> EXCLUDE_OR_KEEP = choice("keep");
  static final SequencedMap<String, Boolean> EXCLUDE_OR_SHOW = choice("show");

  private Words() {}

  private static SequencedMap<String, Boolean> choice(String otherwise) {
    SequencedMap<String, Boolean> choice = new LinkedHashMap<>();
    choice.put("exclude", true);
    choice.put(otherwise, false);
    return choice;
  }

  static LocalText ages(int min, int max) {
    if (max == AgeYears.MAX_YEARS) {
      return new LocalText(min + " años cumplidos o más.", min + " completed years or more.");
    }
    return new LocalText(
        "De " + min + " a " + max + " años cumplidos.",
        "From " + min + " to " + max + " completed years.");
  }

  static LocalText period(Optional<LocalDate> from, Optional<LocalDate> to) {
    String es = from.map(day -> "Desde el " + day).orElse("Desde el inicio del registro");
    String en = from.map(day -> "From " + day).orElse("From the start of the register");
    return new LocalText(
        es + to.map(day -> " hasta el " + day).orElse(" hasta el corte") + ".",
        en + to.map(day -> " to " + day).orElse(" to the cut date") + ".");
  }

  static LocalText deduplicate(List<FieldId> fields) {
    if (fields.isEmpty()) {
      return new LocalText(
          "Los registros iguales en todas las columnas cuentan una vez.",
          "Records that are equal in every column count once.");
    }
    return new LocalText(
        "Los registros iguales en " + names(fields) + " cuentan una vez.",
        "Records that are equal in " + names(fields) + " count once.");
  }

  static LocalText excluded(LocalText dimension, boolean unknown) {
    return unknown
        ? new LocalText(
            dimension.es() + ": no consta, fuera de la tabla",
            dimension.en() + ": not stated, left out")
        : new LocalText(
            dimension.es() + ": fuera de las categorías de la tabla",
            dimension.en() + ": in none of the table's categories");
  }

  static LocalText excluded(boolean unknown) {
    return unknown
        ? new LocalText("Lo que no consta queda fuera.", "What is not stated is left out.")
        : new LocalText(
            "Lo que no está en las categorías queda fuera.",
            "What is in none of the categories is left out.");
  }

  static LocalText sentinel(FieldId field, List<String> sentinels) {
    String values = String.join(", ", sentinels.stream().map(text -> "«" + text + "»").toList());
    return new LocalText(
        "Centinela: en «" + field + "», " + values + " se lee como dato que no consta",
        "Sentinel: in \"" + field + "\", " + values + " is read as not stated");
  }

  private static String names(List<FieldId> fields) {
    return String.join(", ", fields.stream().map(FieldId::value).toList());
  }
}
