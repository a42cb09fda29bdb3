package org.veladora.figures;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.veladora.model.LocalText;

/// One way in which a table divides people: by year, sex, state.
///
/// @param id stable id, unique within a table, such as `year`
/// @param label what readers see
/// @param categories at least one, each code once; every person of the table is in exactly one
public record Dimension(String id, LocalText label, List<Category> categories) {
  /// Checks the categories.
  ///
  /// @throws IllegalArgumentException if there is none or a code repeats
  public Dimension {
    categories = List.copyOf(categories);
    Set<String> codes = new HashSet<>();
    categories.forEach(category -> codes.add(category.code()));
    if (codes.isEmpty() || codes.size() != categories.size()) {
      throw new IllegalArgumentException("dimension " + id + " needs categories, each code once");
    }
  }

  /// The number of categories.
  ///
  /// @return at least 1
  public int size() {
    return categories.size();
  }
}
