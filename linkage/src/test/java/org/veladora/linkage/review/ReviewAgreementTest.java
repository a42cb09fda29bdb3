package org.veladora.linkage.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.veladora.figures.review.Agreement;
import org.veladora.figures.review.Kappa;
import org.veladora.model.Problem;
import org.veladora.model.SourceId;

@NullMarked
class ReviewAgreementTest {
  private static final List<Verdict> VERDICTS = List.of(Verdict.values());
  private static final int[] COHEN = {88, 10, 2, 14, 40, 6, 18, 10, 12};
  private static final int[] DIAGNOSES = {75, 1, 4, 5, 4, 1, 0, 0, 10};

  private static RecordRef record(String source, int id) {
    return new RecordRef(new SourceId(source), String.valueOf(id));
  }

  private static Decision decision(int pair, Verdict verdict, String author) {
    return Decision.of(record("a", pair), record("b", pair), verdict, 0.5, author, "x.csv:" + pair);
  }

  /// The agreement of two reviewers with the given counts, verdicts of the first by row.
  private static Agreement agreement(int... counts) {
    List<Decision> decisions = new ArrayList<>();
    int pair = 0;
    for (int cell = 0; cell < counts.length; cell++) {
      for (int k = 0; k < counts[cell]; k++) {
        decisions.add(decision(pair, VERDICTS.get(cell / 3), "Ana"));
        decisions.add(decision(pair++, VERDICTS.get(cell % 3), "Luis"));
      }
    }
    List<Agreement> agreements = ReviewAgreement.list(Decisions.of(decisions));
    assertThat(agreements).hasSize(1);
    return agreements.getFirst();
  }

  /// Cohen 1960, table 2: 200 cases, kappa .492.
  @Test
  void cohensExampleHasHisKappa() {
    Agreement agreement = agreement(COHEN);
    assertThat(agreement.observed()).isCloseTo(0.70, within(1e-12));
    assertThat(agreement.kappa())
        .isInstanceOfSatisfying(
            Kappa.Measured.class,
            kappa -> assertThat(kappa.value()).isCloseTo(0.492, within(0.0005)));
  }

  /// Fleiss, "Statistical methods for rates and proportions", 2nd ed. (1981), table 13.1: 100
  /// diagnoses, kappa .68.
  @Test
  void diagnosesOfFleissHaveThePrintedKappa() {
    Agreement agreement = agreement(DIAGNOSES);
    assertThat(agreement.kappa())
        .isInstanceOfSatisfying(
            Kappa.Measured.class,
            kappa -> assertThat(kappa.value()).isCloseTo(0.68, within(0.005)));
    assertThat(agreement.counts()).containsExactly(75L, 1L, 4L, 5L, 4L, 1L, 0L, 0L, 10L);
  }

  /// The delta method on the multinomial shares, with derivatives by differences.
  @Test
  void standardErrorIsThatOfTheDeltaMethod() {
    checkStandardError(COHEN);
    checkStandardError(DIAGNOSES);
    checkStandardError(10, 20, 5, 3, 7, 9, 11, 2, 4);
  }

  private static void checkStandardError(int... counts) {
    double all = Arrays.stream(counts).sum();
    double[] shares = Arrays.stream(counts).mapToDouble(count -> count / all).toArray();
    double mean = 0;
    double squares = 0;
    for (int cell = 0; cell < shares.length; cell++) {
      double step = 1e-6;
      double[] more = shares.clone();
      double[] less = shares.clone();
      more[cell] += step;
      less[cell] -= step;
      double slope = (kappa(more) - kappa(less)) / (2 * step);
      mean += shares[cell] * slope;
      squares += shares[cell] * slope * slope;
    }
    double error = Math.sqrt((squares - mean * mean) / all);
    assertThat(agreement(counts).kappa())
        .isInstanceOfSatisfying(
            Kappa.Measured.class,
            kappa -> assertThat(kappa.standardError()).isCloseTo(error, within(1e-7)));
  }

  private static double kappa(double[] shares) {
    double observed = shares[0] + shares[4] + shares[8];
    double chance = 0;
    for (int i = 0; i < 3; i++) {
      double row = shares[3 * i] + shares[3 * i + 1] + shares[3 * i + 2];
      chance += row * (shares[i] + shares[i + 3] + shares[i + 6]);
    }
    return (observed - chance) / (1 - chance);
  }

  @Test
  void fewPairsGiveNoKappa() {
    assertThat(agreement(10, 0, 0, 0, 19, 0, 0, 0, 0).kappa())
        .isEqualTo(new Kappa.NotMeasured(Problem.of("V020", "Ana", "Luis", 29, 30)));
  }

  @Test
  void oneVerdictForEverythingGivesNoKappa() {
    Agreement agreement = agreement(40, 0, 0, 0, 0, 0, 0, 0, 0);
    assertThat(agreement.observed()).isEqualTo(1);
    assertThat(agreement.kappa())
        .isEqualTo(new Kappa.NotMeasured(Problem.of("V021", "Ana", "Luis")));
  }

  @Test
  void reviewersWithoutACommonPairAreNotCompared() {
    Decisions decisions =
        Decisions.of(List.of(decision(1, Verdict.SAME, "Ana"), decision(2, Verdict.SAME, "Luis")));
    assertThat(ReviewAgreement.list(decisions)).isEmpty();
  }
}
