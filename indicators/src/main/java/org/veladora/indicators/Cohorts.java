package org.veladora.indicators;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.veladora.figures.Category;
import org.veladora.figures.CellValue;
import org.veladora.figures.Derivation;
import org.veladora.figures.DerivedTable;
import org.veladora.figures.DerivedTable.Column;
import org.veladora.figures.DerivedTable.Unit;
import org.veladora.figures.Dimension;
import org.veladora.figures.Measure;
import org.veladora.figures.TableView;
import org.veladora.model.LocalText;
import org.veladora.model.TableId;

/// Each year's cases, what is known of them now, and for how long they could be observed.
///
/// A table of "still missing by year of the event" partly shows the cut date: those of recent years
/// have had less time to be located. Beside each cohort's total and status stands the time that it
/// could be observed: from its last day (least) and from its first day (most) to the cut, in
/// completed months. Cohorts with different times are not comparable.
///
/// Further dimensions of the table are summed over. Categories of the year dimension that are no
/// year have no time.
///
/// @param table a table with the dimensions `year` and `status`
/// @param year id of the dimension of calendar years of the event
/// @param status id of the dimension of what is known now
/// @param cut the last day that the register knows of
public record Cohorts(TableId table, String year, String status, LocalDate cut)
    implements Derivation {

  @Override
  public List<TableId> inputs() {
    return List.of(table);
  }

  @Override
  public DerivedTable derive(List<TableView> views) {
    TableView view = views.getFirst();
    int yearAt = Positions.dimension(view, year);
    int statusAt = Positions.dimension(view, status);
    Dimension years = view.dimensions().get(yearAt);
    Dimension statuses = view.dimensions().get(statusAt);
    List<DerivedTable.Row> rows = new ArrayList<>();
    for (int y = 0; y < years.size(); y++) {
      int[] indices = Positions.totals(view);
      indices[yearAt] = y;
      Category cohort = years.categories().get(y);
      rows.add(
          new DerivedTable.Row(
              cohort.code(), cohort.label(), values(view, indices, statusAt, cohort)));
    }
    return new DerivedTable(
        new TableId(table + ".cohorts"),
        new LocalText(
            "Cohortes por año del hecho: qué se sabe hoy de cada una",
            "Cohorts by year of the event: what is known of each now"),
        explanation(),
        years.label(),
        columns(statuses),
        rows);
  }

  private LocalText explanation() {
    return new LocalText(
        "Porcentajes de la cohorte de cada año. Corte del registro: "
            + cut
            + ". Las cohortes recientes han tenido menos tiempo para que sus casos se localicen: su porcentaje sin"
            + " localizar no es comparable con el de las anteriores sin tomar en cuenta los meses de observación.",
        "Percentages of each year's cohort. Cut date of the register: "
            + cut
            + ". Recent cohorts have had less time for their cases to be located: their share still missing cannot be"
            + " compared with that of earlier ones without regard to the months of observation.");
  }

  private static List<Column> columns(Dimension statuses) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("all", new LocalText("Todos los casos", "All cases"), Unit.PEOPLE));
    for (Category category : statuses.categories()) {
      LocalText label = category.label();
      columns.add(new Column(category.code(), label, Unit.PEOPLE));
      columns.add(
          new Column(
              category.code() + ".percent",
              new LocalText(label.es() + ", %", label.en() + ", %"),
              Unit.PERCENT));
    }
    columns.add(
        new Column(
            "observed_least",
            new LocalText("Meses observados, mínimo", "Months observed, least"),
            Unit.MONTHS));
    columns.add(
        new Column(
            "observed_most",
            new LocalText("Meses observados, máximo", "Months observed, most"),
            Unit.MONTHS));
    return columns;
  }

  private List<Measure> values(TableView view, int[] indices, int statusAt, Category cohort) {
    List<Measure> values = new ArrayList<>();
    CellValue all = view.cell(indices);
    values.add(Measure.of(all));
    for (int s = 0; s < view.dimensions().get(statusAt).size(); s++) {
      int[] inner = indices.clone();
      inner[statusAt] = s;
      CellValue cell = view.cell(inner);
      values.add(Measure.of(cell));
      values.add(Ratios.of(cell, all, 100, 1));
    }
    values.addAll(observed(cohort));
    return values;
  }

  private List<Measure> observed(Category cohort) {
    if (!cohort.code().matches("[0-9]{4}")) {
      return List.of(new Measure.NoData(), new Measure.NoData());
    }
    Year of = Year.parse(cohort.code());
    return List.of(monthsFrom(of.atMonth(12).atEndOfMonth()), monthsFrom(of.atDay(1)));
  }

  private Measure monthsFrom(LocalDate day) {
    return new Measure.Value(Math.max(0, ChronoUnit.MONTHS.between(day, cut)), 0);
  }
}
