package org.veladora.figures;

import java.util.ArrayList;
import java.util.List;

/// A table and what belongs under it.
///
/// @param definition what is counted
/// @param table the numbers
/// @param accounting what became of every record read, as a table of one dimension `disposition`:
///   one category a rule in the order of application (people removed by that rule and no earlier
///   one), and last `counted` = the table's total
/// @param effects one for each rule whose removal changes the table
public record Tabulation(
    Definition definition, Table table, Table accounting, List<RuleEffect> effects) {
  /// Copies the list.
  public Tabulation {
    effects = List.copyOf(effects);
  }

  /// All its tables: the table, the accounting, then one an effect. [JointCells] uses this order.
  ///
  /// @return the tables
  public List<Table> tables() {
    List<Table> tables = new ArrayList<>();
    tables.add(table);
    tables.add(accounting);
    effects.forEach(effect -> tables.add(effect.without()));
    return List.copyOf(tables);
  }
}
