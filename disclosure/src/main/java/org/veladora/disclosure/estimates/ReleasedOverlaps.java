package org.veladora.disclosure.estimates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.veladora.figures.CaptureHistory;
import org.veladora.figures.Captures;
import org.veladora.figures.Category;
import org.veladora.figures.CellValue;
import org.veladora.figures.OverlapTables;
import org.veladora.figures.TableView;

/// What a release says of the overlaps of lists: the public part of an estimate's data.
///
/// @param lists names of the lists; list i is bit i of every combination
/// @param shown combinations whose people are shown and not zero; combinations that stand nowhere
///   are of nobody
/// @param hidden combinations that are suppressed, each of at least one person, as bit masks
/// @param total people of all combinations, which the release shows
public record ReleasedOverlaps(
    List<String> lists, List<CaptureHistory> shown, List<Long> hidden, long total) {
  private static final String EVERYBODY = "all";

  /// Checks that the numbers can belong to one table.
  ///
  /// @throws IllegalArgumentException if the total leaves less than one person for each hidden
  ///   combination, or people where none is hidden
  public ReleasedOverlaps {
    lists = List.copyOf(lists);
    shown = List.copyOf(shown);
    hidden = List.copyOf(hidden);
    long rest = total - people(shown);
    if (rest < hidden.size() || (hidden.isEmpty() && rest > 0)) {
      throw new IllegalArgumentException(
          "a total of " + total + " does not agree with what is shown");
    }
  }

  /// Reads the table of combinations.
  ///
  /// @param combinations the table that [OverlapTables] makes, as released
  /// @param lists names of the lists, in the order of the bits
  /// @return what it says, or empty if it does not show its total
  /// @throws IllegalArgumentException if a category is no combination of these lists
  public static Optional<ReleasedOverlaps> find(TableView combinations, List<String> lists) {
    if (!(combinations.cell(TableView.TOTAL) instanceof CellValue.Shown(long total))) {
      return Optional.empty();
    }
    List<CaptureHistory> shown = new ArrayList<>();
    List<Long> hidden = new ArrayList<>();
    List<Category> categories = combinations.dimensions().getFirst().categories();
    for (int c = 0; c < categories.size(); c++) {
      long mask = OverlapTables.lists(categories.get(c));
      if (!categories.get(c).code().equals(OverlapTables.code(mask, lists.size()))) {
        throw new IllegalArgumentException(
            categories.get(c).code() + " is no combination of " + lists.size() + " lists");
      }
      switch (combinations.cell(c)) {
        case CellValue.Shown(long people) -> {
          if (people > 0) {
            shown.add(new CaptureHistory(mask, EVERYBODY, people));
          }
        }
        case CellValue.Suppressed _ -> hidden.add(mask);
        case CellValue.AtLeast _, CellValue.NoData _ ->
            throw new IllegalArgumentException("a table of overlaps has no gaps");
      }
    }
    return Optional.of(new ReleasedOverlaps(lists, shown, hidden, total));
  }

  /// People of the hidden combinations beyond the one that each of them has.
  ///
  /// @return 0 or more
  public long spare() {
    return total - people(shown) - hidden.size();
  }

  /// The fewest people on two lists or more of all tables that agree with what is released.
  ///
  /// @return 0 or more
  public long leastOverlap() {
    boolean allMayBeAlone = hidden.stream().anyMatch(ReleasedOverlaps::isAlone);
    return surelyOnTwo() + (allMayBeAlone ? 0 : spare());
  }

  /// The most people on two lists or more of all tables that agree with what is released.
  ///
  /// @return [#leastOverlap] or more
  public long greatestOverlap() {
    boolean allMayOverlap = hidden.stream().anyMatch(mask -> !isAlone(mask));
    return surelyOnTwo() + (allMayOverlap ? spare() : 0);
  }

  private long surelyOnTwo() {
    long shownOnTwo = people(shown.stream().filter(history -> !isAlone(history.lists())).toList());
    return shownOnTwo + hidden.stream().filter(mask -> !isAlone(mask)).count();
  }

  private static boolean isAlone(long mask) {
    return Long.bitCount(mask) == 1;
  }

  /// A whole table that agrees with what is released.
  ///
  /// @param people people of each hidden combination, in order
  /// @return the shown combinations, then the hidden ones
  Captures complete(long[] people) {
    List<CaptureHistory> histories = new ArrayList<>(shown);
    for (int h = 0; h < people.length; h++) {
      histories.add(new CaptureHistory(hidden.get(h), EVERYBODY, people[h]));
    }
    return new Captures(lists, histories, List.of());
  }

  private static long people(List<CaptureHistory> histories) {
    return histories.stream().mapToLong(CaptureHistory::people).sum();
  }
}
