package org.veladora.figures;

import java.util.List;
import org.veladora.model.LocalText;
import org.veladora.model.TableId;

/// A table as a reader may see it. The indices of a cell are one a dimension; [#TOTAL] means "all
/// categories".
public interface TableView {
  /// In place of a category's index: the sum over the dimension.
  int TOTAL = -1;

  /// The table's id, unique within a publication.
  ///
  /// @return the id
  TableId id();

  /// What readers see above it.
  ///
  /// @return the title
  LocalText title();

  /// How it divides people.
  ///
  /// @return the dimensions, in order: the last runs across the page
  List<Dimension> dimensions();

  /// One cell or margin.
  ///
  /// @param indices one a dimension: a category's index, or [#TOTAL]
  /// @return what the reader sees there
  /// @throws IllegalArgumentException if the number of indices differs from the number of
  ///   dimensions
  CellValue cell(int... indices);
}
