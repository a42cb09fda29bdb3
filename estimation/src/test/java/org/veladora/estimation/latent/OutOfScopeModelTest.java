package org.veladora.estimation.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.veladora.estimation.PublishedSets;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;

class OutOfScopeModelTest {
  private static final LatentClassPlan ONE_CLASS = LatentClassPlan.defaults().withClasses(1);

  /// With one class and two lists, F_1 and F_2 people out of scope and U on no list, N = n - F_1 -
  /// F_2 + U, every probability is a product of factorials and beta functions: all are added up.
  @Test
  void twoListsGiveTheExactPosterior() {
    HistoryCounts counts = PublishedSets.of("10 12, 01 9, 11 7");
    List<FalseRecords> declared = List.of(new FalseRecords(0, 6, 14), new FalseRecords(1, 12, 68));
    double[] people = new double[4000];
    double[] first = new double[13];
    double[] documented = new double[29];
    for (int f = 0; f <= 12; f++) {
      for (int g = 0; g <= 9; g++) {
        double prior = logPrior(19, f, 6, 14) + logPrior(16, g, 12, 68);
        for (int none = 0; none < 3900; none++) {
          long all = 28L - f - g + none;
          double weight =
              Math.exp(
                  prior
                      + LogFactorial.of(all - 1)
                      - LogFactorial.of(12 - f)
                      - LogFactorial.of(9 - g)
                      - LogFactorial.of(none)
                      + logList(19 - f, all)
                      + logList(16 - g, all));
          people[(int) all] += weight;
          first[f] += weight;
          documented[28 - f - g] += weight;
        }
      }
    }
    OutOfScopeEstimate estimate = estimated(counts, declared, ONE_CLASS);
    for (int at : new int[] {22, 28, 40, 80}) {
      assertThat(estimate.inScope().people().probability(at))
          .isCloseTo(share(people, at), within(0.025));
    }
    for (int at : new int[] {0, 3, 6}) {
      assertThat(estimate.outOfScope().getFirst().probability(at))
          .isCloseTo(share(first, at), within(0.025));
    }
    assertThat(estimate.documented().probability(20))
        .isCloseTo(share(documented, 20), within(0.025));
    assertThat(estimate.outOfScope()).hasSize(2);
  }

  private static double logPrior(long records, long people, double a, double b) {
    return LogFactorial.of(records)
        - LogFactorial.of(people)
        - LogFactorial.of(records - people)
        + LogFactorial.gamma(a + people)
        + LogFactorial.gamma(b + records - people)
        - LogFactorial.gamma(a + b + records);
  }

  private static double logList(long on, long all) {
    return LogFactorial.of(on) + LogFactorial.of(all - on) - LogFactorial.of(all + 1);
  }

  private static double share(double[] weights, int upTo) {
    return Arrays.stream(weights).limit(upTo + 1L).sum() / Arrays.stream(weights).sum();
  }

  /// Two lists catch a tenth each of 5,000 people, and a fifth of each list's records is of others:
  /// taken for people of the population, these make nearly 8,000 of 5,000.
  @Test
  void aRightDeclarationBringsTheEstimateBack() {
    HistoryCounts counts = PublishedSets.of("10 575, 01 575, 11 50");
    LatentClassEstimate naive =
        (LatentClassEstimate)
            LatentClassModel.estimate(counts, ONE_CLASS, Progress.NONE, Cancel.NEVER);
    assertThat(naive.people().quantile(0.025)).isGreaterThan(6000);
    List<FalseRecords> right = List.of(new FalseRecords(0, 40, 160), new FalseRecords(1, 40, 160));
    LatentClassEstimate estimate = estimated(counts, right, ONE_CLASS).inScope();
    assertThat(estimate.people().quantile(0.5)).isBetween(4800.0, 5300.0);
    assertThat(estimate.people().quantile(0.025)).isLessThan(5000);
    List<FalseRecords> low = List.of(new FalseRecords(0, 10, 190), new FalseRecords(1, 10, 190));
    assertThat(estimated(counts, low, ONE_CLASS).inScope().people().quantile(0.5))
        .isBetween(6600.0, 7600.0);
    List<FalseRecords> high = List.of(new FalseRecords(0, 80, 120), new FalseRecords(1, 80, 120));
    assertThat(estimated(counts, high, ONE_CLASS).inScope().people().quantile(0.5))
        .isBetween(2600.0, 3200.0);
  }

