package org.veladora.report.charts;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.veladora.figures.Category;
import org.veladora.figures.Dimension;

/// Along what a chart runs.
///
/// @param dimension index of the dimension in the table
/// @param categories indices of the categories that are drawn, in the order of drawing
/// @param positions for time: years, or months since year 0, one a category; empty otherwise
record Axis(int dimension, List<Integer> categories, List<Integer> positions) {
  private static final String YEAR = "[0-9]{4}";
  private static final String MONTH = "[0-9]{4}-[0-9]{2}";

  /// The axis of a dimension whose categories are years or months, without those for unknown and
  /// other, in order of time.
  ///
  /// @return the axis, or empty where it is no time or has fewer than three points
  static Optional<Axis> findTime(int index, Dimension dimension) {
    List<Integer> drawn =
        IntStream.range(0, dimension.size())
            .filter(i -> !special(dimension.categories().get(i)))
            .boxed()
            .sorted((a, b) -> code(dimension, a).compareTo(code(dimension, b)))
            .toList();
    boolean years = drawn.stream().allMatch(i -> code(dimension, i).matches(YEAR));
    boolean months = drawn.stream().allMatch(i -> code(dimension, i).matches(MONTH));
    if (drawn.size() < 3 || !(years || months)) {
      return Optional.empty();
    }
    List<Integer> positions = drawn.stream().map(i -> position(code(dimension, i))).toList();
    return Optional.of(new Axis(index, drawn, positions));
  }

  /// The axis of a dimension whose categories are names.
  static Axis ofNames(int index, Dimension dimension) {
    return new Axis(index, IntStream.range(0, dimension.size()).boxed().toList(), List.of());
  }

  private static boolean special(Category category) {
    return category.code().equals(Category.UNKNOWN) || category.code().equals(Category.OTHER);
  }

  private static String code(Dimension dimension, int category) {
    return dimension.categories().get(category).code();
  }

  private static int position(String code) {
    int year = Integer.parseInt(code.substring(0, 4));
    return code.length() == 4 ? year : year * 12 + Integer.parseInt(code.substring(5)) - 1;
  }
}
