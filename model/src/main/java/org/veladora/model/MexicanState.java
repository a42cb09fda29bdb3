package org.veladora.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The 32 federative entities, with INEGI code, name, abbreviation and the other names that
/// registers use, former names among them (Distrito Federal until 2016).
///
/// Source: INEGI, Catálogo Único de Claves de Áreas Geoestadísticas; name of Mexico City: DOF
/// 29-01-2016.
public enum MexicanState {
  /// Aguascalientes.
  AGUASCALIENTES("01", "Aguascalientes", "AGS"),
  /// Baja California.
  BAJA_CALIFORNIA("02", "Baja California", "BC", "Baja California Norte"),
  /// Baja California Sur.
  BAJA_CALIFORNIA_SUR("03", "Baja California Sur", "BCS"),
  /// Campeche.
  CAMPECHE("04", "Campeche", "CAM", "CAMP"),
  /// Coahuila de Zaragoza.
  COAHUILA("05", "Coahuila de Zaragoza", "COA", "Coahuila", "COAH"),
  /// Colima.
  COLIMA("06", "Colima", "COL"),
  /// Chiapas.
  CHIAPAS("07", "Chiapas", "CHP", "CHIS"),
  /// Chihuahua.
  CHIHUAHUA("08", "Chihuahua", "CHH", "CHIH"),
  /// Ciudad de México.
  CIUDAD_DE_MEXICO(
      "09",
      "Ciudad de México",
      "CMX",
      "Distrito Federal",
      "CDMX",
      "DF",
      "México D.F.",
      "Mexico City",
      "Federal District"),
  /// Durango.
  DURANGO("10", "Durango", "DUR", "DGO"),
  /// Guanajuato.
  GUANAJUATO("11", "Guanajuato", "GUA", "GTO"),
  /// Guerrero.
  GUERRERO("12", "Guerrero", "GRO"),
  /// Hidalgo.
  HIDALGO("13", "Hidalgo", "HID", "HGO"),
  /// Jalisco.
  JALISCO("14", "Jalisco", "JAL"),
  /// México.
  MEXICO(
      "15",
      "México",
      "MEX",
      "Estado de México",
      "EdoMex",
      "Edo. de México",
      "Edo. Mex.",
      "State of Mexico"),
  /// Michoacán de Ocampo.
  MICHOACAN("16", "Michoacán de Ocampo", "MIC", "Michoacán", "MICH"),
  /// Morelos.
  MORELOS("17", "Morelos", "MOR"),
  /// Nayarit.
  NAYARIT("18", "Nayarit", "NAY", "Territorio de Tepic"),
  /// Nuevo León.
  NUEVO_LEON("19", "Nuevo León", "NLE", "NL"),
  /// Oaxaca.
  OAXACA("20", "Oaxaca", "OAX"),
  /// Puebla.
  PUEBLA("21", "Puebla", "PUE"),
  /// Querétaro.
  QUERETARO("22", "Querétaro", "QUE", "Querétaro de Arteaga", "QRO"),
  /// Quintana Roo.
  QUINTANA_ROO("23", "Quintana Roo", "ROO", "Q. Roo", "QROO"),
  /// San Luis Potosí.
  SAN_LUIS_POTOSI("24", "San Luis Potosí", "SLP"),
  /// Sinaloa.
  SINALOA("25", "Sinaloa", "SIN"),
  /// Sonora.
  SONORA("26", "Sonora", "SON"),
  /// Tabasco.
  TABASCO("27", "Tabasco", "TAB"),
  /// Tamaulipas.
  TAMAULIPAS("28", "Tamaulipas", "TAM", "TAMPS"),
  /// Tlaxcala.
  TLAXCALA("29", "Tlaxcala", "TLA", "TLAX"),
  /// Veracruz de Ignacio de la Llave.
  VERACRUZ("30", "Veracruz de Ignacio de la Llave", "VER", "Veracruz", "Veracruz-Llave"),
  /// Yucatán.
  YUCATAN("31", "Yucatán", "YUC"),
  /// Zacatecas.
  ZACATECAS("32", "Zacatecas", "ZAC");

  private static final Map<String, MexicanState> BY_CODE = new HashMap<>();
  private static final Map<String, MexicanState> BY_NAME = new HashMap<>();

  static {
    for (MexicanState state : values()) {
      BY_CODE.put(state.code, state);
      BY_NAME.put(key(state.officialName), state);
      state.otherNames.forEach(name -> BY_NAME.put(key(name), state));
    }
  }

  private final String code;
  private final String officialName;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> otherNames;

  MexicanState(String code, String officialName, String... otherNames) {
    this.code = code;
    this.officialName = officialName;
    this.otherNames = List.of(otherNames);
  }

  /// The INEGI code.
  ///
  /// @return two digits, `01` to `32`
  public String code() {
    return code;
  }

  /// The official name, with accents.
  ///
  /// @return the name
  public String officialName() {
    return officialName;
  }

  /// Abbreviations, short and former names.
  ///
  /// @return the names, the three-letter abbreviation first
  public List<String> otherNames() {
    return otherNames;
  }

  /// This state as a place.
  ///
  /// @return the same instance at each call
  public Place place() {
    return Objects.requireNonNull(Places.ALL.get(this));
  }

  /// The state with an INEGI code.
  ///
  /// @param code `01` to `32`; one digit is read as two
  /// @return the state, or empty where there is none (`00` the nation, `33` and `99` "not stated"
  ///   are no states)
  public static Optional<MexicanState> findByCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code.length() == 1 ? "0" + code : code));
  }

  /// The state with a name, abbreviation or former name; case, accents, points and spaces around
  /// are ignored.
  ///
  /// @param name any of its names, such as `COAHUILA DE ZARAGOZA` or `Distrito Federal`
  /// @return the state, or empty where none has that name
  public static Optional<MexicanState> findByName(String name) {
    return Optional.ofNullable(BY_NAME.get(key(name)));
  }

  /// All states in the order of their codes.
  ///
  /// @return 32 states
  public static List<MexicanState> listAll() {
    return Arrays.asList(values());
  }

  private static String key(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String letters = plain.toUpperCase(Locale.ROOT).replace(".", "");
    return letters.replaceAll("[^A-Z]+", " ").strip();
  }

  /// Made after the states, which a place needs in order to check its code.
  private static final class Places {
    static final Map<MexicanState, Place> ALL = new EnumMap<>(MexicanState.class);

    static {
      listAll().forEach(state -> ALL.put(state, new Place(state.code)));
    }
  }
}
