package org.veladora.bench;

import java.text.Normalizer;
import java.util.List;

/// The 32 states as registers print them, with weights and populations that were invented for the
/// examples: of a plausible order, and nobody's statistics.
final class InventedStates {
  /// Names as CONAPO prints them, in the order of INEGI's codes.
  static final List<String> NAMES =
      List.of(
          "Aguascalientes",
          "Baja California",
          "Baja California Sur",
          "Campeche",
          "Coahuila",
          "Colima",
          "Chiapas",
          "Chihuahua",
          "Ciudad de México",
          "Durango",
          "Guanajuato",
          "Guerrero",
          "Hidalgo",
          "Jalisco",
          "Estado de México",
          "Michoacán",
          "Morelos",
          "Nayarit",
          "Nuevo León",
          "Oaxaca",
          "Puebla",
          "Querétaro",
          "Quintana Roo",
          "San Luis Potosí",
          "Sinaloa",
          "Sonora",
          "Tabasco",
          "Tamaulipas",
          "Tlaxcala",
          "Veracruz",
          "Yucatán",
          "Zacatecas");

  /// Weight of each state in the invented register, in the order of the codes.
  static final List<Integer> WEIGHTS =
      List.of(
          9, 31, 4, 5, 42, 8, 12, 47, 66, 18, 38, 61, 13, 88, 120, 52, 27, 15, 73, 11, 36, 14, 10,
          9, 58, 39, 12, 96, 6, 55, 5, 24);

  /// Inhabitants of each state in 2010, in thousands, in the order of the codes.
  static final List<Integer> THOUSANDS =
      List.of(
          1_250, 3_050, 700, 850, 2_700, 650, 4_900, 3_350, 8_700, 1_650, 5_400, 3_300, 2_650,
          7_300, 15_200, 4_300, 1_800, 1_100, 4_600, 3_800, 5_700, 1_850, 1_350, 2_600, 2_750,
          2_650, 2_250, 3_250, 1_150, 7_600, 1_950, 1_500);

  private InventedStates() {}

  /// INEGI's code of a state.
  ///
  /// @param index 0 to 31
  static String code(int index) {
    return (index < 9 ? "0" : "") + (index + 1);
  }

  /// Names in capitals without accents, Mexico City as `CIUDAD DE MEXICO`.
  static List<String> listRegisterNames() {
    return NAMES.stream().map(InventedStates::withoutAccents).toList();
  }

  /// Names as in the CENAPI base of 2018: capitals without accents, with the names of that time.
  static List<String> listNamesOf2018() {
    return listRegisterNames().stream()
        .map(name -> name.equals("CIUDAD DE MEXICO") ? "DISTRITO FEDERAL" : name)
        .map(name -> name.equals("COAHUILA") ? "COAHUILA DE ZARAGOZA" : name)
        .toList();
  }

  static String withoutAccents(String name) {
    String parted = Normalizer.normalize(name, Normalizer.Form.NFD);
    return parted.replaceAll("\\p{M}", "").toUpperCase(java.util.Locale.ROOT);
  }
}
