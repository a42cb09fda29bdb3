package org.veladora.indicators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.veladora.figures.Category;
import org.veladora.figures.Dimension;
import org.veladora.figures.Table;
import org.veladora.indicators.Tabulator.Contribution;
import org.veladora.model.LocalText;
import org.veladora.model.TableId;

/// The categories that one table shows: all declared ones, and `other` and `unknown` where anyone
/// is in them.
final class Grid {
  private static final LocalText UNKNOWN = new LocalText("No consta", "Not stated");

  private final IndicatorRun run;
  private final List<List<Integer>> shown;
  private final List<Dimension> dimensions;

  private Grid(IndicatorRun run, List<List<Integer>> shown) {
    this.run = run;
    this.shown = shown;
    this.dimensions = new ArrayList<>();
    for (int d = 0; d < shown.size(); d++) {
      dimensions.add(dimension(run.indicator().breakdowns().get(d), shown.get(d)));
    }
  }

  static Grid of(IndicatorRun run, List<Contribution> contributions, int slot) {
    int count = run.indicator().breakdowns().size();
    boolean[][] used = new boolean[count][];
    for (int d = 0; d < count; d++) {
      used[d] = new boolean[run.domainSize(d)];
      Arrays.fill(used[d], 0, run.domainSize(d) - 2, true);
    }
    for (Contribution contribution : contributions) {
      int cell = contribution.cells()[slot];
      boolean empty = contribution.people() == 0 && contribution.withoutData() == 0;
      for (int d = count - 1; d >= 0 && cell >= 0 && !empty; d--) {
        used[d][cell % run.domainSize(d)] = true;
        cell /= run.domainSize(d);
      }
    }
    List<List<Integer>> shown = new ArrayList<>();
    for (boolean[] categories : used) {
      shown.add(IntStream.range(0, categories.length).filter(i -> categories[i]).boxed().toList());
    }
    return new Grid(run, shown);
  }

  private static Dimension dimension(Breakdown breakdown, List<Integer> shown) {
    List<Category> categories = new ArrayList<>();
    for (int category : shown) {
      if (category == breakdown.other()) {
        categories.add(new Category(Category.OTHER, breakdown.otherLabel()));
      } else if (category == breakdown.unknown()) {
        categories.add(new Category(Category.UNKNOWN, UNKNOWN));
      } else {
        categories.add(breakdown.dimension().categories().get(category));
      }
    }
    return new Dimension(breakdown.dimension().id(), breakdown.dimension().label(), categories);
  }

  /// The row-major index in the shown table of a cell of the full domain; -1 for one that is not
  /// counted.
  int cell(int fullCell) {
    if (fullCell < 0) {
      return -1;
    }
    int index = 0;
    int factor = 1;
    int rest = fullCell;
    for (int d = shown.size() - 1; d >= 0; d--) {
      int position = shown.get(d).indexOf(rest % run.domainSize(d));
      if (position < 0) {
        return -1;
      }
      index += factor * position;
      factor *= shown.get(d).size();
      rest /= run.domainSize(d);
    }
    return index;
  }

  Table table(TableId id, LocalText title, List<Contribution> contributions, int slot) {
    int size = dimensions.stream().mapToInt(Dimension::size).reduce(1, Math::multiplyExact);
    long[] people = new long[size];
    long[] withoutData = new long[size];
    for (Contribution contribution : contributions) {
      int cell = cell(contribution.cells()[slot]);
      if (cell >= 0) {
        people[cell] = Math.addExact(people[cell], contribution.people());
        withoutData[cell] += contribution.withoutData();
      }
    }
    for (int cell = 0; cell < size; cell++) {
      if (people[cell] == 0 && isUncovered(cell)) {
        withoutData[cell]++;
      }
    }
    return new Table(id, title, dimensions, people, withoutData);
  }

  private boolean isUncovered(int cell) {
    int rest = cell;
    for (int d = shown.size() - 1; d >= 0; d--) {
      int position = rest % shown.get(d).size();
      if (run.isUncovered(d, shown.get(d).get(position))) {
        return true;
      }
      rest /= shown.get(d).size();
    }
    return false;
  }
}
