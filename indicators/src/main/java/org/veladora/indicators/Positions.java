package org.veladora.indicators;

import java.util.Arrays;
import org.veladora.figures.Dimension;
import org.veladora.figures.TableView;

/// Finding dimensions and categories of a view.
final class Positions {
  private Positions() {}

  static int dimension(TableView view, String id) {
    for (int d = 0; d < view.dimensions().size(); d++) {
      if (view.dimensions().get(d).id().equals(id)) {
        return d;
      }
    }
    throw new IllegalArgumentException("table " + view.id() + " has no dimension " + id);
  }

  static int category(Dimension dimension, String code) {
    for (int c = 0; c < dimension.size(); c++) {
      if (dimension.categories().get(c).code().equals(code)) {
        return c;
      }
    }
    return -1;
  }

  /// The indices of the grand total.
  static int[] totals(TableView view) {
    int[] indices = new int[view.dimensions().size()];
    Arrays.fill(indices, TableView.TOTAL);
    return indices;
  }
}
