package org.veladora.app.coalition.survey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// The words of code columns and the marks of absence that a draft may hold. Words are folded
/// ([Folded]), and what is written to a profile is the word here, not the cell.
final class Vocabulary {
  /// Mark of absence -> the absence that it means.
  static final SequencedMap<String, String> ABSENCES = absences();

  /// Sex, without the letter `M`, which is mujer in some lists and masculino in others.
  static final SequencedMap<String, String> SEX =
      words(
          Map.entry("MUJER", "female"),
          Map.entry("FEMENINO", "female"),
          Map.entry("FEMENINA", "female"),
          Map.entry("FEM", "female"),
          Map.entry("F", "female"),
          Map.entry("FEMALE", "female"),
          Map.entry("WOMAN", "female"),
          Map.entry("HOMBRE", "male"),
          Map.entry("H", "male"),
          Map.entry("MASCULINO", "male"),
          Map.entry("MASC", "male"),
          Map.entry("MALE", "male"),
          Map.entry("MAN", "male"),
          Map.entry("VARON", "male"),
          Map.entry("INTERSEXUAL", "intersex"),
          Map.entry("INTERSEX", "intersex"),
          Map.entry("NO BINARIO", "non_binary"),
          Map.entry("NO BINARIE", "non_binary"),
          Map.entry("NON-BINARY", "non_binary"));

  /// Where a person is now.
  static final SequencedMap<String, String> STATUS =
      words(
          Map.entry("DESAPARECIDA", "still_missing"),
          Map.entry("DESAPARECIDO", "still_missing"),
          Map.entry("NO LOCALIZADA", "still_missing"),
          Map.entry("NO LOCALIZADO", "still_missing"),
          Map.entry("AUN SIN LOCALIZAR", "still_missing"),
          Map.entry("STILL MISSING", "still_missing"),
          Map.entry("MISSING", "still_missing"),
          Map.entry("LOCALIZADA CON VIDA", "located_alive"),
          Map.entry("LOCALIZADO CON VIDA", "located_alive"),
          Map.entry("FOUND ALIVE", "located_alive"),
          Map.entry("LOCALIZADA SIN VIDA", "located_dead"),
          Map.entry("LOCALIZADO SIN VIDA", "located_dead"),
          Map.entry("FOUND DEAD", "located_dead"));

  private Vocabulary() {}

  private static SequencedMap<String, String> absences() {
    SequencedMap<String, String> words = new LinkedHashMap<>();
    put(
        words,
        "unknown",
        "SIN DATO;SIN DATOS;S/D;SD;S.D.;NO DISPONIBLE;ND;N/D;NO ESPECIFICADO;NO ESPECIFICADA;N/E;"
            + "NO SE ESPECIFICA;SE DESCONOCE;DESCONOCIDO;DESCONOCIDA;SE IGNORA;IGNORADO;"
            + "NO IDENTIFICADO;NO IDENTIFICADA;INDETERMINADO;NO CONSTA;SIN INFORMACION;"
            + "SIN ESPECIFICAR;NINGUNO;NULL;NAN;NONE;UNKNOWN;NOT AVAILABLE;NOT STATED;"
            + "-;--;---;?;??;.");
    put(words, "not_asked", "NO APLICA;NA;N/A;N.A.;NOT APPLICABLE");
    put(
        words,
        "refused",
        "NO QUISO RESPONDER;NO QUISO;NO RESPONDIO;NO CONTESTO;NO PROPORCIONO;REFUSED;DECLINED");
    return Collections.unmodifiableSequencedMap(words);
  }

  private static void put(SequencedMap<String, String> words, String means, String list) {
    for (String word : list.split(";", -1)) {
      words.put(word, means);
    }
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the entries are only read
  private static SequencedMap<String, String> words(Map.Entry<String, String>... entries) {
    SequencedMap<String, String> words = new LinkedHashMap<>();
    for (Map.Entry<String, String> entry : entries) {
      words.put(entry.getKey(), entry.getValue());
    }
    return Collections.unmodifiableSequencedMap(words);
  }
}
