package org.veladora.figures;

import java.util.List;

/// All that one report says in numbers of people: the unit that passes the gate as a whole, because
/// tables that are harmless one by one can be subtracted from each other.
///
/// @param tabulations the tables, with what belongs under them
/// @param joint how their cells overlap, over [#tables]
/// @param derivations rates, shares and differences of the tables, computed from what the reader
///   may see
/// @param inputs the files from which the tables were made, and which of them are already published
public record Publication(
    List<Tabulation> tabulations,
    JointCells joint,
    List<Derivation> derivations,
    List<InputFile> inputs) {

  /// Checks that the overlap speaks of these tables and adds up to them.
  ///
  /// @throws IllegalArgumentException if the atoms do not sum to the tables, or name a cell that a
  ///   table does not have
  public Publication {
    tabulations = List.copyOf(tabulations);
    derivations = List.copyOf(derivations);
    inputs = List.copyOf(inputs);
    checkSums(listTables(tabulations), joint);
  }

  /// All tables of all tabulations, in order.
  ///
  /// @return the tables
  public List<Table> tables() {
    return listTables(tabulations);
  }

  private static List<Table> listTables(List<Tabulation> tabulations) {
    return tabulations.stream().flatMap(tabulation -> tabulation.tables().stream()).toList();
  }

  private static void checkSums(List<Table> tables, JointCells joint) {
    if (joint.tables() != tables.size()) {
      throw new IllegalArgumentException(
          "the overlap speaks of " + joint.tables() + " tables, there are " + tables.size());
    }
    for (int t = 0; t < tables.size(); t++) {
      long[] sums = new long[tables.get(t).size()];
      for (JointCells.Atom atom : joint.atoms()) {
        int cell = atom.cells().get(t);
        if (cell < -1 || cell >= sums.length) {
          throw new IllegalArgumentException(
              "table " + tables.get(t).id() + " has no inner cell " + cell);
        }
        if (cell >= 0) {
          sums[cell] += atom.people();
        }
      }
      for (int cell = 0; cell < sums.length; cell++) {
        if (sums[cell] != tables.get(t).people(cell)) {
          throw new IllegalArgumentException(
              "the overlap does not add up to table " + tables.get(t).id());
        }
      }
    }
  }
}
