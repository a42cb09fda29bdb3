package org.veladora.app.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.veladora.figures.DerivedTable;
import org.veladora.figures.DerivedTable.Column;
import org.veladora.figures.DerivedTable.Unit;
import org.veladora.figures.Measure;
import org.veladora.model.LocalText;
import org.veladora.model.TableId;
import org.veladora.report.document.PrintedTable;

/// Tables 1 and 2 of the study as printed, and what does not add up in them.
public final class ThesisTables {
  /// Figures that the study prints in its text, beside the tables (REDIM 2018a).
  private static final long ALL_PRINTED = 37_435;

  private static final long WOMEN_PRINTED = 9_522;
  private static final double MEN_SHARE_PRINTED = 82.2;
  private static final double GIRLS_SHARE_PRINTED = 59;

  private final PrintedNumbers byYear;
  private final PrintedNumbers byAge;

  /// Reads the numbers.
  ///
  /// @param table1 CSV with the columns year, male, female, total; an empty cell was not printed
  /// @param table2 CSV with the columns age, women, percent
  public ThesisTables(String table1, String table2) {
    this.byYear = PrintedNumbers.parse(table1);
    this.byAge = PrintedNumbers.parse(table2);
  }

  /// Both tables.
  ///
  /// @return Table 1, Table 2
  public List<PrintedTable> list() {
    return List.of(table1(), table2());
  }

  private PrintedTable table1() {
    DerivedTable table =
        new DerivedTable(
            new TableId("printed.thesis-table-1"),
            new LocalText(
                "Tabla 1 impresa: menores desaparecidos por año y sexo",
                "Table 1 as printed: missing minors by year and sex"),
            new LocalText(
                "Números tal como se imprimieron; donde no se imprimió nada se dice.",
                "Numbers as printed; where nothing was printed it is said."),
            new LocalText("Año", "Year"),
            List.of(
                people("male", "Hombres", "Male"),
                people("female", "Mujeres", "Female"),
                people("total", "Total", "Total")),
            rows(byYear, List.of("male", "female", "total"), 0));
    return new PrintedTable(table, citation("1", "2018a"), findings1());
  }

  private PrintedTable table2() {
    DerivedTable table =
        new DerivedTable(
            new TableId("printed.thesis-table-2"),
            new LocalText(
                "Tabla 2 impresa: mujeres desaparecidas por edad",
                "Table 2 as printed: missing women by age"),
            new LocalText("Números tal como se imprimieron.", "Numbers as printed."),
            new LocalText("Edad", "Age"),
            List.of(
                people("women", "Mujeres", "Women"),
                new Column("percent", new LocalText("Porcentaje", "Percent"), Unit.PERCENT)),
            rows(byAge, List.of("women", "percent"), 1));
    return new PrintedTable(table, citation("2", "2018b"), findings2());
  }

  private static Column people(String code, String es, String en) {
    return new Column(code, new LocalText(es, en), Unit.PEOPLE);
  }

  private static LocalText citation(String table, String redim) {
    return new LocalText(
        "Estudio sin título sobre narcotráfico transnacional, trata de personas y violencia contra las mujeres en México"
            + " (hacia 2018-2019), Tabla "
            + table
            + "; cita a REDIM "
            + redim
            + " a partir del RNPED.",
        "Untitled study of transnational drug trafficking, human trafficking and violence against women in Mexico"
            + " (about 2018-2019), Table "
            + table
            + "; it cites REDIM "
            + redim
            + " from RNPED.");
  }

  private static List<DerivedTable.Row> rows(
      PrintedNumbers numbers, List<String> columns, int lastDecimals) {
    List<DerivedTable.Row> rows = new ArrayList<>();
    for (int row : numbers.rows()) {
      List<Measure> values = new ArrayList<>();
      for (String column : columns) {
        OptionalDouble number = numbers.find(row, column);
        int decimals = column.equals(columns.getLast()) ? lastDecimals : 0;
        values.add(
            number.isPresent()
                ? new Measure.Value(number.getAsDouble(), decimals)
                : new Measure.NoData());
      }
      String code = Integer.toString(row);
      rows.add(new DerivedTable.Row(code, LocalText.same(code), values));
    }
    return rows;
  }

