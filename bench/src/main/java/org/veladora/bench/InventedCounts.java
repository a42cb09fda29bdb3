package org.veladora.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// An invented register that publishes only counts, in the layout of the monthly copies of RNPDNO:
/// months without people have no row, state `33` is unknown, and the people without a date stand in
/// every yearly file again.
final class InventedCounts {
  static final String HEADER =
      "cve_entidad,entidad,periodo,categoria,sexo,cve_municipio,municipio,conteo,consultado_en";

  private static final int STATES_AND_UNKNOWN = 33;
  private static final List<String> CATEGORIES =
      List.of("DESAPARECIDA_O_NO_LOCALIZADA", "LOCALIZADA_CON_VIDA", "LOCALIZADA_SIN_VIDA");
  private static final List<Integer> PEOPLE_A_CATEGORY = List.of(9, 14, 2);
  private static final List<String> SEXES = List.of("HOMBRE", "MUJER", "INDETERMINADO");
  private static final List<Integer> PERCENT_A_SEX = List.of(62, 38, 1);

  private final long seed;

  InventedCounts(long seed) {
    this.seed = seed;
  }

  /// Header, months and the people without a date.
  List<String> lines(int year) {
    Random random = new Random(seed + year);
    List<String> lines = new ArrayList<>();
    lines.add(HEADER);
    for (int state = 0; state < STATES_AND_UNKNOWN; state++) {
      for (int month = 1; month <= 12; month++) {
        addMonth(lines, state, year + (month < 10 ? "-0" : "-") + month, random);
      }
    }
    Random undated = new Random(seed);
    for (int state = 0; state < STATES_AND_UNKNOWN; state++) {
      for (String category : CATEGORIES) {
        int people = 1 + undated.nextInt(40);
        lines.add(place(state) + ",SIN_FECHA," + category + ",,,," + people + ",2018-06-01");
      }
    }
    return lines;
  }

  private static void addMonth(List<String> lines, int state, String month, Random random) {
    for (int category = 0; category < CATEGORIES.size(); category++) {
      for (int sex = 0; sex < SEXES.size(); sex++) {
        for (String municipality : municipalities(state)) {
          int people = people(state, category, sex, random);
          if (people > 0) {
            lines.add(
                String.join(
                    ",",
                    place(state),
                    month,
                    CATEGORIES.get(category),
                    SEXES.get(sex),
                    municipality,
                    Integer.toString(people),
                    "2018-06-02"));
          }
        }
      }
    }
  }

  private static int people(int state, int category, int sex, Random random) {
    int weight = state < 32 ? InventedStates.WEIGHTS.get(state) : 1;
    double mean = weight / 40.0 * PEOPLE_A_CATEGORY.get(category) * PERCENT_A_SEX.get(sex) / 100.0;
    return (int) Math.floor(mean * 2 * random.nextDouble() + 0.3 * random.nextDouble());
  }

  private static String place(int state) {
    return state < 32
        ? InventedStates.code(state) + "," + InventedStates.listRegisterNames().get(state)
        : "33,ENTIDAD NO ESPECIFICADA";
  }

  private static List<String> municipalities(int state) {
    if (state >= 32) {
      return List.of(",SIN MUNICIPIO DE REFERENCIA");
    }
    String code = InventedStates.code(state);
    return List.of(code + "002,MUNICIPIO DOS", code + "003,MUNICIPIO TRES");
  }
}