  /// Four independent lists, of one of which a third of the records are of others.
  @Test
  void severalClassesMayBeInScope() {
    double[] catches = {0.1, 0.15, 0.12, 0.1};
    SplittableRandom random = new SplittableRandom(3);
    Map<Long, Long> people = new TreeMap<>();
    for (int person = 0; person < 4000; person++) {
      long history =
          IntStream.range(0, 4)
              .filter(list -> random.nextDouble() < catches[list])
              .mapToLong(list -> 1L << list)
              .sum();
      if (history > 0) {
        people.merge(history, 1L, Long::sum);
      }
    }
    people.merge(2L, 300L, Long::sum);
    HistoryCounts counts = HistoryCounts.of(4, people);
    List<FalseRecords> declared = List.of(new FalseRecords(1, 66, 134));
    OutOfScopeEstimate estimate =
        estimated(counts, declared, LatentClassPlan.defaults().withClasses(3));
    assertThat(estimate.inScope().people().quantile(0.025)).isLessThan(4000);
    assertThat(estimate.inScope().people().quantile(0.975)).isGreaterThan(4000);
    assertThat(estimate.outOfScope().getFirst().quantile(0.5)).isBetween(220.0, 380.0);
  }

  @Test
  void withoutAnInformativeDeclarationThereIsNoNumber() {
    HistoryCounts counts = PublishedSets.of("10 575, 01 575, 11 50");
    assertThat(outcome(counts, List.of(), ONE_CLASS))
        .isEqualTo(new LatentClassRefusal.NotDeclared(List.of()));
    List<FalseRecords> vague = List.of(new FalseRecords(0, 1, 1), new FalseRecords(1, 40, 160));
    assertThat(outcome(counts, vague, ONE_CLASS))
        .isEqualTo(new LatentClassRefusal.NotDeclared(List.of(0)));
    assertThat(new FalseRecords(0, 120, 80).informative()).isFalse();
    assertThat(new FalseRecords(0, 2, 8).informative()).isFalse();
    assertThat(new FalseRecords(0, 4, 16).informative()).isTrue();
    assertThat(new FalseRecords(0, 4, 16).mean()).isEqualTo(0.2);
    assertThat(new FalseRecords(0, 4, 16).deviation()).isCloseTo(0.0873, within(1e-4));
    List<FalseRecords> informative = List.of(new FalseRecords(1, 40, 160));
    assertThat(outcome(counts, informative, LatentClassPlan.defaults()))
        .isEqualTo(new LatentClassRefusal.TooFewLists(2, 3));
    assertThat(outcome(PublishedSets.of("10 9, 01 9"), informative, ONE_CLASS))
        .isEqualTo(new LatentClassRefusal.NoOverlap());
  }

  @Test
  void aListWithoutAnybodyToItselfHoldsNobodyOutOfScope() {
    HistoryCounts counts = PublishedSets.of("10 60, 11 40, 01 0");
    OutOfScopeEstimate estimate =
        estimated(counts, List.of(new FalseRecords(1, 40, 160)), ONE_CLASS);
    assertThat(estimate.outOfScope().getFirst().quantile(1)).isZero();
    assertThat(estimate.documented().quantile(0)).isEqualTo(100);
  }

  @Test
  void declarationsThatNameNoListAreAnError() {
    HistoryCounts counts = PublishedSets.of("10 575, 01 575, 11 50");
    FalseRecords third = new FalseRecords(2, 40, 160);
    assertThatThrownBy(() -> outcome(counts, List.of(third), ONE_CLASS))
        .isInstanceOf(IllegalArgumentException.class);
    FalseRecords first = new FalseRecords(0, 40, 160);
    assertThatThrownBy(() -> outcome(counts, List.of(first, first), ONE_CLASS))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new FalseRecords(0, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static OutOfScopeOutcome outcome(
      HistoryCounts counts, List<FalseRecords> declared, LatentClassPlan plan) {
    return OutOfScopeModel.estimate(counts, declared, plan, Progress.NONE, Cancel.NEVER);
  }

  private static OutOfScopeEstimate estimated(
      HistoryCounts counts, List<FalseRecords> declared, LatentClassPlan plan) {
    OutOfScopeOutcome outcome = outcome(counts, declared, plan);
    assertThat(outcome).isInstanceOf(OutOfScopeEstimate.class);
    return (OutOfScopeEstimate) outcome;
  }
}
