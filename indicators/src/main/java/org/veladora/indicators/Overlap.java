package org.veladora.indicators;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.veladora.figures.JointCells;
import org.veladora.figures.Tabulation;

/// How the cells of all tables of a report overlap.
final class Overlap {
  private Overlap() {}

  static JointCells of(
      List<TabulationBuilder> builders,
      List<Tabulator.Contribution> contributions,
      List<Tabulation> tabulations) {
    Map<List<Integer>, Long> atoms = new TreeMap<>(Overlap::compare);
    for (Tabulator.Contribution contribution : contributions) {
      if (contribution.people() > 0) {
        List<Integer> cells = new ArrayList<>();
        builders.forEach(builder -> cells.addAll(builder.cellsOf(contribution)));
        atoms.merge(cells, contribution.people(), Math::addExact);
      }
    }
    int width = tabulations.stream().mapToInt(t -> t.tables().size()).sum();
    addImports(atoms, builders, width);
    List<JointCells.Atom> list = new ArrayList<>();
    atoms.forEach((cells, people) -> list.add(new JointCells.Atom(cells, people)));
    return new JointCells(width, list);
  }

  /// The rows of one profile that gave no record stand in the accounting of all its indicators.
  private static void addImports(
      Map<List<Integer>, Long> atoms, List<TabulationBuilder> builders, int width) {
    Set<String> done = new HashSet<>();
    for (TabulationBuilder first : builders) {
      if (!done.add(first.profile())) {
        continue;
      }
      for (int d = 0; d < first.imported().size(); d++) {
        long rows = first.imported().get(d).rows();
        List<Integer> cells = new ArrayList<>();
        for (TabulationBuilder builder : builders) {
          boolean same = builder.profile().equals(first.profile());
          cells.addAll(builder.importedCells(same ? d : -1));
        }
        if (rows > 0 && cells.size() == width) {
          atoms.merge(cells, rows, Math::addExact);
        }
      }
    }
  }

  private static int compare(List<Integer> left, List<Integer> right) {
    for (int i = 0; i < left.size(); i++) {
      int order = Integer.compare(left.get(i), right.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
