package org.veladora.figures;

import java.util.List;

/// How the cells of several tables overlap: people grouped by the inner cell in which each table
/// counts them.
///
/// One atom is a group of people who are in the same cell of every table. Every cell and margin of
/// every table is a sum of atoms, so every relation that an attacker could use between published
/// cells is here.
///
/// @param tables number of tables, in the order of [Publication#tables]
/// @param atoms the groups, in a fixed order
public record JointCells(int tables, List<Atom> atoms) {

  /// A group of people.
  ///
  /// @param cells for each table the row-major index of the inner cell, or -1 where the table does
  ///   not count them
  /// @param people how many, 1 or more
  public record Atom(List<Integer> cells, long people) {
    /// Copies the list.
    ///
    /// @throws IllegalArgumentException if `people` is under 1
    public Atom {
      cells = List.copyOf(cells);
      if (people < 1) {
        throw new IllegalArgumentException("an atom has at least one person");
      }
    }
  }

  /// Checks that each atom has a cell a table.
  ///
  /// @throws IllegalArgumentException if one has another number
  public JointCells {
    atoms = List.copyOf(atoms);
    for (Atom atom : atoms) {
      if (atom.cells().size() != tables) {
        throw new IllegalArgumentException(
            "an atom needs " + tables + " cells, not " + atom.cells().size());
      }
    }
  }
}
