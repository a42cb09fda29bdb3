package org.veladora.figures;

import java.util.List;
import org.veladora.model.LocalText;
import org.veladora.model.TableId;

/// Figures that were computed from tables: a grid with headings.
///
/// @param id id, unique within a publication
/// @param title what readers see above it
/// @param explanation the formula, the units and what to beware of
/// @param rowHeading heading of the column of row labels
/// @param columns the columns
/// @param rows the rows
public record DerivedTable(
    TableId id,
    LocalText title,
    LocalText explanation,
    LocalText rowHeading,
    List<Column> columns,
    List<Row> rows) {

  /// A column.
  ///
  /// @param code stable code, as in CSV and JSON
  /// @param label what readers see
  /// @param unit unit of its values
  public record Column(String code, LocalText label, Unit unit) {}

  /// A row.
  ///
  /// @param code stable code, as in CSV and JSON
  /// @param label what readers see
  /// @param values one a column
  public record Row(String code, LocalText label, List<Measure> values) {
    /// Copies the list.
    public Row {
      values = List.copyOf(values);
    }
  }

  /// Units of derived figures.
  public enum Unit {
    /// A number of people.
    PEOPLE,
    /// People more (or, negative, fewer).
    PEOPLE_DIFFERENCE,
    /// Of each hundred.
    PERCENT,
    /// A year each 100,000 inhabitants.
    PER_100_000,
    /// One number divided by another.
    RATIO,
    /// A length of time in months.
    MONTHS,
    /// Inhabitants.
    INHABITANTS
  }

  /// Checks that every row has a value a column.
  ///
  /// @throws IllegalArgumentException if one has another number
  public DerivedTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.values().size() != columns.size()) {
        throw new IllegalArgumentException(
            "row " + row.code() + " of " + id + " needs " + columns.size() + " values");
      }
    }
  }
}
