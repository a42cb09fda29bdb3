package org.veladora.app.coalition.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.veladora.model.FieldId;
import org.veladora.model.Fields;
import org.veladora.names.TextRepair;

/// What the headers of lists of people mean: a dictionary of Spanish and English.
///
/// Case, accents, punctuation, articles and words such as "de la víctima" are ignored: `ap_pat`,
/// `Ap. Pat.` and `AP PAT` are one header, and so are `fechaNacimiento` and `Fecha de nacimiento`.
/// A header that is not in the dictionary means nothing: parts of words are not guessed from.
final class HeaderWords {
  private static final Set<String> IGNORED =
      Set.of(
          "DE",
          "DEL",
          "LA",
          "EL",
          "LOS",
          "LAS",
          "EN",
          "AL",
          "Y",
          "O",
          "OF",
          "THE",
          "S",
          "VICTIMA",
          "VICTIMAS",
          "VICTIM",
          "PERSONA",
          "PERSON",
          "DESAPARECIDA",
          "DESAPARECIDO",
          "USUARIA",
          "USUARIO",
          "BENEFICIARIA",
          "BENEFICIARIO");

  private static final Map<FieldId, List<String>> SYNONYMS = synonyms();
  private static final Map<String, List<Meaning>> MEANINGS = meanings();

  private HeaderWords() {}

  /// A field that a header may stand for.
  ///
  /// @param field the field
  /// @param rank place in the field's list of synonyms, from 0: of two columns that may be the same
  ///   field, the one of the lower rank is
  record Meaning(FieldId field, int rank) {}

  /// The fields that a header may stand for; mostly one or none.
  static List<Meaning> of(String header) {
    return MEANINGS.getOrDefault(key(header), List.of());
  }

  private static Map<String, List<Meaning>> meanings() {
    Map<String, List<Meaning>> meanings = new LinkedHashMap<>();
    SYNONYMS.forEach((field, words) -> {
      for (int rank = 0; rank < words.size(); rank++) {
        List<Meaning> known =
            meanings.computeIfAbsent(key(words.get(rank)), _ -> new ArrayList<>());
        if (known.stream().noneMatch(meaning -> meaning.field().equals(field))) {
          known.add(new Meaning(field, rank));
        }
      }
    });
    return meanings;
  }

  private static String key(String header) {
    return String.join("", words(header));
  }

  /// The words of a header that say something, in ASCII capitals.
  static List<String> words(String header) {
    String parted = TextRepair.repair(header).text().replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
    return Arrays.stream(Folded.of(parted).split("[^A-Z0-9]+", -1))
        .filter(word -> !word.isEmpty() && !IGNORED.contains(word))
        .toList();
  }

  /// `nombre` may be a given name or the whole name: [ColumnSurvey] decides by whether there are
  /// surnames. `estado` may be a state or a status: its cells decide.
  private static Map<FieldId, List<String>> synonyms() {
    Map<FieldId, List<String>> words = new LinkedHashMap<>();
    putNames(words);
    putOtherNames(words);
    putTraits(words);
    putPlacesAndDates(words);
    putRecords(words);
    return words;
  }

  private static void putNames(Map<FieldId, List<String>> words) {
    words.put(
        Fields.GIVEN_NAME,
        listed(
            "nombres; nombre de pila; nombre; nombre(s); primer nombre; given name; given names;"
                + " first name; first names; forename; forenames; name; names"));
    words.put(
        Fields.FULL_NAME,
        listed(
            "nombre completo; nombre y apellidos; nombres y apellidos; nombre y apellido;"
                + " apellidos y nombre; apellidos y nombres; apellido y nombre; nombre apellidos;"
                + " full name; complete name; nombre; nombre(s); nombres; name; names"));
    words.put(
        Fields.PATERNAL_SURNAME,
        listed(
            "primer apellido; apellido paterno; ap paterno; ap pat; paterno; a paterno;"
                + " apellido 1; 1er apellido; 1 apellido; primer ap; first surname;"
                + " paternal surname; paternal last name; apellido; apellidos; surname; surnames;"
                + " last name; last names; family name"));
    words.put(
        Fields.MATERNAL_SURNAME,
        listed(
            "segundo apellido; apellido materno; ap materno; ap mat; materno; a materno;"
                + " apellido 2; 2do apellido; 2o apellido; 2 apellido; segundo ap; second surname;"
                + " maternal surname; maternal last name"));
  }

