package org.veladora.bench;

import java.util.List;

/// What the invented registers are and which faults they have, in words for their users.
final class InventedNotes {
  private static final String INTRODUCTION =
      """
      # Registros inventados

      **Nada de lo que hay aquí ocurrió.** Estas personas, fechas y números se inventaron para probar el
      programa y aprender a usarlo. No describen a ningún estado y no deben citarse.

      - `registro-inventado.csv`: {rows} renglones con la forma de la base del CENAPI de 2018, con corte
        supuesto al 31 de mayo de 2018.
      - `conteos-inventados-2016.csv` y `conteos-inventados-2017.csv`: conteos con la forma de las copias
        mensuales del RNPDNO. Las personas sin fecha (`SIN_FECHA`) están en los dos archivos: si se
        juntan sin cuidado, se cuentan dos veces. El estado `33` significa que no se sabe.
      - `poblacion-inventada.csv`: habitantes con la forma del archivo del CONAPO. El código `00` es todo
        el país y `Total` es la suma de hombres y mujeres.

      ## Lo que debe notarse

      Los casos de 2014 a 2017 bajan y, sin embargo, las personas que siguen sin localizar suben. No es
      que se localice peor: los casos recientes han tenido menos tiempo para resolverse antes del corte.

      ## Fallas puestas a propósito en `registro-inventado.csv`

      Ningún renglón tiene dos de las primeras diez.

      | Falla | Renglones |
      |---|---:|
      """;

  private static final String CLOSING =
      """

      Los archivos se vuelven a hacer, idénticos, con `org.veladora.bench.InventedRegister` (semilla {seed}).
      """;

  private InventedNotes() {}

  static String text(List<String> register) {
    long rows = register.stream().skip(1).filter(line -> !line.isEmpty()).count();
    StringBuilder table = new StringBuilder();
    for (PlantedFault fault : PlantedFault.values()) {
      row(table, describe(fault), fault.rows());
    }
    row(table, "Renglones que repiten exactamente a otro", InventedEvents.DUPLICATES);
    row(table, "Renglones con celdas de más o de menos", InventedEvents.RAGGED.size());
    row(table, "Líneas en blanco", 1);
    row(
        table,
        "Estado con su nombre anterior: `DISTRITO FEDERAL`",
        named(register, "DISTRITO FEDERAL"));
    row(
        table,
        "Estado con su nombre oficial completo: `COAHUILA DE ZARAGOZA`",
        named(register, "COAHUILA DE ZARAGOZA"));
    return INTRODUCTION.replace("{rows}", Long.toString(rows))
        + table
        + CLOSING.replace("{seed}", Long.toString(InventedRegister.SEED));
  }

  private static String describe(PlantedFault fault) {
    return switch (fault) {
      case AGE_ZERO -> "Edad `0`, que significa «no consta»";
      case DATE_1900 -> "Fecha `1900-01-01`, que significa «sin fecha»";
      case DATE_BLANK -> "Fecha en blanco";
      case SEX_NAN -> "Sexo `nan`";
      case AGE_IMPOSSIBLE -> "Edad imposible (`3454`, `999`, `206`, `131`)";
      case AGE_BLANK -> "Edad en blanco";
      case STATE_00 -> "Estado `NO ESPECIFICADO`, clave `00`";
      case STATE_ABROAD -> "Estado de otro país, clave `NA`";
      case STATE_CODE_NA -> "Estado de México con clave `NA`";
      case STATE_MOJIBAKE -> "Nombre de estado con la codificación rota, clave `NA`";
    };
  }

  private static long named(List<String> register, String state) {
    return register.stream().filter(line -> line.contains("\",\"" + state + "\",\"")).count();
  }

  private static void row(StringBuilder table, String fault, long rows) {
    table.append("| ").append(fault).append(" | ").append(rows).append(" |\n");
  }
}
