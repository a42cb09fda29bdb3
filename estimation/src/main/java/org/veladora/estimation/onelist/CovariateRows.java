package org.veladora.estimation.onelist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Captures with covariates as rows of a regression: a constant, and for each covariate an effect
/// of every category but its largest.
///
/// @param names names of the effects; the constant is `constant`, others `covariate=category`
/// @param rows one a combination of captures and categories, in a fixed order
record CovariateRows(List<String> names, List<Row> rows) {
  static final String CONSTANT = "constant";

  /// People who are alike: in captures, and in the effects that hold for them. The constant, at
  /// position 0, holds for everybody.
  static final class Row {
    private final int[] effects;
    private final int captures;
    private final double people;

    Row(int[] effects, int captures, double people) {
      this.effects = effects;
      this.captures = captures;
      this.people = people;
    }

    int[] effects() {
      return effects;
    }

    int captures() {
      return captures;
    }

    double people() {
      return people;
    }

    /// The sum of the effects that hold.
    double predictor(double[] coefficients) {
      double sum = 0;
      for (int effect : effects) {
        sum += coefficients[effect];
      }
      return sum;
    }
  }

  static CovariateRows of(RepeatCaptures captures) {
    List<String> names = new ArrayList<>(List.of(CONSTANT));
    List<Map<String, Integer>> positions = new ArrayList<>();
    for (int covariate = 0; covariate < captures.covariates().size(); covariate++) {
      Map<String, Integer> effects = new TreeMap<>();
      for (String category : categories(captures, covariate)) {
        effects.put(category, names.size());
        names.add(captures.covariates().get(covariate) + "=" + category);
      }
      positions.add(effects);
    }
    Map<Integer, Map<List<String>, Long>> people = new TreeMap<>();
    for (RepeatCaptures.Group group : captures.groups()) {
      people
          .computeIfAbsent(
              group.captures(), _ -> new TreeMap<>(Comparator.comparing(List::toString)))
          .merge(group.categories(), group.people(), Long::sum);
    }
    List<Row> rows = new ArrayList<>();
    people.forEach((times, combinations) ->
        combinations.forEach((categories, count) ->
            rows.add(new Row(effects(positions, categories), times, count))));
    return new CovariateRows(List.copyOf(names), List.copyOf(rows));
  }

  /// The categories of a covariate in the order of the alphabet, without the largest.
  private static List<String> categories(RepeatCaptures captures, int covariate) {
    Map<String, Long> people = new TreeMap<>();
    captures
        .groups()
        .forEach(
            group -> people.merge(group.categories().get(covariate), group.people(), Long::sum));
    people.values().removeIf(count -> count == 0);
    long most = people.values().stream().mapToLong(Long::longValue).max().orElse(0);
    String largest =
        people.entrySet().stream()
            .filter(entry -> entry.getValue() == most)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse("");
    return people.keySet().stream().filter(category -> !category.equals(largest)).toList();
  }

  private static int[] effects(List<Map<String, Integer>> positions, List<String> categories) {
    List<Integer> effects = new ArrayList<>(List.of(0));
    for (int covariate = 0; covariate < categories.size(); covariate++) {
      Integer position = positions.get(covariate).get(categories.get(covariate));
      if (position != null) {
        effects.add(position);
      }
    }
    return effects.stream().mapToInt(Integer::intValue).toArray();
  }
}
