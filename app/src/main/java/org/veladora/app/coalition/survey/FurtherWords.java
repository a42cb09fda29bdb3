package org.veladora.app.coalition.survey;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.veladora.linkage.LinkageInput;
import org.veladora.model.FieldId;
import org.veladora.model.Fields;

/// Names for columns that the dictionary of headers does not know, so that one that two lists share
/// has one name in both: a few that lists of people often have, else the words of the header.
final class FurtherWords {
  private static final int LONGEST = 60;

  /// Fields of the product that linkage does not read: they say nothing of who a person is.
  private static final Set<FieldId> NOT_OF_PEOPLE =
      Set.of(
          Fields.AGE_BAND,
          Fields.REPORT_DATE,
          Fields.STATUS,
          Fields.ARRIVED_THROUGH,
          Fields.INCIDENT);

  private static final Set<String> NUMBER = Set.of("NUM", "NUMERO", "NO", "NUMBER");
  private static final Map<String, String> SYNONYMS = synonyms();

  private FurtherWords() {}

  /// The name of a column that the dictionary does not know.
  ///
  /// @return empty where the dictionary knows the header, or no name can be made of it
  static Optional<FieldId> findField(String header) {
    List<String> words = words(header);
    String key = String.join("", words);
    String name = SYNONYMS.getOrDefault(key, String.join("_", words).toLowerCase(Locale.ROOT));
    if (key.isEmpty() || name.length() > LONGEST || !HeaderWords.of(header).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new FieldId(name)).filter(FurtherWords::isFurther);
  }

  /// The words of a header but those that say that it is a number.
  private static List<String> words(String header) {
    return HeaderWords.words(header).stream().filter(word -> !NUMBER.contains(word)).toList();
  }

  /// Whether linkage compares a field only where a coalition declares it.
  static boolean isFurther(FieldId field) {
    return !LinkageInput.reads(field) && !NOT_OF_PEOPLE.contains(field);
  }

  private static Map<String, String> synonyms() {
    Map<String, String> names = new HashMap<>();
    put(
        names,
        "telefono",
        "teléfono; tel; teléfono de contacto; número telefónico; celular; cel; móvil; phone;"
            + " telephone; mobile; mobile phone");
    put(names, "domicilio", "domicilio; dirección; domicilio particular; address; home address");
    put(names, "pasaporte", "pasaporte; passport");
    put(names, "nacionalidad", "nacionalidad; país de origen; nationality; country of origin");
    put(names, "ocupacion", "ocupación; oficio; occupation");
    put(names, "lugar_nacimiento", "lugar de nacimiento; birthplace; place of birth; birth place");
    put(names, "codigo_postal", "código postal; cp; postcode; postal code; zip; zip code");
    put(names, "correo", "correo; correo electrónico; email; e-mail; email address");
    return names;
  }

  private static void put(Map<String, String> names, String name, String headers) {
    Arrays.stream(headers.split(";\\s*", -1))
        .forEach(header -> names.put(String.join("", words(header)), name));
  }
}
