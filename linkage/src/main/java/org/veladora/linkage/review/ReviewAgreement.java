package org.veladora.linkage.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.veladora.figures.review.Agreement;
import org.veladora.figures.review.Kappa;
import org.veladora.model.Problem;

/// Agreement of two reviewers on the pairs that both decided: the share of equal verdicts `p_o`,
/// and Cohen's `kappa = (p_o - p_e) / (1 - p_e)`, where `p_e = sum_i p_i. p_.i` is what chance
/// would give.
///
/// With `p_ij` the share of pairs that the first gives verdict `i` and the second `j`, over `n`
/// pairs,
///
/// ```
/// var = ( sum_i p_ii ((1 - p_e) - (p_i. + p_.i)(1 - p_o))^2
///         + (1 - p_o)^2 sum_{i != j} p_ij (p_.i + p_j.)^2
///         - (p_o p_e - 2 p_e + p_o)^2 ) / (n (1 - p_e)^4)
/// ```
///
/// Kappa is of the pairs that were looked at: doubtful pairs, chosen because they are doubtful,
/// give a lower one than pairs at random.
///
/// Sources: Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological
/// Measurement 20:1 (1960) 37-46; Fleiss, Cohen, Everitt, "Large sample standard errors of kappa
/// and weighted kappa", Psychological Bulletin 72:5 (1969) 323-327.
public final class ReviewAgreement {
  /// Fewer common pairs give no kappa: its standard error is for large samples.
  public static final int MIN_PAIRS = 30;

  private static final double Z95 = 1.959964;
  private static final int VERDICTS = 3;

  private ReviewAgreement() {}

  /// The agreement of every two reviewers who share a pair.
  ///
  /// @param decisions the decisions
  /// @return in the order of the reviewers' names
  public static List<Agreement> list(Decisions decisions) {
    SortedMap<String, SortedMap<String, long[]>> counts = new TreeMap<>();
    for (MergedDecision merged : decisions.merged()) {
      List<Decision> own = merged.decisions();
      for (int i = 0; i < own.size(); i++) {
        for (int j = i + 1; j < own.size(); j++) {
          counts.computeIfAbsent(own.get(i).author(), _ -> new TreeMap<>())
              .computeIfAbsent(own.get(j).author(), _ -> new long[VERDICTS * VERDICTS])[
              VERDICTS * index(own.get(i).verdict()) + index(own.get(j).verdict())]++;
        }
      }
    }
    List<Agreement> agreements = new ArrayList<>();
    counts.forEach((first, others) ->
        others.forEach((second, cells) -> agreements.add(of(first, second, cells))));
    return agreements;
  }

  private static int index(Verdict verdict) {
    return switch (verdict) {
      case SAME -> 0;
      case DIFFERENT -> 1;
      case UNSURE -> 2;
    };
  }

  private static Agreement of(String first, String second, long[] cells) {
    long pairs = Arrays.stream(cells).sum();
    long equal = cells[0] + cells[VERDICTS + 1] + cells[2 * VERDICTS + 2];
    return new Agreement(
        first,
        second,
        pairs,
        Arrays.stream(cells).boxed().toList(),
        (double) equal / pairs,
        pairs < MIN_PAIRS
            ? new Kappa.NotMeasured(Problem.of("V020", first, second, pairs, MIN_PAIRS))
            : kappa(first, second, cells));
  }

  private static Kappa kappa(String first, String second, long[] cells) {
    double n = Arrays.stream(cells).sum();
    double[] row = new double[VERDICTS];
    double[] column = new double[VERDICTS];
    double observed = 0;
    for (int i = 0; i < VERDICTS; i++) {
      for (int j = 0; j < VERDICTS; j++) {
        row[i] += cells[VERDICTS * i + j] / n;
        column[j] += cells[VERDICTS * i + j] / n;
      }
      observed += cells[VERDICTS * i + i] / n;
    }
    double chance = 0;
    for (int i = 0; i < VERDICTS; i++) {
      chance += row[i] * column[i];
    }
    if (chance > 1 - 1e-12) {
      return new Kappa.NotMeasured(Problem.of("V021", first, second));
    }
    double value = (observed - chance) / (1 - chance);
    double error = Math.sqrt(variance(cells, row, column, observed, chance) / n);
    return new Kappa.Measured(
        value, error, Math.max(-1, value - Z95 * error), Math.min(1, value + Z95 * error));
  }

  /// The variance of kappa times the number of pairs.
  private static double variance(
      long[] cells, double[] row, double[] column, double observed, double chance) {
    double n = Arrays.stream(cells).sum();
    double sum = 0;
    for (int i = 0; i < VERDICTS; i++) {
      for (int j = 0; j < VERDICTS; j++) {
        double share = cells[VERDICTS * i + j] / n;
        double term =
            i == j
                ? 1 - chance - (row[i] + column[i]) * (1 - observed)
                : (1 - observed) * (column[i] + row[j]);
        sum += share * term * term;
      }
    }
    double last = observed * chance - 2 * chance + observed;
    return Math.max(0, sum - last * last) / Math.pow(1 - chance, 4);
  }
}