  private List<LocalText> findings1() {
    long boys = byYear.sum("male", 2001, 2017);
    long girls = byYear.sum("female", 2001, 2017);
    long boysSince2007 = byYear.sum("male", 2007, 2017);
    long girlsSince2007 = byYear.sum("female", 2007, 2017);
    double girlsShare = 100.0 * girlsSince2007 / (boysSince2007 + girlsSince2007);
    double menShare = 100.0 * (ALL_PRINTED - WOMEN_PRINTED) / ALL_PRINTED;
    return List.of(
        text(
            "Las filas cuadran (hombres + mujeres = total); las columnas suman %,d hombres y %,d mujeres, que no se"
                + " imprimieron. El año 2004 no tiene números impresos: no se sabe si es cero.",
            "The rows add up (male + female = total); the columns sum to %,d male and %,d female, which were not"
                + " printed. The year 2004 has no printed numbers: whether it is zero is not known.",
            boys,
            girls),
        text(
            "El texto dice que las niñas son %.0f %% de los menores desaparecidos de 2007 a enero de 2018; la tabla da"
                + " %.1f %% (%,d de %,d, 2007 a 2017).",
            "The text says that girls are %.0f %% of minors missing from 2007 to January 2018; the table gives"
                + " %.1f %% (%,d of %,d, 2007 to 2017).",
            GIRLS_SHARE_PRINTED,
            girlsShare,
            girlsSince2007,
            boysSince2007 + girlsSince2007),
        text(
            "El texto dice que %.1f %% de las personas desaparecidas son hombres, junto a %,d personas y %,d mujeres:"
                + " esos dos números dan %.1f %%.",
            "The text says that %.1f %% of the missing are men, beside %,d people and %,d women: those two numbers"
                + " give %.1f %%.",
            MEN_SHARE_PRINTED,
            ALL_PRINTED,
            WOMEN_PRINTED,
            menShare));
  }

  private List<LocalText> findings2() {
    long girlsByAge = byAge.sum("women", 0, 17);
    long girlsByYear = byYear.sum("female", 2001, 2017);
    double low = 0;
    double high = Double.MAX_VALUE;
    for (int age : byAge.rows()) {
      double women = byAge.find(age, "women").orElseThrow();
      double percent = byAge.find(age, "percent").orElseThrow();
      low = Math.max(low, 100 * women / (percent + 0.05));
      high = Math.min(high, 100 * women / (percent - 0.05));
    }
    return List.of(
        text(
            "Las edades 0 a 17 suman %,d, y la columna de mujeres de la Tabla 1 suma %,d: %,d de diferencia para lo que"
                + " se lee como la misma población. La Tabla 1 deja fuera los casos sin fecha y la Tabla 2 no; el"
                + " estudio no lo dice.",
            "Ages 0 to 17 sum to %,d, and the female column of Table 1 sums to %,d: a difference of %,d for what reads"
                + " as the same population. Table 1 leaves out undated cases and Table 2 does not; the study does not"
                + " say so.",
            girlsByAge,
            girlsByYear,
            girlsByAge - girlsByYear),
        text(
            "Los porcentajes impresos solo son posibles con una base de %,.0f a %,.0f mujeres; el texto dice %,d. La"
                + " base es de mujeres de edad conocida; el estudio no lo dice.",
            "The printed percentages are possible only with a base of %,.0f to %,.0f women; the text says %,d. The base"
                + " is women of known age; the study does not say so.",
            Math.ceil(low),
            Math.floor(high),
            WOMEN_PRINTED),
        text(
            "Imprime %,.0f casos de edad 0. En la base registro por registro la edad 0 también significa «no consta»:"
                + " ese número no se puede reproducir.",
            "It prints %,.0f cases of age 0. In the record-level base age 0 also means \"not stated\": that number cannot"
                + " be reproduced.",
            byAge.find(0, "women").orElseThrow()));
  }

  @SuppressWarnings("AnnotateFormatMethod") // two formats share the values
  private static LocalText text(String es, String en, Object... values) {
    return new LocalText(
        String.format(Locale.ROOT, es, values), String.format(Locale.ROOT, en, values));
  }
}
