package org.veladora.disclosure.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.veladora.figures.JointCells;
import org.veladora.figures.Publication;
import org.veladora.figures.Table;

/// Every number that a publication could show, as a sum of atoms.
///
/// Cells and margins that sum the same atoms are one sum: a margin with one category that is not
/// zero, a total that two tables share, a cell that a rule does not touch. Who knows one of them
/// knows all, so they are shown or suppressed together. A cell without atoms is zero, has no sum
/// ([Grid#NONE]) and is always shown. Sums are numbered in the order in which the tables show them.
///
/// Memory O(atoms x margins that count an atom).
public final class Sums {
  private final long[] people;
  private final List<TableRole> roles;
  private final List<Grid> grids = new ArrayList<>();
  private final List<int[]> sumsOfCells = new ArrayList<>();
  private final List<int[]> atomsOfSums = new ArrayList<>();
  private final List<List<Place>> places = new ArrayList<>();
  private final Map<AtomSet, Integer> numbers = new HashMap<>();
  private final long[] values;

  /// Where a sum is displayed.
  ///
  /// @param table index of the table, in the order of [Publication#tables]
  /// @param cell cell or margin, as [Grid] numbers them
  public record Place(int table, int cell) {}

  /// Lists the sums of a publication.
  ///
  /// @param publication the figures
  public Sums(Publication publication) {
    List<JointCells.Atom> atoms = publication.joint().atoms();
    people = atoms.stream().mapToLong(JointCells.Atom::people).toArray();
    roles = TableRole.listRoles(publication);
    List<Table> tables = publication.tables();
    for (int t = 0; t < tables.size(); t++) {
      Grid grid = new Grid(tables.get(t).dimensions());
      grids.add(grid);
      sumsOfCells.add(number(t, atomsByCell(t, grid, atoms)));
    }
    values =
        atomsOfSums.stream()
            .mapToLong(set -> Arrays.stream(set).mapToLong(a -> people[a]).sum())
            .toArray();
  }

  private static int[][] atomsByCell(int table, Grid grid, List<JointCells.Atom> atoms) {
    int[] counts = new int[grid.cells()];
    for (JointCells.Atom atom : atoms) {
      for (int cell : countingCells(grid, atom.cells().get(table))) {
        counts[cell]++;
      }
    }
    int[][] byCell = new int[grid.cells()][];
    Arrays.setAll(byCell, cell -> new int[counts[cell]]);
    for (int a = atoms.size() - 1; a >= 0; a--) {
      for (int cell : countingCells(grid, atoms.get(a).cells().get(table))) {
        byCell[cell][--counts[cell]] = a;
      }
    }
    return byCell;
  }

  private static int[] countingCells(Grid grid, int inner) {
    return inner < 0 ? new int[0] : grid.countingCells(inner);
  }

  private int[] number(int table, int[][] atomsByCell) {
    int[] sums = new int[atomsByCell.length];
    Arrays.fill(sums, Grid.NONE);
    for (int cell = 0; cell < sums.length; cell++) {
      if (atomsByCell[cell].length > 0) {
        AtomSet set = new AtomSet(atomsByCell[cell]);
        Integer known = numbers.putIfAbsent(set, atomsOfSums.size());
        if (known == null) {
          known = atomsOfSums.size();
          atomsOfSums.add(set.atoms());
          places.add(new ArrayList<>());
        }
        sums[cell] = known;
        places.get(known).add(new Place(table, cell));
      }
    }
    return sums;
  }

  /// The number of different sums.
  ///
  /// @return 0 where every cell is zero
  public int size() {
    return values.length;
  }

  /// The number of tables.
  ///
  /// @return as in the publication
  public int tables() {
    return grids.size();
  }

  /// What a table is for.
  ///
  /// @param table index of the table
  /// @return its role
  public TableRole role(int table) {
    return roles.get(table);
  }

  /// How the cells of a table are numbered.
  ///
  /// @param table index of the table
  /// @return its grid
  public Grid grid(int table) {
    return grids.get(table);
  }

  /// The sum that a cell shows.
  ///
  /// @param table index of the table
  /// @param cell cell or margin
  /// @return number of the sum, or [Grid#NONE] for zero
  public int sumAt(int table, int cell) {
    return sumsOfCells.get(table)[cell];
  }

  /// Everywhere a sum is displayed.
  ///
  /// @param sum number of the sum
  /// @return at least one place, in order of tables
  public List<Place> placesOf(int sum) {
    return Collections.unmodifiableList(places.get(sum));
  }

  /// The true number.
  ///
  /// @param sum number of the sum
  /// @return people, 1 or more
  public long value(int sum) {
    return values[sum];
  }

  /// All people of the publication, counted or left out.
  ///
  /// @return the sum of the atoms
  public long people() {
    return Arrays.stream(people).sum();
  }

  int atoms() {
    return people.length;
  }

  long peopleOfAtom(int atom) {
    return people[atom];
  }

  /// Atoms of a sum, ascending. Not to be changed.
  int[] atomsOf(int sum) {
    return atomsOfSums.get(sum);
  }

  /// The sum of exactly these atoms, or [Grid#NONE].
  int sumOf(int[] atoms) {
    return numbers.getOrDefault(new AtomSet(atoms), Grid.NONE);
  }
}