  private static void putOtherNames(Map<FieldId, List<String>> words) {
    words.put(
        Fields.ALIAS,
        listed(
            "alias; apodo; apodos; sobrenombre; sobrenombres; nombre social; otros nombres; otro"
                + " nombre; también conocida como; también conocido como; conocida como; conocido"
                + " como; aliases; nickname; nicknames; aka; also known as; other names; other"
                + " name; social name; preferred name"));
  }

  private static void putTraits(Map<FieldId, List<String>> words) {
    words.put(Fields.SEX, listed("sexo; sex; género; gender; sexo/género; sexo o género"));
    words.put(
        Fields.AGE,
        listed(
            "edad; edad en años; edad (años); edad años cumplidos; edad cumplida;"
                + " edad al ingreso; edad al momento de los hechos; edad al desaparecer; age;"
                + " age in years; age years"));
    words.put(
        Fields.BIRTH_DATE,
        listed(
            "fecha de nacimiento; fecha nac; fec nacimiento; fec nac; f nacimiento; f nac;"
                + " fecnac; fechanac; fnac; nacimiento; fdn; date of birth; birth date; birthdate;"
                + " birthday; dob"));
  }

  private static void putPlacesAndDates(Map<FieldId, List<String>> words) {
    words.put(
        Fields.EVENT_DATE,
        listed(
            "fecha de los hechos; fecha de hechos; fecha del evento; fecha del incidente;"
                + " fecha de desaparición; fecha del rescate; fecha del operativo;"
                + " fecha de último avistamiento; fecha de ingreso; fecha de admisión;"
                + " fecha de atención; fecha de la llamada; fecha; event date; date of event;"
                + " incident date; date of incident; admission date; date of admission; date"));
    words.put(
        Fields.REPORT_DATE,
        listed(
            "fecha de reporte; fecha del reporte; fecha de denuncia; fecha de registro;"
                + " fecha de captura; report date; date of report; registration date"));
    words.put(
        Fields.STATE,
        listed(
            "entidad; entidad federativa; entidad de los hechos; estado de los hechos;"
                + " cve ent; clave entidad; clave de entidad; nom ent; ent; edo; state;"
                + " state of event; estado"));
    words.put(
        Fields.MUNICIPALITY,
        listed(
            "municipio; municipio de los hechos; cve mun; cvegeo; clave municipio; clave de"
                + " municipio; nom mun; mun; alcaldía; municipio o alcaldía; municipality"));
  }

  private static void putRecords(Map<FieldId, List<String>> words) {
    words.put(
        Fields.STATUS,
        listed(
            "estatus; status; situación; condición de localización; estatus de localización;"
                + " estado de localización; estado"));
    words.put(Fields.CURP, listed("curp; clave curp; clave única de registro de población"));
    words.put(
        Fields.SOURCE_RECORD_ID,
        listed(
            "folio; folio único; id; identificador; id registro; id de la víctima; id caso;"
                + " id expediente; expediente; no expediente; núm expediente; número de expediente;"
                + " número de folio; no folio; núm folio; clave; record id; record number; case id;"
                + " case number; file number; número; núm; no; consecutivo; number"));
    words.put(
        Fields.ARRIVED_THROUGH,
        listed(
            "canalizado por; canalizada por; canaliza; quien canaliza; institución que canaliza;"
                + " instancia que canaliza; referido por; referida por; quien refiere; institución"
                + " que refiere; remitido por; remitida por; derivado por; derivada por;"
                + " canalización; procedencia; vía de ingreso; medio de ingreso; referred by;"
                + " referral source; source of referral; referral; arrived through"));
    words.put(
        Fields.INCIDENT,
        listed(
            "operativo; id operativo; número de operativo; incidente; id incidente; evento;"
                + " id evento; carpeta de investigación; carpeta; averiguación previa; incident;"
                + " incident id; raid; raid id; operation"));
  }

  private static List<String> listed(String list) {
    return List.of(list.split(";\\s*"));
  }
}
