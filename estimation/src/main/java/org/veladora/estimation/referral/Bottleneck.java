package org.veladora.estimation.referral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.veladora.estimation.resampling.Normal;

/// Whether trees differ in their categories beyond chance: Pearson's chi-squared of trees by
/// categories. People of one tree who are alike make it large; that is what it is to show.
///
/// The p-value is by the cube root of Wilson and Hilferty (1931, PNAS 17: 684-688).
///
/// @param trees trees compared
/// @param pValue how often chance alone makes trees so different; 1 where there are not two trees
record Bottleneck(int trees, double pValue) {
  /// The fewest people who answered in a tree that is compared.
  static final int LEAST_PEOPLE = 20;

  static Bottleneck of(Chains chains) {
    List<double[]> rows = new ArrayList<>();
    for (int seed : chains.seeds()) {
      double[] people = new double[chains.categories()];
      chains.tree(seed).stream()
          .filter(chains::answered)
          .forEach(person -> people[chains.category(person)]++);
      if (Arrays.stream(people).sum() >= LEAST_PEOPLE) {
        rows.add(people);
      }
    }
    return new Bottleneck(rows.size(), pValue(rows, chains.categories()));
  }

  private static double pValue(List<double[]> rows, int categories) {
    double[] columns = new double[categories];
    rows.forEach(row -> Arrays.setAll(columns, at -> columns[at] + row[at]));
    double total = Arrays.stream(columns).sum();
    long filled = Arrays.stream(columns).filter(count -> count > 0).count();
    double freedom = (rows.size() - 1.0) * (filled - 1);
    if (!(freedom > 0)) {
      return 1;
    }
    double statistic = 0;
    for (double[] row : rows) {
      double people = Arrays.stream(row).sum();
      for (int at = 0; at < categories; at++) {
        double expected = people * columns[at] / total;
        statistic += expected == 0 ? 0 : Math.pow(row[at] - expected, 2) / expected;
      }
    }
    double spread = 2 / (9 * freedom);
    double normal = (Math.cbrt(statistic / freedom) - (1 - spread)) / Math.sqrt(spread);
    return Normal.probability(-normal);
  }
}
